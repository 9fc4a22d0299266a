package dev.squall.dispatch;

import dev.squall.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Link}: the path's parts from left to right, then query parameters. For generated links classes. Used by
 * one thread, once.
 *
 * <p>In paths, {@code pchar} of RFC 3986 stays as it is (letters, digits, {@code -._~!$&'()*+,;=:@}); in queries only
 * unreserved characters do. Everything else is written as percent-encoded UTF-8; a lone surrogate becomes U+FFFD.
 */
public final class LinkBuilder {
  private final StringBuilder path = new StringBuilder();
  private int variableFrom;
  private final StringBuilder query = new StringBuilder();

  /** An empty path. */
  public LinkBuilder() {}

  /** Appends text of the route's pattern that is encoded already, slashes included: {@code /users/}. */
  public LinkBuilder literal(String encoded) {
    path.append(encoded);
    return this;
  }

  /**
   * Appends a variable's text; a slash in it becomes {@code %2F}.
   *
   * @throws IllegalArgumentException if it is empty, {@code .} or {@code ..}: no route matches these, whatever literal text
   *     stands beside the variable
   */
  public LinkBuilder variable(String value) {
    if (value.isEmpty() || value.equals(".") || value.equals("..")) {
      throw new IllegalArgumentException("a path variable cannot be \"" + value + "\" (after " + path + ")");
    }
    variableFrom = path.length();
    PercentEncoding.encodeSegment(value, path);
    return this;
  }

  /** Appends a variable that is a whole number. */
  public LinkBuilder variable(long value) {
    variableFrom = path.length();
    path.append(value);
    return this;
  }

  /** Appends a variable's value as its conversion writes it. Throws as {@link #variable(String)} does. */
  public <T> LinkBuilder variable(T value, Conversion<T> conversion) {
    return variable(conversion.format(value));
  }

  /**
   * Checks the variable that was appended last against its regular expression.
   *
   * @param name the variable's name, for the message
   * @throws IllegalArgumentException if the expression does not match: no route would match the link
   */
  public LinkBuilder matching(String name, SegmentPattern pattern) {
    byte[] encoded = path.substring(variableFrom).getBytes(StandardCharsets.US_ASCII);
    if (!pattern.matches(encoded, 0, encoded.length)) {
      String value = PercentEncoding.decode(encoded, 0, encoded.length, false);
      throw new IllegalArgumentException(
          "the path variable " + name + " cannot be \"" + value + "\": its regular expression does not match that");
    }
    return this;
  }

  /** Appends the rest of a path: the slashes in the text separate segments. It may be empty. */
  public LinkBuilder rest(String value) {
    int from = 0;
    for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', from)) {
      PercentEncoding.encodeSegment(value.substring(from, slash), path);
      path.append('/');
      from = slash + 1;
    }
    PercentEncoding.encodeSegment(value.substring(from), path);
    return this;
  }

  /**
   * Appends the rest of a path, segment by segment; a slash in one becomes {@code %2F}. It may have no segments.
   *
   * @throws IllegalArgumentException if the only segment is empty: its URL would be that of no segments
   */
  public LinkBuilder rest(List<String> segments) {
    if (segments.size() == 1 && segments.getFirst().isEmpty()) {
      throw new IllegalArgumentException("the only segment of the rest of a path cannot be empty (after " + path + ")");
    }
    for (int i = 0; i < segments.size(); i++) {
      if (i > 0) {
        path.append('/');
      }
      PercentEncoding.encodeSegment(segments.get(i), path);
    }
    return this;
  }

  /** Appends a query parameter; none if the value is null. */
  public LinkBuilder query(String name, @Nullable String value) {
    if (value != null) {
      if (!query.isEmpty()) {
        query.append('&');
      }
      PercentEncoding.encodeQuery(name, query);
      query.append('=');
      PercentEncoding.encodeQuery(value, query);
    }
    return this;
  }

  /** Appends a query parameter that is a whole number. */
  public LinkBuilder query(String name, long value) {
    return query(name, Long.toString(value));
  }

  /** Appends a query parameter as its conversion writes it; none if the value is null. */
  public <T> LinkBuilder query(String name, @Nullable T value, Conversion<T> conversion) {
    return value == null ? this : query(name, conversion.format(value));
  }

  /** Appends a query parameter if there is a value. */
  public <T> LinkBuilder query(String name, Optional<T> value, Conversion<T> conversion) {
    return value.isEmpty() ? this : query(name, conversion.format(value.get()));
  }

  /** Appends a query parameter if there is a value. */
  public LinkBuilder query(String name, OptionalInt value) {
    return value.isEmpty() ? this : query(name, value.getAsInt());
  }

  /** Appends a query parameter if there is a value. */
  public LinkBuilder query(String name, OptionalLong value) {
    return value.isEmpty() ? this : query(name, value.getAsLong());
  }

  /** Appends a query parameter if there is a value. */
  public LinkBuilder query(String name, OptionalDouble value) {
    return value.isEmpty() ? this : query(name, Conversions.DOUBLE.format(value.getAsDouble()));
  }

  /** Appends a query parameter for each of the values, in their order. */
  public <T> LinkBuilder queryAll(String name, Collection<T> values, Conversion<T> conversion) {
    for (T value : values) {
      query(name, conversion.format(value));
    }
    return this;
  }

  /**
   * The link.
   *
   * @throws IllegalArgumentException if a segment of the path is {@code .} or {@code ..}: browsers resolve these, even
   *     escaped, and no route matches them
   */
  public Link build() {
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf("/", from);
      int to = slash < 0 ? path.length() : slash;
      if (isDotSegment(from, to)) {
        throw new IllegalArgumentException("a path's segment cannot be . or .. (" + path + ")");
      }
      from = to + 1;
    }
    return new Link(path.toString(), query.isEmpty() ? null : query.toString());
  }

  private boolean isDotSegment(int from, int to) {
    int length = to - from;
    return (length == 1 || length == 2) && path.charAt(from) == '.' && path.charAt(to - 1) == '.';
  }
}
