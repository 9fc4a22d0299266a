package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A condition on a value as a whole, checked by a method of the user's once the value is made.
 *
 * @param code the stable name that a failure has
 * @param owner the class that has the method
 * @param method the method: static and takes the value, or the value's own without parameters
 * @param isStatic which of the two
 * @param holds what the method gives back for a value that is right
 * @param member the Java name of the member at which a failure is told; empty for the value as a whole
 * @param message the user's own message; null for ours
 */
public record ClassCheck(
    String code, TypeRef owner, String method, boolean isStatic, boolean holds, String member, @Nullable String message) {}
