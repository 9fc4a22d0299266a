package dev.squall.exchange;

import dev.squall.http.AcceptEncoding;
import dev.squall.http.BodySource;
import dev.squall.http.Compression;
import dev.squall.http.Compression.Mode;
import dev.squall.http.ContentCoding;
import dev.squall.http.EntityTag;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Compresses responses as their client wants it (RFC 9110, sections 8.4 and 12.5.3). Stateless. */
final class Compressor {
  /** Bodies of more bytes are compressed while they are sent, instead of being kept twice. */
  private static final int MEMORY_BYTES = 1 << 20;

  private final Compression compression;

  Compressor(Compression compression) {
    this.compression = compression;
  }

  /** Whether a response is compressed for clients that want it. */
  boolean mayEncode(Response response) {
    return compression.mode() != Mode.NOTHING
        && !response.refusesCompression()
        && (response.wantsCompression()
            || (compression.mode() == Mode.BY_TYPE && compression.isWorthIt(response.contentType())))
        && isLongEnough(response)
        && response.cookies().isEmpty()
        && (response.fieldCount() == 0 || fieldsAllow(response));
  }

  private boolean isLongEnough(Response response) {
    int status = response.status();
    boolean hasWholeBody = status != 204 && status != 205 && status != 206 && status != 304;
    return hasWholeBody && (response.length() < 0 || response.length() >= Math.max(1, compression.minBytes()));
  }

  private static boolean fieldsAllow(Response response) {
    return response.header("Content-Encoding") == null
        && response.header("Content-Range") == null
        && response.header("Set-Cookie") == null
        && !ListedTokens.contain(response, "Cache-Control", "no-transform")
        && !ListedTokens.contain(response, "Cache-Control", "no-store");
  }

  /**
   * The coding that a client wants most, of equally wanted ones the one that the server prefers; null for none. A client that
   * refuses everything gets content as it is: that is of more use than a 406.
   */
  @Nullable ContentCoding choose(Request request) {
    if (!request.headers().contains("Accept-Encoding")) {
      return null;
    }
    AcceptEncoding accept = AcceptEncoding.of(request.headers());
    ContentCoding best = null;
    int quality = 0;
    for (ContentCoding coding : compression.codings()) {
      int wanted = accept.quality(coding.name());
      if (wanted > quality) {
        best = coding;
        quality = wanted;
      }
    }
    if (accept.quality(Gzip.NAME) > quality) {
      best = Gzip.CODING;
      quality = accept.quality(Gzip.NAME);
    }
    return accept.identityQuality() > quality ? null : best;
  }

  /** The response with its content compressed. Parts of it cannot be asked for, and its tag is a weak one. */
  Response encode(Response response, ContentCoding coding) {
    Response labelled =
        weakenTag(response)
            .withHeader("Content-Encoding", coding.name())
            .withoutHeader("Accept-Ranges")
            .withoutHeader("Content-Length");
    BodySource source = response.source();
    byte[] body = response.body();
    if (source == null && body.length <= MEMORY_BYTES) {
      return labelled.withBody(encoded(body, coding));
    }
    BodySource whole = source == null ? new BytesBody(body) : source;
    return labelled.withBody(-1, new EncodedBody(whole, coding));
  }

  private static byte[] encoded(byte[] body, ContentCoding coding) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(Math.max(64, body.length / 3));
    try (OutputStream encoder = coding.encode(result)) {
      encoder.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result.toByteArray();
  }

  /** Compressed content is not the same bytes, however much it means the same (RFC 9110, section 8.8.1). */
  static Response weakenTag(Response response) {
    String etag = response.header("ETag");
    EntityTag tag = etag == null ? null : EntityTag.parse(etag);
    return tag == null || tag.weak() ? response : response.withEtag(tag.weakened());
  }
}
