package dev.squall.render;

import org.jspecify.annotations.Nullable;

/**
 * JSON text (RFC 8259) that is written as it is, but for characters that would end a script: they are escaped within strings.
 * Immutable.
 */
public final class Json {
  private final String text;

  private Json(String text) {
    this.text = text;
  }

  /** JSON that is known to be well formed; it is not looked at. */
  public static Json trusted(String text) {
    return new Json(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Json that && that.text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** The JSON text. */
  @Override
  public String toString() {
    return text;
  }
}
