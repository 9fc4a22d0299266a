package dev.squall.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What media types a client accepts (RFC 9110, section 12.5.1). Elements that are malformed are passed over; a list without any other
 * says nothing, as if it had not been sent. {@code Accept-Charset} is obsolete (section 12.5.2), and not looked at. Immutable.
 *
 * @see Representations to choose one of several types
 */
public final class Accept {
  /** The highest quality, which is also that of everything where a client names no preference. */
  public static final int BEST = 1000;

  private final byte[][] fields;

  private Accept(byte[][] fields) {
    this.fields = fields;
  }

  /** The preferences of a request. */
  public static Accept of(Headers headers) {
    List<String> values = headers.all("accept");
    byte[][] fields = new byte[values.size()][];
    for (int i = 0; i < fields.length; i++) {
      fields[i] = values.get(i).getBytes(StandardCharsets.ISO_8859_1);
    }
    return new Accept(fields);
  }

  /** How much the client wants a type without parameters, as {@link #quality(MediaType)} says it; both names in lower case. */
  public int quality(String type, String subtype) {
    return quality(new MediaType(type, subtype, Map.of()));
  }

  /**
   * How much the client wants a media type, from 0 (not at all) to {@link #BEST}, in thousandths. Of the ranges that include the type
   * the most specific one counts, and of equally specific ones the first. A range with parameters includes the types that have them,
   * with the same values in any case; {@code charset=utf-8} is had by every type that names no charset, since the framework writes
   * no other.
   */
  public int quality(MediaType type) {
    int rank = AcceptElements.SILENT;
    for (byte[] field : fields) {
      rank = AcceptElements.rank(field, 0, field.length, type, rank);
    }
    return AcceptElements.weight(rank);
  }
}
