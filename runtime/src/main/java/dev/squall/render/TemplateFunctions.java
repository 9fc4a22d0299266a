package dev.squall.render;

import dev.squall.text.PercentEncoding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The functions that every template knows, as functions and as filters. Those with an underscore in their names are Tornado's. What they
 * give is escaped where it is printed, as all text is, but for {@link Html} and {@link Json}. Stateless.
 */
@SuppressWarnings("MemberName") // names that templates of Tornado have
public final class TemplateFunctions {
  private static final String ELLIPSIS = "...";

  private TemplateFunctions() {}

  /** The text as markup that shows it, with {@code & < > " '} escaped; printed as it is afterwards. */
  public static Html escape(String text) {
    return Html.escaped(text);
  }

  /** The same as {@link #escape}. */
  public static Html xhtml_escape(String text) {
    return Html.escaped(text);
  }

  /** The text for a query: all but letters, digits and {@code - . _ ~} percent-encoded, a space as a plus sign. */
  public static String url_escape(String text) {
    return url_escape(text, true);
  }

  /** The text for a query as {@link #url_escape(String)} gives it; without {@code plus} for a path: slashes stay, a space is {@code %20}. */
  public static String url_escape(String text, boolean plus) {
    StringBuilder encoded = new StringBuilder(text.length() + 16);
    PercentEncoding.encodeQuery(text, encoded);
    return plus ? encoded.toString().replace("%20", "+") : encoded.toString().replace("%2F", "/");
  }

  /**
   * A value as JSON that may stand in a script; what values there can be, {@link Utf8Output#json(Object)} says.
   *
   * @throws IllegalArgumentException if JSON has no form for it
   */
  public static Json json_encode(@Nullable Object value) {
    Utf8Output out = new Utf8Output(64);
    out.json(value);
    return Json.trusted(out.toString());
  }

  /** The text with each run of white space and control characters made one space, and none at its ends. */
  public static String squeeze(String text) {
    return Texts.squeeze(text);
  }

  /** The same for markup, as {@code apply} gives it; it is not escaped again. */
  public static Html squeeze(Html markup) {
    return Html.trusted(Texts.squeeze(markup.toString()));
  }

  /** The text as markup in which each URL with http or https, and each that starts with {@code www.}, is a link. */
  public static Html linkify(String text) {
    return linkify(text, false);
  }

  /** As {@link #linkify(String)}; {@code shorten} cuts what is shown of URLs of more than 30 characters. */
  public static Html linkify(String text, boolean shorten) {
    return linkify(text, shorten, "");
  }

  /** As {@link #linkify(String, boolean, String, boolean, Collection)}, with http and https. */
  public static Html linkify(String text, boolean shorten, String extraParams) {
    return linkify(text, shorten, extraParams, false, Linkifier.PROTOCOLS);
  }

  /** As {@link #linkify(String, boolean, String, boolean, Collection)}, with http and https. */
  public static Html linkify(String text, boolean shorten, String extraParams, boolean requireProtocol) {
    return linkify(text, shorten, extraParams, requireProtocol, Linkifier.PROTOCOLS);
  }

  /**
   * The text as markup in which URLs are links.
   *
   * @param shorten cuts what is shown of URLs of more than 30 characters
   * @param extraParams further attributes of the links, such as {@code rel="nofollow" class="external"}
   * @param requireProtocol makes no links of URLs that just start with {@code www.}
   * @param permittedProtocols makes no links of URLs with others, such as {@code file}
   * @throws IllegalArgumentException if the attributes are no attributes, or run or load something
   */
  public static Html linkify(
      String text, boolean shorten, String extraParams, boolean requireProtocol, Collection<String> permittedProtocols) {
    return new Linkifier(shorten, href -> extraParams, requireProtocol, permittedProtocols).linkify(text);
  }

  /** As {@link #linkify(String, boolean, String, boolean, Collection)}, with a function from the URL to the attributes of its link. */
  public static Html linkify(
      String text,
      boolean shorten,
      UnaryOperator<String> extraParams,
      boolean requireProtocol,
      Collection<String> permittedProtocols) {
    return new Linkifier(shorten, extraParams, requireProtocol, permittedProtocols).linkify(text);
  }

  /** The text in upper case, whatever the language of the machine. */
  public static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  /** The text in lower case, whatever the language of the machine. */
  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** The text without white space at its ends. */
  public static String trim(String text) {
    return text.strip();
  }

  /** The text with its first character in upper case and the others in lower case. */
  public static String capitalize(String text) {
    return Texts.capitalize(text);
  }

