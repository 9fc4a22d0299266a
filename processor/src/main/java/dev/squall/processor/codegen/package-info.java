/**
 * Writes Java: from the records of the model to source text, without the compiler's types and without files. Nothing outside
 * of this package knows JavaPoet. Everything is deterministic: equal models give equal text.
 */
@NullMarked
package dev.squall.processor.codegen;

import org.jspecify.annotations.NullMarked;
