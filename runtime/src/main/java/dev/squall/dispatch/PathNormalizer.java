package dev.squall.dispatch;

/**
 * Brings a request's path into the one spelling that dispatch tables compare with.
 *
 * <ul>
 *   <li>Percent-encoded characters that may stand in a segment for themselves ({@code pchar} of RFC 3986, section 3.3) are
 *       decoded: {@code %7E} becomes {@code ~}, {@code %40} becomes {@code @}. None of them has a meaning of its own in a
 *       path here, so that the two spellings are the same text (section 2.2).
 *   <li>The digits of all other escapes become upper-case: {@code %2f} becomes {@code %2F}. An encoded slash stays encoded:
 *       the number of segments never changes.
 *   <li>Bytes that browsers and scripts send as they are although the grammar forbids it are encoded: all from {@code 0x80}
 *       up, and {@code " < > [ \ ] ^ ` { | }}.
 *   <li>A {@code %} without two hexadecimal digits, a control character, a space, {@code ?} and {@code #} are malformed: such
 *       a path has no second meaning and is to be answered with 400.
 *   <li>Dot segments stay; path variables do not match them.
 * </ul>
 *
 * <p>Normalising a normal path changes nothing. All methods are safe from any thread and allocate nothing.
 */
public final class PathNormalizer {

  /** What {@link #normalize} returns for a path that is not one. */
  public static final int MALFORMED = -1;

  private static final byte RAW = 0;
  private static final byte ENCODE = 1;
  private static final byte REFUSE = 2;
  private static final byte ESCAPE = 3;

  private static final byte[] KINDS = kinds();

  private PathNormalizer() {}

  /** Whether {@link #normalize} would change nothing and find nothing malformed. */
  public static boolean isNormal(byte[] path, int from, int to) {
    int at = from;
    while (at < to) {
      byte kind = KINDS[path[at] & 0xFF];
      if (kind == RAW) {
        at++;
      } else if (kind == ESCAPE && isNormalEscape(path, at, to)) {
        at += 3;
      } else {
        return false;
      }
    }
    return true;
  }

  /**
   * Writes the normal form of a path.
   *
   * @param path a buffer with the path, beginning with a slash and without query
   * @param from where the path begins
   * @param to where it ends
   * @param target another buffer, with room for {@code 3 * (to - from)} bytes from {@code at} on
   * @param at where the normal form is to begin
   * @return where the normal form ends in {@code target}, or {@link #MALFORMED}; then the target's content is undefined
   */
  public static int normalize(byte[] path, int from, int to, byte[] target, int at) {
    int end = at;
    int next = from;
    while (next < to) {
      int value = path[next] & 0xFF;
      switch (KINDS[value]) {
        case RAW -> target[end++] = path[next++];
        case ENCODE -> {
          end = putEscape(target, end, value);
          next++;
        }
        case ESCAPE -> {
          int decoded = escape(path, next, to);
          if (decoded < 0) {
            return MALFORMED;
          }
          if (isSegmentCharacter(decoded)) {
            target[end++] = (byte) decoded;
          } else {
            end = putEscape(target, end, decoded);
          }
          next += 3;
        }
        default -> {
          return MALFORMED;
        }
      }
    }
    return end;
  }

  /** The byte that the escape at an offset stands for, or -1 if there is no well-formed escape. */
  static int escape(byte[] path, int percent, int to) {
    if (to - percent < 3) {
      return -1;
    }
    int high = digit(path[percent + 1]);
    int low = digit(path[percent + 2]);
    return (high | low) < 0 ? -1 : high << 4 | low;
  }

  private static boolean isNormalEscape(byte[] path, int percent, int to) {
    int decoded = escape(path, percent, to);
    return decoded >= 0
        && !isSegmentCharacter(decoded)
        && path[percent + 1] < 'a'
        && path[percent + 2] < 'a';
  }

  private static boolean isSegmentCharacter(int value) {
    return KINDS[value] == RAW && value != '/';
  }

  private static int digit(byte c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  private static int putEscape(byte[] target, int at, int value) {
    target[at] = '%';
    target[at + 1] = upperDigit(value >> 4);
    target[at + 2] = upperDigit(value & 15);
    return at + 3;
  }

  private static byte upperDigit(int value) {
    return (byte) (value < 10 ? '0' + value : 'A' + value - 10);
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[256];
    for (int i = 0; i < 256; i++) {
      kinds[i] = i <= ' ' || i == 0x7F ? REFUSE : ENCODE;
    }
    String raw = "/-._~!$&'()*+,;=:@";
    for (int i = 0; i < raw.length(); i++) {
      kinds[raw.charAt(i)] = RAW;
    }
    for (int c = 0; c < 26; c++) {
      kinds['a' + c] = RAW;
      kinds['A' + c] = RAW;
    }
    for (int c = '0'; c <= '9'; c++) {
      kinds[c] = RAW;
    }
    kinds['?'] = REFUSE;
    kinds['#'] = REFUSE;
    kinds['%'] = ESCAPE;
    return kinds;
  }
}
