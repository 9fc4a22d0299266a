/**
 * JSON (RFC 8259): a reader and a writer over bytes, and what generated codecs are made of. Readers and writers are for one thread; codecs
 * are stateless.
 */
@NullMarked
package dev.squall.json;

import org.jspecify.annotations.NullMarked;
