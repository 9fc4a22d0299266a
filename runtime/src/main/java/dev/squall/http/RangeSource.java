package dev.squall.http;

import java.io.IOException;

/** A body of known length of which any part can be written without the bytes before it, so that clients can ask for parts. */
public interface RangeSource extends BodySource {

  /**
   * Writes a part of the body, on the terms of {@link #writeTo(BodyOutput)}. May be called several times for one response.
   *
   * @param from the index of the first byte
   * @param count how many bytes, at least 1; {@code from + count} is at most the response's {@link Response#length()}
   */
  void writeTo(BodyOutput out, long from, long count) throws IOException;
}
