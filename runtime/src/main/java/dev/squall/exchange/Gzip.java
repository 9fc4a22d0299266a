package dev.squall.exchange;

import dev.squall.http.ContentCoding;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** The coding {@code gzip} (RFC 1952). */
final class Gzip implements ContentCoding {
  static final String NAME = "gzip";
  static final ContentCoding CODING = new Gzip();
  private static final int BUFFER = 8 << 10;

  private Gzip() {}

  @Override
  public String name() {
    return NAME;
  }

  /** A stream that writes all it has when it is flushed, and releases its native memory when it is closed. */
  @Override
  public OutputStream encode(OutputStream out) throws IOException {
    return new GZIPOutputStream(out, BUFFER, true);
  }
}
