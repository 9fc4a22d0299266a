package dev.squall.render;

import org.jspecify.annotations.Nullable;

/** Markup that is written to a page as it is. Immutable. */
public final class Html {
  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * Markup that is known to be harmless: written by the program, or cleaned by it. What a user wrote does not belong here.
   */
  public static Html trusted(String markup) {
    return new Html(markup);
  }

  /** A text as markup that shows it: everything that means something in HTML is escaped. */
  public static Html escaped(String text) {
    Utf8Output out = new Utf8Output(text.length() + 16);
    out.html(text);
    return new Html(out.toString());
  }

  /** This markup and, behind it, another. */
  public Html concat(Html other) {
    return new Html(markup.concat(other.markup));
  }

  /** This markup and, behind it, a text, escaped. */
  public Html concat(String text) {
    return concat(escaped(text));
  }

  /** How many characters the markup has. */
  public int length() {
    return markup.length();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html that && that.markup.equals(markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  /** The markup. */
  @Override
  public String toString() {
    return markup;
  }
}
