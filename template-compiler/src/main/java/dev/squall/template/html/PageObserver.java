package dev.squall.template.html;

import dev.squall.template.source.Span;

/**
 * Is told of the tags that static text holds, in the order of the page; links and forms are checked
 * by what it sees.
 */
public interface PageObserver {

  /** An observer that looks away. */
  PageObserver NONE = new PageObserver() {};

  /**
   * {@code <form}: a start tag begins; attributes follow, then {@link #startTagEnded}. Names are in
   * lower case. Is told again for the same tag where branches begin directly behind its name:
   * {@code <form{% if x %} class="a"{% else %} class="b"{% end %}>}.
   */
  default void startTag(String element, Span span) {}

  /** An attribute of the start tag begins; its value's pieces follow. */
  default void attribute(String name, Span span) {}

  /**
   * A whole attribute without a value that ends a branch: {@code <option {% if x %}selected{% end
   * %}>}. Told behind the branches.
   */
  default void bareAttribute(String name) {}

  /**
   * Static text of the attribute's value, entities decoded; values that are printed between them
   * are told by the compiler.
   */
  default void attributeText(String text, Span span) {}

  /** The value of the attribute has ended (at once, where it has none). */
  default void attributeEnded() {}

  /** {@code >} of a start tag. */
  default void startTagEnded(boolean selfClosing) {}

  /** {@code </form>}. */
  default void endTag(String element, Span span) {}
}
