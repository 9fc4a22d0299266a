/**
 * The layer below HTTP: event loops, timers, and the bytes of a connection. A channel belongs to one loop, and only that loop's
 * thread works on it; other threads post tasks. This package and {@code dev.squall.nio} are the only ones that touch channels.
 */
@NullMarked
package dev.squall.net;

import org.jspecify.annotations.NullMarked;
