package dev.squall.render;

import org.jspecify.annotations.Nullable;

/** A piece of a style sheet that is written as it is. Immutable. */
public final class Css {
  private final String code;

  private Css(String code) {
    this.code = code;
  }

  /** Style that is known to be harmless: no part of it was chosen by a user. */
  public static Css trusted(String code) {
    return new Css(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Css that && that.code.equals(code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The style. */
  @Override
  public String toString() {
    return code;
  }
}
