package dev.squall.exchange;

import dev.squall.http.BodySource;
import dev.squall.http.EntityTag;
import dev.squall.http.HttpDate;
import dev.squall.http.RangeNotSatisfiableException;
import dev.squall.http.RangeSource;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts out the parts of a body that a request asks for (RFC 9110, section 14). */
final class ByteRanges {
  /** How long a time must have passed to name a state surely: until then, it could change again within the same second. */
  private static final long SURE_MILLIS = 1_000;

  private ByteRanges() {}

  /** Whether parts can be taken of a response: its length is known, and any byte can be got at. */
  static boolean canServe(Response response) {
    BodySource source = response.source();
    return response.status() == 200 && (source == null || (source instanceof RangeSource && response.length() >= 0));
  }

  /**
   * The response with the parts that a {@code GET} request asks for; null if it is to be answered with the whole: it asks for none,
   * in no way that is understood, for too many, or for parts of another state than this.
   *
   * @throws RangeNotSatisfiableException if nothing is there of what it asks for
   */
  static @Nullable Response part(Request request, Response response, int maxRanges) {
    if (!request.headers().contains("Range")) {
      return null;
    }
    List<String> fields = request.headers().all("Range");
    if (fields.size() != 1 || !ifRangeHolds(request.headers().all("If-Range"), response)) {
      return null;
    }
    List<ByteRange> ranges = RangeField.read(fields.getFirst(), response.length(), maxRanges);
    if (ranges == null) {
      return null;
    }
    if (ranges.isEmpty()) {
      throw new RangeNotSatisfiableException(response.length());
    }
    return ranges.size() == 1 ? single(response, ranges.getFirst()) : MultipartRanges.response(response, ranges);
  }

  /** Whether the client's part is of this state (RFC 9110, section 13.1.5): only what names bytes exactly will do. */
  private static boolean ifRangeHolds(List<String> fields, Response response) {
    if (fields.size() != 1) {
      return fields.isEmpty();
    }
    String etag = response.header("ETag");
    EntityTag current = etag == null ? null : EntityTag.parse(etag);
    EntityTag wanted = EntityTag.parse(fields.getFirst());
    if (wanted != null) {
      return current != null && wanted.strongEquals(current);
    }
    String modified = response.header("Last-Modified");
    Instant time = modified == null ? null : HttpDate.parse(modified);
    return time != null
        && time.equals(HttpDate.parse(fields.getFirst()))
        && System.currentTimeMillis() - time.toEpochMilli() > SURE_MILLIS;
  }

  private static Response single(Response response, ByteRange range) {
    Response part = response.withStatus(206).withHeader("Content-Range", range.describe(response.length()));
    if (response.source() instanceof RangeSource source) {
      return part.withBody(range.count(), new RangeBody(source, range));
    }
    return part.withBody(Arrays.copyOfRange(response.body(), (int) range.from(), (int) range.to()));
  }
}
