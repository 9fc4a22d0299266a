package dev.squall.http1;

import dev.squall.http.Headers;
import dev.squall.http.RequestHead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields behind a chunked body, byte by byte (RFC 9112 section 7.1.2), and keeps those that may stand there: see
 * {@link TrailerFields}. Holds no memory until there is a field.
 */
final class TrailerSection {
  private static final int LINE_START = 0;
  private static final int NAME = 1;
  private static final int GAP = 2;
  private static final int VALUE = 3;
  private static final int LINE_LF = 4;
  private static final int END_LF = 5;
  private static final int FIRST_ROOM = 128;
  private static final byte[] EMPTY = new byte[0];

  private final Http1Limits limits;
  private @Nullable RequestHead fields;
  private byte[] kept = EMPTY;
  private int state;
  private int bytes;
  private int lines;
  private int length;
  private int nameFrom;
  private int valueFrom;

  TrailerSection(Http1Limits limits) {
    this.limits = limits;
  }

  /** Starts a new section; the fields of the one before stay what they are. */
  void reset() {
    fields = null;
    kept = EMPTY;
    state = LINE_START;
    bytes = 0;
    lines = 0;
    length = 0;
  }

  /** Whether a field was read. */
  boolean present() {
    return fields != null;
  }

  /** The fields that were read. */
  Headers fields() {
    RequestHead read = fields;
    if (read == null) {
      return Headers.NONE;
    }
    read.buffer = kept;
    return Headers.of(read);
  }

  /**
   * Goes on with one byte; gives back whether it was the section's last.
   *
   * @throws ProtocolException 400 for bad syntax and for fields that must not be here, 431 for too many fields or bytes
   */
  boolean take(byte b) throws ProtocolException {
    if (++bytes > limits.maxTrailerBytes() + 2) {
      throw new ProtocolException(431, "the trailer fields are too large");
    }
    switch (state) {
      case LINE_START -> lineStart(b);
      case NAME -> name(b);
      case GAP, VALUE -> value(b);
      case LINE_LF -> {
        expectLineFeed(b);
        lineEnd();
      }
      default -> {
        expectLineFeed(b);
        return true;
      }
    }
    return false;
  }

  private void lineStart(byte b) throws ProtocolException {
    if (b == Octets.CR) {
      state = END_LF;
      return;
    }
    if (++lines > limits.maxHeaders()) {
      throw new ProtocolException(431, "too many trailer fields");
    }
    nameFrom = length;
    state = NAME;
    name(b);
  }

  private void name(byte b) throws ProtocolException {
    if (b == ':' && length > nameFrom) {
      valueFrom = length;
      state = GAP;
    } else if (Octets.isToken(b)) {
      keep(b);
    } else {
      throw new ProtocolException(400, "bad trailer field");
    }
  }

  private void value(byte b) throws ProtocolException {
    if (b == Octets.CR) {
      state = LINE_LF;
    } else if (!Octets.isFieldText(b)) {
      throw new ProtocolException(400, "bad trailer field");
    } else if (state == VALUE || !MessageFraming.isSpace(b)) {
      state = VALUE;
      keep(b);
    }
  }

  private void lineEnd() throws ProtocolException {
    String name =
        new String(kept, nameFrom, valueFrom - nameFrom, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    if (TrailerFields.breaksMessage(name)) {
      throw new ProtocolException(400, "a trailer field that frames or routes the message");
    }
    if (TrailerFields.isIgnored(name)) {
      length = nameFrom;
    } else {
      length = MessageFraming.trimSpace(kept, valueFrom, length);
      RequestHead read = fields;
      if (read == null) {
        read = new RequestHead();
        fields = read;
      }
      read.addHeader(nameFrom, valueFrom, valueFrom, length);
    }
    state = LINE_START;
  }

  private void keep(byte b) {
    if (length == kept.length) {
      kept = Arrays.copyOf(kept, Math.max(FIRST_ROOM, 2 * length));
    }
    kept[length++] = b;
  }

  private static void expectLineFeed(byte b) throws ProtocolException {
    if (b != Octets.LF) {
      throw new ProtocolException(400, "bad line end in a trailer section");
    }
  }
}
