/**
 * Constraints on values: annotations of {@code jakarta.validation.constraints}, read by their names, and of our own; whether they fit their
 * types, and what they are in the model. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.constraint;

import org.jspecify.annotations.NullMarked;
