package dev.squall.dispatch;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/**
 * The conversions of the JDK's types. All are strict: exact spelling, ASCII digits, no white space around, a limit on the
 * length; and linear in the text's length.
 *
 * <p>The language of a type in a path, on the decoded text of one variable. {@code parse} accepts no text outside of it,
 * and what it admits beyond the type (the 31st of February) is a 404 there, and a 400 elsewhere. In this table, <em>date</em>
 * is {@code [0-9]{4}-[0-9]{2}-[0-9]{2}}, <em>time</em> is {@code [0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?}, and
 * <em>offset</em> is {@code Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?}.
 *
 * <table>
 * <caption>Languages</caption>
 * <tr><th>Kind</th><th>Language</th><th>Limits</th></tr>
 * <tr><td>STRING</td><td>any text but the empty one</td><td>control characters are text</td></tr>
 * <tr><td>BOOLEAN</td><td>{@code true|false}</td><td></td></tr>
 * <tr><td>BYTE, SHORT, INT, LONG</td><td>{@code -?[0-9]{1,19}}</td><td>the type's range</td></tr>
 * <tr><td>FLOAT, DOUBLE</td><td>{@code -?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?}</td><td>100 characters; finite: neither NaN nor
 *     infinity, nor what rounds to it</td></tr>
 * <tr><td>CHAR</td><td>one character</td><td>U+0000 to U+FFFF without surrogates</td></tr>
 * <tr><td>BIG_INTEGER</td><td>{@code -?[0-9]+}</td><td>1000 digits</td></tr>
 * <tr><td>BIG_DECIMAL</td><td>{@code -?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?}</td><td>1010 characters, 1000 digits, a scale
 *     from -1000 to 1000</td></tr>
 * <tr><td>UUID</td><td>{@code [0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}</td><td></td></tr>
 * <tr><td>INSTANT, OFFSET_DATE_TIME</td><td><em>date</em>{@code T}<em>time</em>(<em>offset</em>)</td><td></td></tr>
 * <tr><td>LOCAL_DATE</td><td><em>date</em></td><td></td></tr>
 * <tr><td>LOCAL_TIME</td><td><em>time</em></td><td></td></tr>
 * <tr><td>LOCAL_DATE_TIME</td><td><em>date</em>{@code T}<em>time</em></td><td></td></tr>
 * <tr><td>OFFSET_TIME</td><td><em>time</em>(<em>offset</em>)</td><td></td></tr>
 * <tr><td>ZONED_DATE_TIME</td><td><em>date</em>{@code T}<em>time</em>(<em>offset</em>){@code (\[[A-Za-z0-9~/._+:-]+\])?}</td>
 *     <td>104 characters; a zone that the JDK knows</td></tr>
 * <tr><td>DURATION</td><td>{@code -?P[-.0-9DHMST]+}</td><td>64 characters; units in order, a fraction of seconds only</td></tr>
 * <tr><td>PERIOD</td><td>{@code -?P[-0-9DMWY]+}</td><td>64 characters; units in order</td></tr>
 * <tr><td>YEAR</td><td>{@code [0-9]{4}}</td><td></td></tr>
 * <tr><td>YEAR_MONTH</td><td>{@code [0-9]{4}-[0-9]{2}}</td><td></td></tr>
 * <tr><td>MONTH_DAY</td><td>{@code --[0-9]{2}-[0-9]{2}}</td><td></td></tr>
 * <tr><td>ZONE_ID</td><td>{@code [A-Za-z0-9~/._+:-]+}</td><td>64 characters; a zone that the JDK knows</td></tr>
 * <tr><td>ZONE_OFFSET</td><td><em>offset</em></td><td>from -18:00 to +18:00</td></tr>
 * </table>
 *
 * <p>{@code format} refuses what has no text in the language: years beyond four digits, NaN, too many digits.
 */
public final class Conversions implements TimeConversions {
  /** Any text as it is. */
  public static final Conversion<String> STRING = new PlainTexts.StringConversion();

  /** {@code true} or {@code false}. */
  public static final Conversion<Boolean> BOOLEAN = new PlainTexts.BooleanConversion();

  /** Whole numbers of 8 bits. */
  public static final Conversion<Byte> BYTE = new WholeNumbers.ByteConversion();

  /** Whole numbers of 16 bits. */
  public static final Conversion<Short> SHORT = new WholeNumbers.ShortConversion();

  /** Whole numbers of 32 bits. */
  public static final Conversion<Integer> INT = new WholeNumbers.IntConversion();

  /** Whole numbers of 64 bits. */
  public static final Conversion<Long> LONG = new WholeNumbers.LongConversion();

  /** Finite decimal numbers of 32 bits. */
  public static final Conversion<Float> FLOAT = new DecimalNumbers.FloatConversion();

  /** Finite decimal numbers of 64 bits. */
  public static final Conversion<Double> DOUBLE = new DecimalNumbers.DoubleConversion();

  /** One character that is not half of a surrogate pair. */
  public static final Conversion<Character> CHAR = new PlainTexts.CharConversion();

  /** Whole numbers of up to 1000 digits. */
  public static final Conversion<BigInteger> BIG_INTEGER = new WholeNumbers.BigIntegerConversion();

  /** Decimal numbers of up to 1000 digits. */
  public static final Conversion<BigDecimal> BIG_DECIMAL = new DecimalNumbers.BigDecimalConversion();

  /** UUIDs (RFC 9562, section 4), in either case; written in lower case. */
  public static final Conversion<UUID> UUID = new PlainTexts.UuidConversion();

  private Conversions() {}
}
