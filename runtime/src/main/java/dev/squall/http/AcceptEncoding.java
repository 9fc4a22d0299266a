package dev.squall.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What content codings a client accepts (RFC 9110, section 12.5.3). Elements that are malformed are passed over; of a coding that
 * is listed twice the first one counts. Immutable.
 */
public final class AcceptEncoding {
  private static final String ANY = "*";
  private static final String IDENTITY = "identity";

  /** Weights in thousandths by the names of codings. */
  private final Map<String, Integer> weights = new LinkedHashMap<>();

  private AcceptEncoding(List<String> fields) {
    for (String field : fields) {
      FieldReader reader = new FieldReader(field);
      while (!reader.atEnd()) {
        readElement(reader);
      }
    }
  }

  /** The preferences of a request. */
  public static AcceptEncoding of(Headers headers) {
    return new AcceptEncoding(headers.all("accept-encoding"));
  }

  private void readElement(FieldReader reader) {
    reader.skipSpace();
    String name = reader.token().toLowerCase(Locale.ROOT);
    int weight = reader.skip(';') ? weight(reader) : Accept.BEST;
    if (!reader.atEnd() && !reader.skip(',')) {
      reader.skipElement();
      reader.skip(',');
      weight = -1;
    }
    if (!name.isEmpty() && weight >= 0) {
      weights.putIfAbsent(name.equals("x-gzip") ? "gzip" : name, weight);
    }
  }

  private static int weight(FieldReader reader) {
    return reader.token().equalsIgnoreCase("q") && reader.skip('=') ? QualityValue.parse(reader.token()) : -1;
  }

  /**
   * How much the client wants a coding, from 0 (not at all) to {@link Accept#BEST}, in thousandths: 0 where it does not list any.
   *
   * @param coding the name of a coding, in lower case
   */
  public int quality(String coding) {
    Integer weight = weights.get(coding);
    return weight != null ? weight : weights.getOrDefault(ANY, 0);
  }

  /**
   * How much the client wants content as it is, as {@link #quality} does: 0 where it says nothing about that, though it takes it
   * then.
   */
  public int identityQuality() {
    return quality(IDENTITY);
  }
}
