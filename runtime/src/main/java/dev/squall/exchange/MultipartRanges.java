package dev.squall.exchange;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import dev.squall.http.RangeSource;
import dev.squall.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Several parts of a body, each with a head that says which it is (RFC 9110, section 14.6).
 *
 * @param whole the body
 * @param ranges the parts, in the order in which they are sent
 * @param lines what stands before each part, and behind the last one
 */
record MultipartRanges(RangeSource whole, List<ByteRange> ranges, List<byte[]> lines) implements BodySource {

  /** The response that sends parts of another one's body. */
  static Response response(Response response, List<ByteRange> ranges) {
    BodySource source = response.source();
    RangeSource whole = source instanceof RangeSource seekable ? seekable : new BytesBody(response.body());
    String boundary = PartBoundary.of(response, ranges);
    List<byte[]> lines = new ArrayList<>(ranges.size() + 1);
    for (ByteRange range : ranges) {
      lines.add(head(boundary, lines.isEmpty(), response, range));
    }
    lines.add(latin1("\r\n--".concat(boundary).concat("--\r\n")));
    MultipartRanges body = new MultipartRanges(whole, ranges, lines);
    return response
        .withStatus(206)
        .withHeader("Content-Type", "multipart/byteranges; boundary=".concat(boundary))
        .withBody(body.length(), body);
  }

  private static byte[] head(String boundary, boolean first, Response response, ByteRange range) {
    StringBuilder head = new StringBuilder(128).append(first ? "--" : "\r\n--").append(boundary).append("\r\n");
    if (response.contentType() != null) {
      head.append("Content-Type: ").append(response.contentType()).append("\r\n");
    }
    head.append("Content-Range: ").append(range.describe(response.length())).append("\r\n\r\n");
    return latin1(head.toString());
  }

  private static byte[] latin1(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private long length() {
    long length = lines.getLast().length;
    for (int i = 0; i < ranges.size(); i++) {
      length += lines.get(i).length + ranges.get(i).count();
    }
    return length;
  }

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    for (int i = 0; i < ranges.size(); i++) {
      out.write(lines.get(i));
      whole.writeTo(out, ranges.get(i).from(), ranges.get(i).count());
    }
    out.write(lines.getLast());
  }
}
