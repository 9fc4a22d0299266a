package dev.squall.dispatch;

/**
 * A conversion whose texts are ASCII and short, and that can read and write them as bytes without making a string. It reads and writes the same
 * texts in both ways.
 *
 * @param <T> the type of the values; never null
 */
public interface AsciiConversion<T> extends Conversion<T> {

  /**
   * Reads a value from the ASCII text in {@code [from, to)}.
   *
   * @throws IllegalArgumentException if the text is not one of the type's
   */
  T parse(byte[] bytes, int from, int to);

  /** How many bytes {@link #put} needs at most. */
  int room();

  /**
   * Puts a value's text; whoever calls it has made room. Gives back the index behind it.
   *
   * @throws IllegalArgumentException if the value has no such text
   */
  int put(T value, byte[] bytes, int at);
}
