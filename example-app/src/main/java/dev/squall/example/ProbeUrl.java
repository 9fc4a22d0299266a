package dev.squall.example;

import dev.squall.annotation.Convert;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An absolute URL of the web: a type of this application that is read from a form and written into pages.
 *
 * @param uri scheme {@code http} or {@code https}, with a host and without credentials
 */
@Convert(value = ProbeUrl.class, expected = "an absolute http or https URL without credentials")
public record ProbeUrl(URI uri) {
  private static final int MAX_LENGTH = 2_000;

  /**
   * Reads a URL.
   *
   * @throws IllegalArgumentException if the text is not one that can be probed
   */
  public static ProbeUrl parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new IllegalArgumentException("a URL of at most " + MAX_LENGTH + " characters");
    }
    try {
      URI uri = new URI(text);
      if (!isWeb(uri.getScheme()) || uri.getHost() == null || uri.getRawUserInfo() != null) {
        throw new IllegalArgumentException("an absolute http or https URL without credentials");
      }
      return new ProbeUrl(uri);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("an absolute http or https URL", e);
    }
  }

  /** The URL as text. */
  public static String format(ProbeUrl url) {
    return url.uri.toString();
  }

  private static boolean isWeb(@Nullable String scheme) {
    if (scheme == null) {
      return false;
    }
    String lower = scheme.toLowerCase(Locale.ROOT);
    return lower.equals("http") || lower.equals("https");
  }
}
