package dev.squall.http;

import java.util.List;

/**
 * What media types a client accepts (RFC 9110, section 12.5.1). Elements that are malformed are passed over. Parameters of
 * ranges other than {@code q} are not compared. Immutable.
 */
public final class Accept {
  /** The highest quality, which is also that of everything where a client names no preference. */
  public static final int BEST = 1000;

  private final List<String> fields;

  private Accept(List<String> fields) {
    this.fields = fields;
  }

  /** The preferences of a request. */
  public static Accept of(Headers headers) {
    return new Accept(headers.all("accept"));
  }

  /**
   * How much the client wants a media type, from 0 (not at all) to {@link #BEST}, in thousandths. Of the ranges that include
   * the type the most specific one counts, and of equally specific ones the first.
   *
   * @param type the type in lower case
   * @param subtype the subtype in lower case
   */
  public int quality(String type, String subtype) {
    int quality = fields.isEmpty() ? BEST : 0;
    int specificity = 0;
    for (String field : fields) {
      FieldReader reader = new FieldReader(field);
      while (!reader.atEnd()) {
        MediaType range = reader.listedMediaType();
        int found = range == null || !range.includes(type, subtype) ? 0 : specificity(range);
        int weight = range == null ? -1 : QualityValue.of(range);
        if (found > specificity && weight >= 0) {
          specificity = found;
          quality = weight;
        }
      }
    }
    return quality;
  }

  private static int specificity(MediaType range) {
    if (range.type().equals("*")) {
      return 1;
    }
    return range.subtype().equals("*") ? 2 : 3;
  }
}
