package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/** What stands between two slashes of a path template. */
public sealed interface PathSegment {

  /**
   * Text that must be there, percent-decoded.
   *
   * @param text the text; empty only as the last segment of a path that ends in a slash
   */
  record Literal(String text) implements PathSegment {}

  /**
   * A variable that takes one segment, or what the literal text around it leaves of it. It never takes nothing.
   *
   * @param prefix decoded literal text before the variable; mostly empty
   * @param name the variable's name
   * @param regex the regular expression that the decoded value must match as a whole; null if there is none
   * @param suffix decoded literal text after the variable; mostly empty
   * @param offset where the variable's name starts in the template's text
   */
  record Variable(String prefix, String name, @Nullable String regex, String suffix, int offset)
      implements PathSegment {}

  /**
   * A variable that takes the rest of the path, slashes included; it may be empty.
   *
   * @param name the variable's name
   * @param offset where the variable's name starts in the template's text
   */
  record Rest(String name, int offset) implements PathSegment {}
}