  /** The text cut at a space to at most so many characters, with {@code ...} for what is left out. */
  public static String truncate(String text, int length) {
    return Texts.truncate(text, length, ELLIPSIS);
  }

  /** The text cut at a space to at most so many characters, those of the end included that stands for what is left out. */
  public static String truncate(String text, int length, String end) {
    return Texts.truncate(text, length, end);
  }

  /** The text with each occurrence of one text replaced by another. */
  public static String replace(String text, String old, String replacement) {
    return text.replace(old, replacement);
  }

  /** The text as markup: escaped, and with a {@code <br>} before each line break. */
  public static Html nl2br(String text) {
    return Html.trusted(Html.escaped(text).toString().replace("\n", "<br>\n"));
  }

  /** The texts of the items, one behind the other. */
  public static String join(Iterable<?> items) {
    return join(items, "");
  }

  /** The texts of the items with a separator between them. */
  public static String join(Iterable<?> items, String separator) {
    return Texts.join(items, separator);
  }

  /** How many chars a text has. */
  public static int length(CharSequence text) {
    return text.length();
  }

  /** How many items there are. */
  public static int length(Collection<?> items) {
    return items.size();
  }

  /** How many entries there are. */
  public static int length(Map<?, ?> entries) {
    return entries.size();
  }

  /** The first item; null if there is none. */
  public static <T> @Nullable T first(Iterable<T> items) {
    Iterator<T> iterator = items.iterator();
    return iterator.hasNext() ? iterator.next() : null;
  }

  /** The last item; null if there is none. */
  public static <T> @Nullable T last(List<T> items) {
    return items.isEmpty() ? null : items.getLast();
  }

  /** The items from the last to the first. */
  public static <T> List<T> reversed(List<T> items) {
    return items.reversed();
  }

  /** The items in their natural order. */
  public static <T extends Comparable<? super T>> List<T> sorted(Collection<T> items) {
    return items.stream().sorted().toList();
  }

  /** The value, or another if it is null; in templates its name is {@code default} too. */
  public static <T> T defaultTo(@Nullable T value, T other) {
    return Objects.requireNonNullElse(value, other);
  }

  /** The whole number that is nearest; the greater one of two. */
  public static long round(double value) {
    return Math.round(value);
  }

  /** The number rounded to so many decimals, a half away from zero. */
  public static double round(double value, int decimals) {
    return Double.isFinite(value) ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).doubleValue() : value;
  }

  /** The number with exactly so many decimals, a half rounded away from zero: {@code 3.50}. */
  public static String fixed(double value, int decimals) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP).toPlainString()
        : Double.toString(value);
  }

  /** The number with exactly so many decimals, a half rounded away from zero. */
  public static String fixed(BigDecimal value, int decimals) {
    return value.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * A number by a pattern of {@link java.text.DecimalFormat}, such as {@code #,##0.00}, with English marks.
   *
   * @throws IllegalArgumentException if the pattern is none
   */
  public static String number(Number value, String pattern) {
    return Formats.number(value, pattern, Locale.ENGLISH);
  }

  /** A number by a pattern of {@link java.text.DecimalFormat}. @throws IllegalArgumentException if the pattern is none */
  public static String number(Number value, String pattern, Locale locale) {
    return Formats.number(value, pattern, locale);
  }

  /**
   * A date or a time by a pattern of {@link java.time.format.DateTimeFormatter}, such as {@code yyyy-MM-dd}, with English names.
   *
   * @throws IllegalArgumentException if the pattern is none
   * @throws java.time.DateTimeException if the value does not have what the pattern wants
   */
  public static String date(TemporalAccessor time, String pattern) {
    return Formats.date(time, pattern, Locale.ENGLISH);
  }

  /** As {@link #date(TemporalAccessor, String)}, in a language. */
  public static String date(TemporalAccessor time, String pattern, Locale locale) {
    return Formats.date(time, pattern, locale);
  }

  /** As {@link #date(TemporalAccessor, String)}, in UTC. */
  public static String date(Instant time, String pattern) {
    return Formats.date(time.atZone(ZoneOffset.UTC), pattern, Locale.ENGLISH);
  }

  /** As {@link #date(TemporalAccessor, String)}, in a time zone. */
  public static String date(Instant time, String pattern, ZoneId zone) {
    return Formats.date(time.atZone(zone), pattern, Locale.ENGLISH);
  }

  /** The one text for a count of one, the other for every other count. */
  public static String plural(long count, String one, String many) {
    return count == 1 ? one : many;
  }
}
