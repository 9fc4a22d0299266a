/** Content codings of requests, taken off: a state machine over bytes. Its objects belong to one thread at a time. */
@NullMarked
package dev.squall.inflate;

import org.jspecify.annotations.NullMarked;
