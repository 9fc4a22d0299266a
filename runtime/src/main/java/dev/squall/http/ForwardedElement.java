package dev.squall.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one proxy adds to {@code Forwarded} (RFC 7239 section 4).
 *
 * @param from who connected to the proxy ({@code for}), as written: an address with or without a port, {@code unknown}, or a made-up
 *     name; null if not said
 * @param proto the scheme that was asked for; null if not said
 * @param host the host that was asked for; null if not said
 */
record ForwardedElement(@Nullable String from, @Nullable String proto, @Nullable String host) {
  private static final int MAX_ELEMENTS = 256;

  /**
   * The elements of a field line, in order.
   *
   * @return none if any part of the line is malformed, or if there are more than 256: a quote that a client left open must not change
   *     what a proxy wrote behind it
   */
  static List<ForwardedElement> list(String line) {
    List<ForwardedElement> elements = new ArrayList<>();
    FieldReader reader = new FieldReader(line);
    reader.skipSpace();
    while (!reader.atEnd()) {
      if (reader.skip(',')) {
        continue;
      }
      ForwardedElement element = element(reader);
      if (element == null || elements.size() == MAX_ELEMENTS || (!reader.atEnd() && !reader.skip(','))) {
        return List.of();
      }
      elements.add(element);
    }
    return elements;
  }

  private static @Nullable ForwardedElement element(FieldReader reader) {
    String from = null;
    String proto = null;
    String host = null;
    do {
      String name = reader.token().toLowerCase(Locale.ROOT);
      if (name.isEmpty()) {
        continue;
      }
      String value = reader.assignedValue();
      boolean again = (name.equals("for") && from != null) || (name.equals("proto") && proto != null);
      if (value == null || again || (name.equals("host") && host != null)) {
        return null;
      }
      from = name.equals("for") ? value : from;
      proto = name.equals("proto") ? value : proto;
      host = name.equals("host") ? value : host;
    } while (reader.skip(';'));
    reader.skipSpace();
    return new ForwardedElement(from, proto, host);
  }
}
