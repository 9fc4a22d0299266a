package dev.squall.http1;

/**
 * Takes the chunked coding off a body (RFC 9112 section 7.1). Lines end in CRLF and nothing else; chunk extensions and
 * trailer fields are checked and skipped, within limits.
 */
final class ChunkedDecoder {
  private static final int SIZE = 0;
  private static final int EXTENSION = 1;
  private static final int SIZE_LF = 2;
  private static final int DATA = 3;
  private static final int DATA_CR = 4;
  private static final int DATA_LF = 5;
  private static final int TRAILER_START = 6;
  private static final int TRAILER_NAME = 7;
  private static final int TRAILER_VALUE = 8;
  private static final int TRAILER_LF = 9;
  private static final int LAST_LF = 10;
  private static final int DONE = 11;
  private static final int MAX_SIZE_DIGITS = 16;

  private final Http1Limits limits;
  private int state;
  private int sizeDigits;
  private long remaining;
  private int extensionBytes;
  private int trailerBytes;
  private boolean trailerNamed;

  ChunkedDecoder(Http1Limits limits) {
    this.limits = limits;
  }

  /** Whether the last chunk and the trailers were read. */
  boolean done() {
    return state == DONE;
  }

  /** Starts a new body. */
  void reset() {
    state = SIZE;
    sizeDigits = 0;
    remaining = 0;
    extensionBytes = 0;
    trailerBytes = 0;
  }

  /**
   * Decodes as far as the bytes reach.
   *
   * @return up to where they were used: {@code limit}, or less once {@link #done()}
   * @throws ProtocolException 400 for bad syntax, 413 for a body over the limit, 431 for too many trailers
   */
  int decode(byte[] buffer, int from, int limit, BodyBuffer out) throws ProtocolException {
    int at = from;
    while (at < limit && state != DONE) {
      if (state == DATA) {
        int count = (int) Math.min(remaining, limit - at);
        out.append(buffer, at, count);
        remaining -= count;
        at += count;
        if (remaining == 0) {
          state = DATA_CR;
        }
      } else if (state < DATA) {
        sizeLine(buffer[at++], out.length());
      } else if (state <= DATA_LF) {
        dataEnd(buffer[at++]);
      } else {
        trailer(buffer[at++]);
      }
    }
    return at;
  }

  private void sizeLine(byte b, int decoded) throws ProtocolException {
    if (state == SIZE) {
      size(b, decoded);
    } else if (state == EXTENSION) {
      if (b == Octets.CR) {
        state = SIZE_LF;
      } else if (!Octets.isFieldText(b) || ++extensionBytes > limits.maxChunkExtensions()) {
        throw new ProtocolException(400, "bad chunk extension");
      }
    } else {
      expect(b, Octets.LF);
      state = remaining == 0 ? TRAILER_START : DATA;
      sizeDigits = 0;
    }
  }

  private void size(byte b, int decoded) throws ProtocolException {
    int digit = Octets.hexValue(b);
    if (digit >= 0) {
      if (++sizeDigits > MAX_SIZE_DIGITS) {
        throw new ProtocolException(400, "bad chunk size");
      }
      remaining = sizeDigits == 1 ? digit : remaining << 4 | digit;
      if (remaining < 0 || remaining > limits.maxBody() - decoded) {
        throw new ProtocolException(413, "the body is too large");
      }
    } else if (sizeDigits == 0 || (b != Octets.CR && b != ';')) {
      throw new ProtocolException(400, "bad chunk size");
    } else {
      state = b == Octets.CR ? SIZE_LF : EXTENSION;
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

  private void trailer(byte b) throws ProtocolException {
    if (++trailerBytes > limits.maxTrailerBytes() + 2) {
      throw new ProtocolException(431, "too many trailer fields");
    }
    switch (state) {
      case TRAILER_START -> {
        trailerNamed = false;
        if (b == Octets.CR) {
          state = LAST_LF;
        } else {
          state = TRAILER_NAME;
          trailerName(b);
        }
      }
      case TRAILER_NAME -> trailerName(b);
      case TRAILER_VALUE -> {
        if (b == Octets.CR) {
          state = TRAILER_LF;
        } else if (!Octets.isFieldText(b)) {
          throw new ProtocolException(400, "bad trailer field");
        }
      }
      case TRAILER_LF -> {
        expect(b, Octets.LF);
        state = TRAILER_START;
      }
      default -> {
        expect(b, Octets.LF);
        state = DONE;
      }
    }
  }

  private void trailerName(byte b) throws ProtocolException {
    if (b == ':' && trailerNamed) {
      state = TRAILER_VALUE;
    } else if (Octets.isToken(b)) {
      trailerNamed = true;
    } else {
      throw new ProtocolException(400, "bad trailer field");
    }
  }

  private static void expect(byte actual, byte expected) throws ProtocolException {
    if (actual != expected) {
      throw new ProtocolException(400, "bad line end in a chunked body");
    }
  }
}
