package dev.squall.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** What languages a client wants (RFC 9110, section 12.5.4). */
public final class AcceptLanguage {
  /** More than these are not looked at. */
  private static final int MAX_LANGUAGES = 20;

  private record Wanted(Locale locale, int weight) {}

  private AcceptLanguage() {}

  /**
   * The languages of a request, the one that the client likes best first, of equal ones the first. Without elements that are malformed, of
   * no weight, or {@code *}, and at most 20. Unmodifiable.
   */
  public static List<Locale> of(Headers headers) {
    List<Wanted> wanted = new ArrayList<>();
    for (String field : headers.all("accept-language")) {
      FieldReader reader = new FieldReader(field);
      while (!reader.atEnd() && wanted.size() < MAX_LANGUAGES) {
        readElement(reader, wanted);
      }
    }
    wanted.sort(Comparator.comparingInt(Wanted::weight).reversed());
    List<Locale> languages = new ArrayList<>(wanted.size());
    for (Wanted each : wanted) {
      languages.add(each.locale());
    }
    return List.copyOf(languages);
  }

  private static void readElement(FieldReader reader, List<Wanted> wanted) {
    reader.skipSpace();
    String tag = reader.token();
    int weight = reader.skip(';') ? weight(reader) : Accept.BEST;
    if (!reader.atEnd() && !reader.skip(',')) {
      reader.skipElement();
      reader.skip(',');
      weight = -1;
    }
    if (weight > 0 && !tag.isEmpty() && !tag.equals("*")) {
      try {
        wanted.add(new Wanted(new Locale.Builder().setLanguageTag(tag).build(), weight));
      } catch (IllformedLocaleException malformed) {
        // It is passed over, as every element that cannot be read.
      }
    }
  }

  private static int weight(FieldReader reader) {
    return reader.token().equalsIgnoreCase("q") && reader.skip('=') ? QualityValue.parse(reader.token()) : -1;
  }
}
