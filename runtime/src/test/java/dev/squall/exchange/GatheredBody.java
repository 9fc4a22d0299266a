package dev.squall.exchange;

import dev.squall.http.BodyOutput;
import dev.squall.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An output that keeps what is written to it, and notes how much was there at each flush. */
final class GatheredBody extends BodyOutput {
  final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  final StringBuilder flushes = new StringBuilder();

  /** The bytes of a response's body, whatever kind it is. */
  static byte[] of(Response response) {
    if (response.source() == null) {
      return response.body();
    }
    GatheredBody out = new GatheredBody();
    try {
      response.source().writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.bytes.toByteArray();
  }

  @Override
  public void write(int b) {
    bytes.write(b);
  }

  @Override
  public void write(byte[] source, int from, int length) {
    bytes.write(source, from, length);
  }

  @Override
  public void flush() {
    flushes.append(bytes.size()).append(' ');
  }

  @Override
  public void trailer(String name, String value) {
    flushes.append(name).append('=').append(value).append(' ');
  }

  @Override
  public boolean clientGone() {
    return false;
  }
}
