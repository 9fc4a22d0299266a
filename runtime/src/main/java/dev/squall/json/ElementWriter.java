package dev.squall.json;

import dev.squall.http.BodyOutput;
import dev.squall.http.ItemWriter;
import dev.squall.text.ArrayPool;
import java.io.IOException;

/**
 * Writes values as the elements of an array, or as lines of JSON. Stateless.
 *
 * @param codec writes one of them
 * @param lines whether each has a line
 */
record ElementWriter<T>(JsonCodec<T> codec, boolean lines) implements ItemWriter<T> {
  private static final int CAPACITY = 1 << 10;

  @Override
  public void write(T element, long index, BodyOutput out) throws IOException {
    JsonWriter json = new JsonWriter(ArrayPool.take(CAPACITY), false);
    write(element, index, json);
    json.writeTo(out);
    ArrayPool.give(json.release());
  }

  /**
   * Appends an element, with what stands between it and the one before. A null is the codec's: few have a form for it.
   *
   * @throws NullPointerException if the element is null and the codec has no form for that
   */
  void write(T element, long index, JsonWriter json) {
    if (!lines) {
      json.raw(index == 0 ? '[' : ',');
    }
    if (element == null) {
      writeNull(element, index, json);
    } else {
      codec.write(json, element);
    }
    if (lines) {
      json.raw('\n');
    }
  }

  /** Writes a null; says which one it is, where that cannot be. */
  private void writeNull(T nothing, long index, JsonWriter json) {
    try {
      codec.write(json, nothing);
    } catch (NullPointerException e) {
      NullPointerException named = new NullPointerException("element " + index + " of what the handler returned is null, counted from 0");
      named.initCause(e);
      throw named;
    }
  }

  @Override
  public void end(long count, BodyOutput out) throws IOException {
    if (lines) {
      return;
    }
    if (count == 0) {
      out.write('[');
    }
    out.write(']');
  }
}
