/**
 * JSON documents as trees, for what the processor reads and writes: a description of an API is a few kilobytes in most programs, and
 * every compilation pays for what is loaded for it. Immutable values; used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.document;

import org.jspecify.annotations.NullMarked;
