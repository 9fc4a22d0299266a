package dev.squall.render;

import org.jspecify.annotations.Nullable;

/** A URL that may stand everywhere, also where a browser loads code or whole documents from. Immutable. */
public final class TrustedUrl {
  private final String url;

  private TrustedUrl(String url) {
    this.url = url;
  }

  /** A URL that is known to be harmless, whatever its scheme: no part of it was chosen by a user. */
  public static TrustedUrl trusted(String url) {
    return new TrustedUrl(url);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TrustedUrl that && that.url.equals(url);
  }

  @Override
  public int hashCode() {
    return url.hashCode();
  }

  /** The URL, not escaped. */
  @Override
  public String toString() {
    return url;
  }
}
