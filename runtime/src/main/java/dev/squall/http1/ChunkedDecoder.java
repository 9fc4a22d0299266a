package dev.squall.http1;

import dev.squall.http.Headers;

/**
 * Takes the chunked coding off a body (RFC 9112 section 7.1). Lines end in CRLF and nothing else; chunk extensions are checked
 * and skipped, trailer fields are kept, both within limits. What is decoded may be taken out of the buffer at any time.
 */
final class ChunkedDecoder {
  private static final int SIZE = 0;
  private static final int EXTENSION = 1;
  private static final int SIZE_LF = 2;
  private static final int DATA = 3;
  private static final int DATA_CR = 4;
  private static final int DATA_LF = 5;
  private static final int TRAILERS = 6;
  private static final int DONE = 7;
  private static final int MAX_SIZE_DIGITS = 16;

  private final Http1Limits limits;
  private final ChunkExtension extension = new ChunkExtension();
  private final TrailerSection trailers;
  private int state;
  private int sizeDigits;
  private long remaining;
  private long decoded;
  private long maxBody;
  private int extensionBytes;

  ChunkedDecoder(Http1Limits limits) {
    this.limits = limits;
    trailers = new TrailerSection(limits);
    maxBody = limits.maxBody();
  }

  /** Whether the last chunk and the trailers were read. */
  boolean done() {
    return state == DONE;
  }

  /** How many bytes of the body were decoded. */
  long decoded() {
    return decoded;
  }

  boolean hasTrailers() {
    return trailers.present();
  }

  /** The trailer fields; complete once {@link #done}. */
  Headers trailers() {
    return trailers.fields();
  }

  /** Limits the body, from the next chunk on, to other than the server's number of bytes, until {@link #reset}. */
  void limit(long bytes) {
    maxBody = bytes;
  }

  /** Starts a new body. */
  void reset() {
    state = SIZE;
    sizeDigits = 0;
    remaining = 0;
    decoded = 0;
    maxBody = limits.maxBody();
    extensionBytes = 0;
    trailers.reset();
  }

  /**
   * Decodes as far as the bytes reach.
   *
   * @return up to where they were used: {@code limit}, or less once {@link #done()}
   * @throws ProtocolException 400 for bad syntax, 413 for a body over the limit, 431 for too many trailers
   */
  int decode(byte[] buffer, int from, int limit, BodySink out) throws ProtocolException {
    int at = from;
    while (at < limit && state != DONE) {
      if (state == DATA) {
        int count = (int) Math.min(remaining, limit - at);
        out.data(buffer, at, at + count);
        remaining -= count;
        decoded += count;
        at += count;
        if (remaining == 0) {
          state = DATA_CR;
        }
      } else if (state < DATA) {
        sizeLine(buffer[at++]);
      } else if (state <= DATA_LF) {
        dataEnd(buffer[at++]);
      } else if (trailers.take(buffer[at++])) {
        state = DONE;
      }
    }
    return at;
  }

  private void sizeLine(byte b) throws ProtocolException {
    if (state == SIZE) {
      size(b);
    } else if (state == EXTENSION) {
      extension(b);
    } else {
      expect(b, Octets.LF);
      state = remaining == 0 ? TRAILERS : DATA;
      sizeDigits = 0;
    }
  }

  private void size(byte b) throws ProtocolException {
    int digit = Octets.hexValue(b);
    if (digit >= 0) {
      if (++sizeDigits > MAX_SIZE_DIGITS) {
        throw new ProtocolException(400, "bad chunk size");
      }
      remaining = sizeDigits == 1 ? digit : remaining << 4 | digit;
      if (remaining < 0 || remaining > maxBody - decoded) {
        throw new ProtocolException(413, "the body is too large");
      }
    } else if (sizeDigits > 0 && b == Octets.CR) {
      state = SIZE_LF;
    } else if (sizeDigits > 0 && (b == ';' || MessageFraming.isSpace(b))) {
      state = EXTENSION;
      extension.start();
      extension(b);
    } else {
      throw new ProtocolException(400, "bad chunk size");
    }
  }

  private void extension(byte b) throws ProtocolException {
    if (extension.take(b)) {
      state = SIZE_LF;
    } else if (++extensionBytes > limits.maxChunkExtensions()) {
      throw new ProtocolException(400, "the chunk extensions are too long");
    }
  }

  private void dataEnd(byte b) throws ProtocolException {
    if (state == DATA_CR) {
      expect(b, Octets.CR);
      state = DATA_LF;
    } else {
      expect(b, Octets.LF);
      state = SIZE;
    }
  }

  private static void expect(byte actual, byte expected) throws ProtocolException {
    if (actual != expected) {
      throw new ProtocolException(400, "bad line end in a chunked body");
    }
  }
}
