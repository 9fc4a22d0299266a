/**
 * Bodies of {@code multipart/form-data} (RFC 7578, RFC 2046 section 5.1) as a state machine over bytes: no stream and no file in
 * sight. Parsers belong to one thread at a time; the rest is immutable.
 */
@NullMarked
package dev.squall.multipart;

import org.jspecify.annotations.NullMarked;
