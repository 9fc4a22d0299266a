/**
 * The rules: from declarations to the model, or to problems. One class per rule; every rule reports all that it finds, and
 * says nothing that follows from what another rule has reported. Used by the compiler's one thread.
 */
@NullMarked
package dev.squall.processor.validation;

import org.jspecify.annotations.NullMarked;
