package dev.squall.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type from JSON and writes them. Stateless, so used by any number of threads at once; most are generated.
 *
 * @param <T> the type of the values
 */
public interface JsonCodec<T> {

  /**
   * Reads a value. The reader stands before it; whoever calls this has seen to JSON's {@code null}, and calls {@link JsonReader#finish()} at
   * the end of the document.
   *
   * @return null only if a failure was recorded
   * @throws JsonException if the document is malformed, or has too many failures
   */
  @Nullable T read(JsonReader in);

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if JSON has no form for it
   */
  void write(JsonWriter out, T value);
}
