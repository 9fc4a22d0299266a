package dev.squall.template.ast;

import org.jspecify.annotations.Nullable;

/**
 * An argument of a macro or of an included template: {@code user}, {@code size=10}.
 *
 * @param name the parameter's name; null where the argument is given by its position
 * @param value the value
 */
public record Argument(@Nullable Identifier name, Expression value) {}
