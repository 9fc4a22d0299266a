package dev.squall.http1;

/**
 * Checks the extensions of one chunk, byte by byte (RFC 9112 section 7.1.1): {@code ;name}, {@code ;name=token} and
 * {@code ;name="quoted string"}, with white space around the marks. They mean nothing here, and are checked only because a
 * parser that skips anything up to a line end sees another message than one that does not.
 */
final class ChunkExtension {
  /** Before a semicolon, behind white space. */
  private static final int BEFORE = 0;

  private static final int NAME_START = 1;
  private static final int NAME = 2;
  private static final int NAME_GAP = 3;
  private static final int VALUE_START = 4;
  private static final int VALUE = 5;
  private static final int QUOTED = 6;
  private static final int ESCAPED = 7;

  /** Behind a whole extension. */
  private static final int BEHIND = 8;

  private int state;

  /** Starts behind a chunk's size. */
  void start() {
    state = BEFORE;
  }

  /** Goes on; gives back whether this was the CR behind the last extension. @throws ProtocolException if it is none */
  boolean take(byte b) throws ProtocolException {
    if (state == QUOTED || state == ESCAPED) {
      quoted(b);
    } else if (b == Octets.CR && (state == NAME || state == VALUE || state == BEHIND)) {
      return true;
    } else if (MessageFraming.isSpace(b)) {
      state = behindSpace();
    } else {
      state = next(b);
    }
    return false;
  }

  private void quoted(byte b) throws ProtocolException {
    if (!Octets.isFieldText(b)) {
      throw bad();
    }
    if (state == ESCAPED) {
      state = QUOTED;
    } else if (b == '"') {
      state = BEHIND;
    } else if (b == '\\') {
      state = ESCAPED;
    }
  }

  private int behindSpace() {
    return switch (state) {
      case NAME -> NAME_GAP;
      case VALUE, BEHIND -> BEFORE;
      default -> state;
    };
  }

  private int next(byte b) throws ProtocolException {
    boolean token = Octets.isToken(b);
    switch (state) {
      case NAME_START, NAME -> {
        if (token) {
          return NAME;
        }
      }
      case VALUE_START -> {
        if (token || b == '"') {
          return token ? VALUE : QUOTED;
        }
      }
      case VALUE -> {
        if (token) {
          return VALUE;
        }
      }
      default -> {}
    }
    if (b == '=' && (state == NAME || state == NAME_GAP)) {
      return VALUE_START;
    }
    if (b == ';' && state != NAME_START && state != VALUE_START) {
      return NAME_START;
    }
    throw bad();
  }

  private static ProtocolException bad() {
    return new ProtocolException(400, "bad chunk extension");
  }
}
