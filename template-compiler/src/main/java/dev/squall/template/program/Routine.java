package dev.squall.template.program;

import dev.squall.template.source.Span;
import java.util.List;

/**
 * A method that writes something.
 *
 * @param name its name in Java
 * @param span where it comes from
 * @param comment what it is, for readers of the generated code
 * @param parameters what it takes besides what all routines of the class are given
 * @param body what it does
 */
public record Routine(String name, Span span, String comment, List<Local> parameters, List<Step> body) {}
