package dev.squall.http1;

import dev.squall.http.RequestHead;

/**
 * Parses request lines and field lines (RFC 9112 sections 2 to 5) byte by byte: it can stop behind any byte and go on there,
 * so what was looked at is never looked at again. Positions refer to one buffer; when its bytes are moved, {@link #shift}.
 *
 * <p>Lines end in CRLF. RFC 9112 section 2.2 lets a server take a bare LF for it; this one does not, because a proxy in front
 * that takes the same LF for text would see another request than this parser. A CR or LF elsewhere, white space before a colon,
 * a folded line and control characters are refused.
 */
final class HeadParser {
  private static final int START = 0;
  private static final int START_LF = 1;
  private static final int METHOD = 2;
  private static final int TARGET = 3;
  private static final int VERSION = 4;
  private static final int LINE_LF = 5;
  private static final int FIELD_START = 6;
  private static final int FIELD_NAME = 7;
  private static final int FIELD_GAP = 8;
  private static final int FIELD_VALUE = 9;
  private static final int FIELD_LF = 10;
  private static final int HEAD_LF = 11;
  private static final int DONE = 12;
  private static final int MAX_BLANK_LINES = 4;
  private static final String BARE_LF = "bare LF: lines end in CR LF";

  private final Http1Limits limits;
  private final MessageFraming framing;
  private final RequestHead head;
  private int state;
  private int blankLines;
  private int begin;
  private int headEnd;
  private int part;
  private int queryMark;
  private int fieldsFrom;
  private int nameFrom;
  private int nameTo;
  private int valueTo;

  HeadParser(Http1Limits limits, MessageFraming framing, RequestHead head) {
    this.limits = limits;
    this.framing = framing;
    this.head = head;
  }

  /** Starts a new head. */
  void reset() {
    state = START;
    blankLines = 0;
    queryMark = -1;
    head.clear();
    framing.reset();
  }

  boolean done() {
    return state == DONE;
  }

  /** Whether a byte of the request line was seen. */
  boolean begun() {
    return state > START_LF;
  }

  /**
   * What was read of empty lines before the request, as a small number, so that the caller need not keep this parser for them:
   * 0 if there were none. See {@link #resume}.
   */
  int emptyLines() {
    return state == START_LF ? 2 * blankLines + 1 : 2 * blankLines;
  }

  /** Goes on behind empty lines that another parser read. To be called before the first byte. */
  void resume(int emptyLines) {
    state = (emptyLines & 1) == 0 ? START : START_LF;
    blankLines = emptyLines >> 1;
  }

  /** Whether the method was read. */
  boolean methodRead() {
    return state > METHOD;
  }

  /** Whether the whole target was read, and is one. */
  boolean targetRead() {
    return state > TARGET;
  }

  /** Where the request line begins; meaningful once {@link #begun}. */
  int begin() {
    return begin;
  }

  /** Where the head ends; meaningful once {@link #done}. */
  int end() {
    return headEnd;
  }

  /** The most bytes that a head can have. */
  static int maxBytes(Http1Limits limits) {
    return limits.maxRequestLine() + limits.maxHeaderBytes() + 16;
  }

  /** Goes on from {@code from} in a buffer that holds everything since {@link #begin}; gives back where it stopped. */
  int parse(byte[] buffer, int from, int limit) throws ProtocolException {
    int at = from;
    head.buffer = buffer;
    if (state < FIELD_START) {
      at = requestLine(buffer, at, limit);
      if (state < FIELD_START) {
        return at;
      }
    }
    return fields(buffer, at, limit);
  }

  /** The head's bytes were moved by an offset. */
  void shift(int offset) {
    head.shift(offset);
    begin += offset;
    headEnd += offset;
    part += offset;
    fieldsFrom += offset;
    nameFrom += offset;
    nameTo += offset;
    valueTo += offset;
    if (queryMark >= 0) {
      queryMark += offset;
    }
  }

  private int requestLine(byte[] buffer, int from, int limit) throws ProtocolException {
    int at = from;
    if (state <= START_LF) {
      at = blankLines(buffer, at, limit);
      if (state <= START_LF) {
        return at;
      }
    }
    int end = Math.min(limit, begin + limits.maxRequestLine());
    if (state == METHOD) {
      at = method(buffer, at, end);
    }
    if (state == TARGET) {
      at = target(buffer, at, end);
    }
    if (state == VERSION) {
      at = version(buffer, at, end);
    }
    if (state == LINE_LF && at < end) {
      at = lineFeed(buffer, at);
      fieldsFrom = at;
      state = FIELD_START;
    }
    if (state < FIELD_START && end < limit) {
      throw new ProtocolException(414, "the request line is too long");
    }
    return at;
  }

  private int blankLines(byte[] buffer, int from, int limit) throws ProtocolException {
    int at = from;
    while (at < limit) {
      byte b = buffer[at];
      if ((state == START_LF) != (b == Octets.LF)) {
        throw new ProtocolException(400, b == Octets.LF ? BARE_LF : "bare CR");
      }
      if (b == Octets.CR) {
        state = START_LF;
      } else if (b == Octets.LF) {
        state = START;
        if (++blankLines > MAX_BLANK_LINES) {
          throw new ProtocolException(400, "too many empty lines before the request");
        }
      } else {
        state = METHOD;
        begin = at;
        head.methodFrom = at;
        return at;
      }
      at++;
    }
    return at;
  }

  private int method(byte[] buffer, int from, int end) throws ProtocolException {
    int at = from;
    while (at < end && Octets.isToken(buffer[at])) {
      at++;
    }
    if (at < end) {
      if (buffer[at] != ' ' || at == head.methodFrom) {
        throw new ProtocolException(400, "bad method");
      }
      head.methodTo = at++;
      part = at;
      state = TARGET;
    }
    return at;
  }

