package dev.squall.exchange;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import dev.squall.http.RangeSource;
import java.io.IOException;

/** One part of a body. */
record RangeBody(RangeSource whole, ByteRange range) implements BodySource {

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    whole.writeTo(out, range.from(), range.count());
  }
}
