/**
 * Constraints on values: what generated code calls to check them, and the messages of those that are broken. All is stateless or
 * immutable, safe from any thread, takes time linear in the size of the value, and takes null for a value that is right unless it says
 * otherwise.
 */
@NullMarked
package dev.squall.validation;

import org.jspecify.annotations.NullMarked;
