package dev.squall.exchange;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import dev.squall.http.ContentCoding;
import java.io.IOException;

/** A body that is compressed while it is written. */
record EncodedBody(BodySource source, ContentCoding coding) implements BodySource {

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    EncodedOutput encoded = new EncodedOutput(out, coding);
    boolean whole = false;
    try {
      source.writeTo(encoded);
      whole = true;
    } finally {
      encoded.end(whole);
    }
  }
}
