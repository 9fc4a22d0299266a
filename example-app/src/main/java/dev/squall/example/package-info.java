/**
 * Pulse: a self-hosted uptime and incident page, and the example application of Squall. The store may be used by any thread;
 * everything else is immutable.
 */
@NullMarked
package dev.squall.example;

import org.jspecify.annotations.NullMarked;
