package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A condition on a value as a whole, checked by a static method of the user's.
 *
 * @param code the stable name that a failure has
 * @param owner the class that has the method
 * @param method the method, which takes the value
 * @param message the user's own message; null for ours
 */
public record ClassCheck(String code, TypeRef owner, String method, @Nullable String message) {}
