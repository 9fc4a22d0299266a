package dev.squall.template.ast;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of a template or of a macro: {@code User user}, {@code int size = 20}.
 *
 * @param type its type
 * @param name its name
 * @param defaultValue what it is where it is not given; null where it must be given
 */
public record Parameter(TypeName type, Identifier name, @Nullable Expression defaultValue) {}
