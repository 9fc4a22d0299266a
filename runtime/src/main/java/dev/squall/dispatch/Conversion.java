package dev.squall.dispatch;

/**
 * Reads values of one type from text and writes them as text. Implementations are stateless or immutable, used by any number
 * of threads at once, and take time linear in the text's length.
 *
 * <p>Writing and reading are inverse: {@code parse(format(value))} equals {@code value} for every value that {@link #format}
 * does not refuse.
 *
 * @param <T> the type of the values; never null
 */
public interface Conversion<T> {

  /**
   * Reads a value.
   *
   * @throws IllegalArgumentException if the text is not one of the type's
   */
  T parse(String text);

  /**
   * Writes a value, in a form that {@link #parse} reads back as an equal value.
   *
   * @throws IllegalArgumentException if the value has no such form
   */
  String format(T value);

  /**
   * What a client is told to send, in words that complete "expected ...": {@code a whole number from -128 to 127}. No full
   * stop.
   */
  String expected();
}
