package dev.squall.exchange;

import dev.squall.http.BodySource;
import dev.squall.http.Compression;
import dev.squall.http.ContentCoding;
import dev.squall.http.PreconditionFailedException;
import dev.squall.http.RangeNotSatisfiableException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a response between its handler and the wire: an entity tag is added, the request's conditions are evaluated
 * (RFC 9110, section 13), the parts that it asks for are cut out (section 14), and the content is compressed. Stateless, so safe
 * for use by any number of threads at once.
 *
 * <p>A small response that nothing was said about {@linkplain #passes passes} without any of that.
 */
final class ResponsePipeline {
  /** Bodies of more bytes are neither hashed nor compressed on an event loop. */
  private static final int LOOP_BYTES = 16 << 10;

  private final ResponsePolicy policy;
  private final Compressor compressor;

  /** A plain response of fewer bytes passes as it is. */
  private final int least;

  ResponsePipeline(ResponsePolicy policy) {
    this.policy = policy;
    compressor = new Compressor(policy.compression());
    boolean byType = policy.compression().mode() == Compression.Mode.BY_TYPE;
    least = Math.min(policy.minEtagBytes(), byType ? policy.compression().minBytes() : Integer.MAX_VALUE);
  }

  /** Whether a response is sent as it is, whatever the request. */
  boolean passes(Response response) {
    return response.isPlain() ? response.body().length < least : response.isSettled();
  }

  /** Whether {@link #finish} may take too long for an event loop. */
  boolean isHeavy(Response response) {
    return response.body().length > LOOP_BYTES
        && (response.acceptsRanges()
            || EntityTags.isDue(response, policy.minEtagBytes())
            || compressor.mayEncode(response));
  }

  /**
   * The response to send.
   *
   * @throws PreconditionFailedException if a condition of the request does not hold
   * @throws RangeNotSatisfiableException if nothing is there of what the request asks for
   */
  Response finish(Request request, Response response) {
    closeWith(request, response.source());
    boolean varies = compressor.mayEncode(response);
    ContentCoding coding = varies ? compressor.choose(request) : null;
    Response current = varies ? ListedTokens.addTo(response, "Vary", "Accept-Encoding") : response;
    String method = request.method();
    boolean get = method.equals("GET");
    if (get || method.equals("HEAD")) {
      if (EntityTags.isDue(current, policy.minEtagBytes())) {
        current = current.withEtag(EntityTags.of(current));
      }
      if (current.fieldCount() > 0 && Conditions.isUnmodified(request, current)) {
        return NotModified.of(coding == null ? current : Compressor.weakenTag(current));
      }
      if (current.acceptsRanges() && ByteRanges.canServe(current)) {
        current = current.withHeader("Accept-Ranges", "bytes");
        Response part = get ? ByteRanges.part(request, current, policy.maxRanges()) : null;
        if (part != null) {
          return part;
        }
      }
    }
    return coding == null ? current : compressor.encode(current, coding);
  }

  /** The response to a failed request as it is sent: it may be compressed, and is not held against any condition. Never throws. */
  Response finishFailure(Request request, Response response) {
    try {
      closeWith(request, response.source());
      if (!compressor.mayEncode(response)) {
        return response;
      }
      Response varying = ListedTokens.addTo(response, "Vary", "Accept-Encoding");
      ContentCoding coding = compressor.choose(request);
      return coding == null ? varying : compressor.encode(varying, coding);
    } catch (RuntimeException | Error e) {
      return response;
    }
  }

  /** A body that holds something open lets go of it when the request is over, be it written or not. */
  private static void closeWith(Request request, @Nullable BodySource source) {
    if (source instanceof Closeable closeable) {
      request.onFinished(new Closing(closeable));
    }
  }
}
