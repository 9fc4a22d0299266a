package dev.squall.http1;

/** Classes of bytes (RFC 9110 section 5.6, RFC 3986). */
final class Octets {
  static final byte CR = '\r';
  static final byte LF = '\n';

  /** Ordinary byte of a request target. */
  static final byte PLAIN = 0;

  /** Byte of a request target that ends a part of it, or that a normal path does not have. */
  static final byte SPECIAL = 1;

  /** Byte that a request target cannot have. */
  static final byte INVALID = 2;

  private static final boolean[] TOKEN = new boolean[256];
  private static final boolean[] HOST = new boolean[256];
  private static final byte[] TARGET = new byte[256];

  static {
    for (int c = 0; c < 256; c++) {
      boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      TOKEN[c] = alphanumeric || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
      HOST[c] = alphanumeric || "-._~!$&'()*+;=%".indexOf(c) >= 0;
      boolean plain = alphanumeric || "/-._~!$&'()*+,;=:@".indexOf(c) >= 0;
      TARGET[c] = c < ' ' || c == 0x7f || c == '#' ? INVALID : plain ? PLAIN : SPECIAL;
    }
  }

  private Octets() {}

  /** Whether a byte may be part of a token: a method's or a field's name. */
  static boolean isToken(byte b) {
    return TOKEN[b & 0xff];
  }

  /** Whether a byte may be part of a registered name or an IPv4 address. A comma may not: it joins two fields. */
  static boolean isHost(byte b) {
    return HOST[b & 0xff];
  }

  static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** The value of a hexadecimal digit; -1 if it is none. */
  static int hexValue(byte b) {
    if (b >= '0' && b <= '9') {
      return b - '0';
    }
    int lower = b | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
  }

  /** One of {@link #PLAIN}, {@link #SPECIAL} and {@link #INVALID}. */
  static byte targetClass(byte b) {
    return TARGET[b & 0xff];
  }

  /** Whether a byte may be part of a field's value: anything but control characters, and the tab. */
  static boolean isFieldText(byte b) {
    return b < 0 || (b >= ' ' && b != 0x7f) || b == '\t';
  }

  /** Whether bytes equal a token, which is given in lower case, in any case. */
  static boolean equalsIgnoreCase(byte[] buffer, int from, int to, byte[] lower) {
    if (to - from != lower.length) {
      return false;
    }
    for (int i = 0; i < lower.length; i++) {
      byte b = buffer[from + i];
      int folded = b >= 'A' && b <= 'Z' ? b | 0x20 : b;
      if (folded != lower[i]) {
        return false;
      }
    }
    return true;
  }
}
