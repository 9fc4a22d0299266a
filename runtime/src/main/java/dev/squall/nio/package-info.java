/**
 * HTTP connections on event loops. A connection belongs to one loop for life, and only that loop's thread touches it; what other
 * threads may call says so.
 */
@NullMarked
package dev.squall.nio;

import org.jspecify.annotations.NullMarked;
