package dev.squall.http1;

import dev.squall.http.Headers;
import java.nio.charset.StandardCharsets;

/** Frames a body of unknown length (RFC 9112, section 7.1). */
public final class ChunkedEncoder {
  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] LAST = {'0', '\r', '\n'};
  private static final byte[] COLON = {':', ' '};

  private ChunkedEncoder() {}

  /** Appends one chunk. An empty one is left out, because it would end the body. */
  public static void chunk(byte[] bytes, int from, int count, OutputBuffer out) {
    if (count > 0) {
      out.put(Integer.toHexString(count).getBytes(StandardCharsets.US_ASCII));
      out.put(LINE_END);
      out.put(bytes, from, count);
      out.put(LINE_END);
    }
  }

  /** Appends the end of the body, with the fields of its trailer section. */
  public static void last(Headers trailers, OutputBuffer out) {
    out.put(LAST);
    for (int line = 0; line < trailers.size(); line++) {
      out.putLatin1(trailers.name(line));
      out.put(COLON);
      out.putLatin1(trailers.value(line));
      out.put(LINE_END);
    }
    out.put(LINE_END);
  }
}
