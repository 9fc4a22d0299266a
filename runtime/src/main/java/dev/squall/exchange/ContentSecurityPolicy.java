package dev.squall.exchange;

import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Adds the field {@code Content-Security-Policy} to pages, with the nonce of their request. A
 * value, so safe for use by any number of threads at once.
 *
 * @param text the policy; {@value #PLACEHOLDER} in it stands for the nonce
 */
record ContentSecurityPolicy(String text) {
  static final String PLACEHOLDER = "{nonce}";
  private static final String FIELD = "Content-Security-Policy";

  boolean hasNonce() {
    return text.contains(PLACEHOLDER);
  }

  /** The response, with the policy if it is a page and its handler has set none. */
  Response addTo(Request request, Response response) {
    if (!isPage(response.contentType()) || response.header(FIELD) != null) {
      return response;
    }
    return response.withHeader(
        FIELD, hasNonce() ? text.replace(PLACEHOLDER, request.cspNonce()) : text);
  }

  /** Whether browsers run scripts in documents of a type. */
  private static boolean isPage(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    String type = contentType.toLowerCase(Locale.ROOT);
    return type.startsWith("text/html")
        || type.startsWith("application/xhtml+xml")
        || type.startsWith("image/svg+xml");
  }
}