  private int target(byte[] buffer, int from, int end) throws ProtocolException {
    int at = from;
    while (at < end) {
      byte kind = Octets.targetClass(buffer[at]);
      if (kind != Octets.PLAIN) {
        byte b = buffer[at];
        if (b == ' ') {
          targetEnd(buffer, at);
          return at + 1;
        }
        if (kind == Octets.INVALID) {
          throw new ProtocolException(400, "bad request target");
        }
        special(b, at);
      }
      at++;
    }
    return at;
  }

  private void special(byte b, int at) {
    if (queryMark < 0) {
      if (b == '?') {
        queryMark = at;
      } else {
        head.pathIrregular = true;
      }
    }
  }

  private void targetEnd(byte[] buffer, int at) throws ProtocolException {
    if (at == part) {
      throw new ProtocolException(400, "no request target");
    }
    RequestTarget.split(head, buffer, part, at, queryMark);
    part = at + 1;
    state = VERSION;
  }

  private int version(byte[] buffer, int from, int end) throws ProtocolException {
    int at = from;
    while (at < end && buffer[at] > ' ') {
      at++;
    }
    if (at == end) {
      return at;
    }
    head.version = versionNumber(buffer, part, at - part);
    if (buffer[at] != Octets.CR) {
      throw new ProtocolException(400, buffer[at] == Octets.LF ? BARE_LF : "bad HTTP version");
    }
    state = LINE_LF;
    return at + 1;
  }

  /** HTTP/1.0 is 10; any later HTTP/1 is taken for HTTP/1.1 (RFC 9110 section 2.5). */
  private static int versionNumber(byte[] buffer, int from, int length) throws ProtocolException {
    boolean wellFormed =
        length == 8
            && buffer[from] == 'H'
            && buffer[from + 1] == 'T'
            && buffer[from + 2] == 'T'
            && buffer[from + 3] == 'P'
            && buffer[from + 4] == '/'
            && Octets.isDigit(buffer[from + 5])
            && buffer[from + 6] == '.'
            && Octets.isDigit(buffer[from + 7]);
    if (!wellFormed) {
      throw new ProtocolException(400, "bad HTTP version");
    }
    if (buffer[from + 5] != '1') {
      throw new ProtocolException(505, "only HTTP/1 is served here");
    }
    return buffer[from + 7] == '0' ? 10 : 11;
  }

  private int fields(byte[] buffer, int from, int limit) throws ProtocolException {
    int end = Math.min(limit, fieldsFrom + limits.maxHeaderBytes());
    int at = from;
    while (at < end && state != DONE) {
      if (state == FIELD_START) {
        at = fieldStart(buffer, at);
      }
      if (state == FIELD_NAME) {
        at = fieldName(buffer, at, end);
      }
      if (state == FIELD_GAP) {
        at = fieldGap(buffer, at, end);
      }
      if (state == FIELD_VALUE) {
        at = fieldValue(buffer, at, end);
      }
      if (state == FIELD_LF && at < end) {
        at = lineFeed(buffer, at);
        fieldEnd(buffer);
      } else if (state == HEAD_LF && at < end) {
        at = lineFeed(buffer, at);
        framing.finish(head);
        headEnd = at;
        state = DONE;
      }
    }
    if (state != DONE && end < limit) {
      throw new ProtocolException(431, "the header fields are too large");
    }
    return at;
  }

  private int fieldStart(byte[] buffer, int at) throws ProtocolException {
    byte b = buffer[at];
    if (b == Octets.CR) {
      state = HEAD_LF;
      return at + 1;
    }
    if (b == Octets.LF) {
      throw new ProtocolException(400, BARE_LF);
    }
    if (MessageFraming.isSpace(b)) {
      throw new ProtocolException(400, "folded header line");
    }
    nameFrom = at;
    state = FIELD_NAME;
    return at;
  }

  private int fieldName(byte[] buffer, int from, int end) throws ProtocolException {
    int at = from;
    while (at < end && Octets.isToken(buffer[at])) {
      at++;
    }
    if (at < end) {
      if (buffer[at] != ':' || at == nameFrom) {
        throw new ProtocolException(400, "bad header line");
      }
      nameTo = at++;
      state = FIELD_GAP;
    }
    return at;
  }

  private int fieldGap(byte[] buffer, int from, int end) {
    int at = from;
    while (at < end && MessageFraming.isSpace(buffer[at])) {
      at++;
    }
    if (at < end) {
      part = at;
      state = FIELD_VALUE;
    }
    return at;
  }

  private int fieldValue(byte[] buffer, int from, int end) throws ProtocolException {
    int at = from;
    while (at < end && Octets.isFieldText(buffer[at])) {
      at++;
    }
    if (at < end) {
      valueTo = at;
      if (buffer[at] != Octets.CR) {
        throw new ProtocolException(400, buffer[at] == Octets.LF ? BARE_LF : "control character in a header field");
      }
      at++;
      state = FIELD_LF;
    }
    return at;
  }

  private void fieldEnd(byte[] buffer) throws ProtocolException {
    if (head.headerCount == limits.maxHeaders()) {
      throw new ProtocolException(431, "too many header fields");
    }
    int to = MessageFraming.trimSpace(buffer, part, valueTo);
    head.addHeader(nameFrom, nameTo, part, to);
    framing.field(buffer, nameFrom, nameTo, part, to, head);
    state = FIELD_START;
  }

  private static int lineFeed(byte[] buffer, int at) throws ProtocolException {
    if (buffer[at] != Octets.LF) {
      throw new ProtocolException(400, "bare CR");
    }
    return at + 1;
  }
}
