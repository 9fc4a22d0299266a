package dev.squall.processor.linking;

import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.PathSegment;

/** How specific a segment of a path is, the most specific kind first. */
public enum Specificity {
  /** Text that must be there. */
  LITERAL,
  /** A variable with a type, a regular expression, or literal text around it. */
  NARROW,
  /** A variable that takes any segment. */
  PLAIN,
  /** A variable that takes the rest of the path. */
  REST;

  /**
   * The kind of a segment.
   *
   * @param language the name of its variable's language; ignored for a literal
   */
  public static Specificity of(PathSegment segment, String language) {
    return switch (segment) {
      case PathSegment.Literal literal -> LITERAL;
      case PathSegment.Rest rest -> REST;
      case PathSegment.Variable(String prefix, String name, String regex, String suffix, int offset) ->
          regex == null && prefix.isEmpty() && suffix.isEmpty() && language.equals(ValueLanguages.TEXT)
              ? PLAIN
              : NARROW;
    };
  }
}
