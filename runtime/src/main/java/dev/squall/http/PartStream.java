package dev.squall.http;

import dev.squall.multipart.MultipartParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of one part, as it arrives. */
final class PartStream extends InputStream {
  private final PartSource source;
  private int from;
  private int to;
  private boolean ended;

  PartStream(PartSource source) {
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    return fill() ? source.data()[from++] & 0xff : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, to - from);
    System.arraycopy(source.data(), from, target, offset, count);
    from += count;
    return count;
  }

  @Override
  public int available() {
    return to - from;
  }

  /** Skips what is left of the part. */
  void skipRest() throws IOException {
    while (fill()) {
      from = to;
    }
  }

  /** Whether there is content that was not read; waits for it. */
  private boolean fill() throws IOException {
    while (from == to && !ended) {
      if (source.next() == Event.DATA) {
        from = source.dataFrom();
        to = source.dataTo();
      } else {
        ended = true;
      }
    }
    return from < to;
  }
}
