package dev.squall.http;

import dev.squall.multipart.Boundary;
import dev.squall.multipart.MultipartException;
import dev.squall.multipart.MultipartLimits;
import dev.squall.multipart.MultipartParser;
import dev.squall.multipart.MultipartParser.Event;
import dev.squall.multipart.PartHead;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Feeds a multipart parser with a body, and makes what is wrong with that an answer. */
final class PartSource {
  private static final int BUFFER = 16 << 10;

  private final MultipartParser parser;
  private final @Nullable InputStream in;
  private final byte[] buffer;

  private PartSource(Boundary boundary, MultipartLimits limits, @Nullable InputStream in, byte[] buffer) {
    parser = new MultipartParser(boundary, limits);
    this.in = in;
    this.buffer = buffer;
  }

  /** The parts of a body that arrives. @throws OverloadedException if there is no room for a part's header and some bytes behind it */
  static PartSource of(InputStream in, Boundary boundary, MultipartLimits limits, HeldBytes held) {
    held.take((long) BUFFER + limits.maxPartHeader());
    return new PartSource(boundary, limits, in, new byte[BUFFER]);
  }

  /** The parts of a body that is there. Pieces of content are within it, and each part's is one piece. */
  static PartSource of(byte[] body, Boundary boundary, MultipartLimits limits) {
    PartSource source = new PartSource(boundary, limits, null, body);
    source.parser.feed(body, 0, body.length);
    return source;
  }

  /**
   * The boundary of a request's body.
   *
   * @return null if the body is of another media type
   * @throws HttpException with status 400 if there should be a boundary
   */
  static @Nullable Boundary boundary(@Nullable String contentType) {
    try {
      return contentType == null ? null : Boundary.of(contentType);
    } catch (MultipartException e) {
      throw refused(e);
    }
  }

  /** Goes on: {@link Event#NEEDS_BYTES} is never returned. Behind {@link Event#END} the body has been read to its end. */
  Event next() throws IOException {
    try {
      Event event = parser.next();
      while (event == Event.NEEDS_BYTES) {
        int count = in == null ? -1 : in.read(buffer);
        if (count < 0) {
          parser.end();
        } else {
          parser.feed(buffer, 0, count);
        }
        event = parser.next();
      }
      if (event == Event.END) {
        skipRest();
      }
      return event;
    } catch (MultipartException e) {
      throw refused(e);
    }
  }

  /** So that the connection can go on; the body's own limit holds. */
  private void skipRest() throws IOException {
    while (in != null && in.read(buffer) >= 0) {
      // What stands behind the last boundary is of no meaning.
    }
  }

  private static HttpException refused(MultipartException e) {
    String message = String.valueOf(e.getMessage());
    return e.status() == 400 ? new BadRequestException(message) : new HttpException(e.status(), message);
  }

  PartHead head() {
    return parser.head();
  }

  byte[] data() {
    return parser.data();
  }

  int dataFrom() {
    return parser.dataFrom();
  }

  int dataTo() {
    return parser.dataTo();
  }
}
