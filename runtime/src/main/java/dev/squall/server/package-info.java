/** The server: its options, its command line, its start and its stop. Servers may be used from any thread. */
@NullMarked
package dev.squall.server;

import org.jspecify.annotations.NullMarked;
