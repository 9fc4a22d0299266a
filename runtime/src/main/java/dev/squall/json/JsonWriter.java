package dev.squall.json;

import dev.squall.dispatch.AsciiConversion;
import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.text.JsonStrings;
import dev.squall.text.NumberText;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * Writes JSON (RFC 8259) as UTF-8 into one growing array. Punctuation and names are the caller's: generated code has them ready as bytes.
 * Numbers, booleans and strings are written without an object being made. For one thread.
 *
 * <p>There are two modes. On the wire, strings have the escapes only that RFC 8259 asks for (section 7). A {@linkplain #scriptSafe script-safe}
 * writer escapes {@code < > & '}, U+007F, U+2028 and U+2029 too, so that what it writes can stand in a script element of a page. Half of a
 * surrogate pair is written as U+FFFD in both.
 */
public final class JsonWriter {
  private static final int LEAST_CAPACITY = 64;
  private static final byte[] TRUE = "true".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] FALSE = "false".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] NULL = "null".getBytes(StandardCharsets.ISO_8859_1);
  private static final byte[] NONE = {};

  private byte[] bytes;
  private int count;
  private final boolean scriptSafe;

  /**
   * A writer for the wire.
   *
   * @param capacity for how many bytes there is room before it must grow
   */
  public JsonWriter(int capacity) {
    this(new byte[Math.max(capacity, LEAST_CAPACITY)], false);
  }

  JsonWriter(byte[] bytes, boolean scriptSafe) {
    this.bytes = bytes;
    this.scriptSafe = scriptSafe;
  }

  /** A writer whose strings can stand in a script element of a page. */
  public static JsonWriter scriptSafe(int capacity) {
    return new JsonWriter(new byte[Math.max(capacity, LEAST_CAPACITY)], true);
  }

  /** Bytes that are JSON already: punctuation, names, constants. */
  public void raw(byte[] utf8) {
    int end = count + utf8.length;
    // Put like this, it is the check that copying makes too, and is made once only.
    if (Integer.compareUnsigned(end, bytes.length) > 0) {
      grow(utf8.length);
      end = count + utf8.length;
    }
    System.arraycopy(utf8, 0, bytes, count, utf8.length);
    count = end;
  }

  /** A value that is well-formed JSON already; a script-safe writer escapes in its strings what it escapes in others. */
  public void json(byte[] utf8) {
    if (!scriptSafe) {
      raw(utf8);
      return;
    }
    // These characters stand within strings only, where an escape means the same.
    String text = new String(utf8, StandardCharsets.UTF_8);
    int length = text.length();
    int copied = 0;
    for (int i = 0; i <= length; i++) {
      if (i == length || JsonStrings.endsScript(text.charAt(i))) {
        raw(text.substring(copied, i).getBytes(StandardCharsets.UTF_8));
        copied = i + 1;
        if (i < length) {
          ensure(JsonStrings.MOST_BYTES);
          count = JsonStrings.putNumbered(bytes, count, text.charAt(i));
        }
      }
    }
  }

  /** One ASCII character that is JSON already: punctuation. */
  public void raw(char ascii) {
    ensure(1);
    bytes[count++] = (byte) ascii;
  }

  /** A string. */
  public void string(String s) {
    int length = s.length();
    ensure(length + 2);
    int at = JsonStrings.putClean(bytes, count, s, scriptSafe);
    int clean = at - count - 1;
    count = at;
    if (clean < length) {
      encode(s, clean, length);
    }
    ensure(1);
    bytes[count++] = '"';
  }

  private void encode(String s, int from, int length) {
    int i = from;
    while (i < length) {
      int to = JsonStrings.pieceEnd(s, i);
      ensure((to - i) * JsonStrings.MOST_BYTES);
      count = JsonStrings.put(bytes, count, s, i, to, scriptSafe);
      i = to;
    }
  }

  /** A whole number. */
  public void number(int value) {
    ensure(NumberText.INT_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A whole number. JavaScript rounds what lies beyond 2^53. */
  public void number(long value) {
    ensure(NumberText.LONG_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A number as {@link Double#toString(double)} has it. @throws IllegalArgumentException if it is NaN or infinite */
  public void number(double value) {
    if (!Double.isFinite(value)) {
      throw notFinite(Double.toString(value));
    }
    ensure(NumberText.DECIMAL_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  /** A number as {@link Float#toString(float)} has it. @throws IllegalArgumentException if it is NaN or infinite */
  public void number(float value) {
    if (!Float.isFinite(value)) {
      throw notFinite(Float.toString(value));
    }
    ensure(NumberText.DECIMAL_ROOM);
    count = NumberText.put(bytes, count, value);
  }

  private static IllegalArgumentException notFinite(String value) {
    return new IllegalArgumentException("JSON has no number for " + value);
  }

  /** A number with all its digits. @throws IllegalArgumentException if it is beyond the limits of {@link Conversions#BIG_DECIMAL} */
  public void number(BigDecimal value) {
    ascii(Conversions.BIG_DECIMAL.format(value));
  }

  /** A whole number. @throws IllegalArgumentException if it has more than 1,000 digits */
  public void number(BigInteger value) {
    ascii(Conversions.BIG_INTEGER.format(value));
  }

  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  private void ascii(String text) {
    int length = text.length();
    ensure(length);
    text.getBytes(0, length, bytes, count);
    count += length;
  }

  /** {@code true} or {@code false}. */
  public void bool(boolean value) {
    raw(value ? TRUE : FALSE);
  }

  /** {@code null}. */
  public void nullValue() {
    raw(NULL);
  }

  /** Bytes, as a string in base64 with padding (RFC 4648, section 4). */
  public void base64(byte[] value) {
    byte[] text = Base64.getEncoder().encode(value);
    ensure(text.length + 2);
    bytes[count++] = '"';
    System.arraycopy(text, 0, bytes, count, text.length);
    count += text.length;
    bytes[count++] = '"';
  }

  /** A value as a string. @throws IllegalArgumentException if the conversion has no text for it */
  public <T> void text(Conversion<T> conversion, T value) {
    if (conversion instanceof AsciiConversion<T> ascii) {
      ensure(ascii.room() + 2);
      bytes[count] = '"';
      int end = ascii.put(value, bytes, count + 1);
      bytes[end] = '"';
      count = end + 1;
    } else {
      string(conversion.format(value));
    }
  }

  /** The name of a member that is not known ahead, and the colon behind it. */
  public void mapKey(String key) {
    string(key);
    raw(':');
  }

  /** How many bytes are there. */
  public int length() {
    return count;
  }

  /** A copy of the bytes that are there. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, count);
  }

  /** Writes the bytes that are there to a stream. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, count);
  }

  /** Forgets what was written; the room for it is kept. */
  public void clear() {
    count = 0;
  }

  /** The array, for somebody else to use; this writer is empty, and starts anew with another one if it is written to. */
  byte[] release() {
    byte[] released = bytes;
    bytes = NONE;
    count = 0;
    return released;
  }

  /** The JSON that is there. */
  @Override
  public String toString() {
    return new String(bytes, 0, count, StandardCharsets.UTF_8);
  }

  private void ensure(int more) {
    if (more > bytes.length - count) {
      grow(more);
    }
  }

  private void grow(int more) {
    long needed = (long) count + more;
    if (needed > Integer.MAX_VALUE - 8) {
      throw new OutOfMemoryError("a JSON document has more bytes than an array");
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, 2L * bytes.length)));
  }
}
