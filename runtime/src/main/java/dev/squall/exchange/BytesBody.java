package dev.squall.exchange;

import dev.squall.http.BodyOutput;
import dev.squall.http.RangeSource;
import java.io.IOException;

/** A body in memory, to be written as if it were not. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BytesBody(byte[] bytes) implements RangeSource {

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    out.write(bytes);
  }

  @Override
  public void writeTo(BodyOutput out, long from, long count) throws IOException {
    out.write(bytes, (int) from, (int) count);
  }
}
