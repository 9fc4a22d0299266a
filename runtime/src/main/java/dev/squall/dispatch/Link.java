package dev.squall.dispatch;

import dev.squall.text.PercentEncoding;
import org.jspecify.annotations.Nullable;

/**
 * A URL within this application, encoded: a path and perhaps a query, without scheme and host. Made by the links classes
 * that the processor generates.
 *
 * @param path the path, percent-encoded, starting with a slash
 * @param query the query, percent-encoded, without the question mark; null if there is none
 */
public record Link(String path, @Nullable String query) {

  /**
   * A link from parts that are encoded already.
   *
   * @throws IllegalArgumentException if the path does not start with a slash, starts with two (a browser would read a host
   *     there), or if it or the query has characters that it cannot have
   */
  public Link {
    if (!path.startsWith("/") || path.startsWith("//") || !PercentEncoding.isEncodedPath(path)) {
      throw new IllegalArgumentException("not an encoded path that starts with one slash: " + path);
    }
    if (query != null && !PercentEncoding.isEncodedQuery(query)) {
      throw new IllegalArgumentException("not an encoded query: " + query);
    }
  }

  /**
   * The same link for routes that are mounted under a prefix.
   *
   * @param prefix an encoded path such as {@code /admin}: it starts with a slash and does not end with one; or the empty
   *     text
   * @throws IllegalArgumentException if the prefix is not of that form
   */
  public Link under(String prefix) {
    if (prefix.isEmpty()) {
      return this;
    }
    if (!prefix.startsWith("/") || prefix.endsWith("/")) {
      throw new IllegalArgumentException("a prefix starts with a slash and does not end with one: " + prefix);
    }
    return new Link(prefix + path, query);
  }

  /** Path and query, as an {@code href} attribute or a {@code Location} field has them. */
  @Override
  public String toString() {
    return query == null ? path : path + "?" + query;
  }
}
