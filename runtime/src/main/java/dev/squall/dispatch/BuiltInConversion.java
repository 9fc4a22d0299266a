package dev.squall.dispatch;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;

/**
 * What the conversions of the JDK's types have in common: a limit on the text's length, a check of its form, and one kind of
 * exception.
 */
abstract class BuiltInConversion<T> implements Conversion<T> {
  private final int maxLength;
  private final String expected;

  /**
   * A conversion.
   *
   * @param maxLength the longest text that is looked at, in characters
   * @param expected what a client is told to send
   */
  BuiltInConversion(int maxLength, String expected) {
    this.maxLength = maxLength;
    this.expected = expected;
  }

  /** Whether the text has the form that {@link #read} takes. */
  abstract boolean fits(TextShape shape);

  /** Reads a text whose form is right. Throws {@link IllegalArgumentException} or {@link DateTimeException}. */
  abstract T read(String text);

  /** Writes a value. */
  String write(T value) {
    return value.toString();
  }

  @Override
  public final T parse(String text) {
    if (text.length() > maxLength || !fits(new TextShape(text))) {
      throw new IllegalArgumentException("expected " + expected);
    }
    try {
      return read(text);
    } catch (DateTimeException | ArithmeticException e) {
      throw new IllegalArgumentException("expected " + expected, e);
    }
  }

  @Override
  public final String format(T value) {
    String text = write(value);
    if (text.length() > maxLength || !fits(new TextShape(text))) {
      throw new IllegalArgumentException("not " + expected + ", so it has no text that could be read back: " + value);
    }
    return text;
  }

  @Override
  public final String expected() {
    return expected;
  }

  /** Bytes as text, for what is not read from them; those that are not ASCII stay so. */
  static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** Puts a text that was formatted; gives back the index behind it. */
  @SuppressWarnings("deprecation") // the exact copy of ASCII, and the only one that needs no array
  static int putText(String ascii, byte[] bytes, int at) {
    ascii.getBytes(0, ascii.length(), bytes, at);
    return at + ascii.length();
  }
}
