/**
 * HTTP/1.1 over bytes: a request parser, a chunked decoder and a response writer (RFC 9112). Nothing here knows a channel, a
 * thread or a clock; every object belongs to whoever calls it, one thread at a time.
 */
@NullMarked
package dev.squall.http1;

import org.jspecify.annotations.NullMarked;
