package dev.squall.render;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers and times by patterns. Safe for use by any number of threads. */
final class Formats {
  /** Templates have few patterns; those that a program makes up are not all kept. */
  private static final int MOST_KEPT = 256;

  private static final Map<Key, DateTimeFormatter> FORMATTERS = new ConcurrentHashMap<>();

  private Formats() {}

  private record Key(String pattern, Locale locale) {}

  static String date(TemporalAccessor time, String pattern, Locale locale) {
    Key key = new Key(pattern, locale);
    DateTimeFormatter formatter = FORMATTERS.get(key);
    if (formatter == null) {
      formatter = DateTimeFormatter.ofPattern(pattern, locale);
      if (FORMATTERS.size() < MOST_KEPT) {
        FORMATTERS.put(key, formatter);
      }
    }
    return formatter.format(time);
  }

  static String number(Number value, String pattern, Locale locale) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(value);
  }
}
