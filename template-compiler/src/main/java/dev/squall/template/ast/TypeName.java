package dev.squall.template.ast;

import dev.squall.template.source.Span;
import java.util.List;

/**
 * A Java type as a template writes it: {@code int}, {@code User}, {@code java.util.Map<String, User[]>}, {@code List<? extends
 * Shape>}, {@code String?}.
 *
 * @param span its whole text
 * @param name the simple or qualified name; {@code ?} for a wildcard, whose bound (if any) is the one argument
 * @param arguments the type arguments
 * @param dimensions how many pairs of brackets follow
 * @param nullable whether a question mark follows: the value may be null
 */
public record TypeName(Span span, String name, List<TypeName> arguments, int dimensions, boolean nullable) {}
