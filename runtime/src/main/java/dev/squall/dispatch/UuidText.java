package dev.squall.dispatch;

import dev.squall.text.Hex;
import java.util.UUID;

/** UUIDs (RFC 9562, section 4) as ASCII bytes. Stateless. */
final class UuidText {
  static final int LENGTH = 36;

  /** In which places a hyphen stands, as bits. */
  private static final long HYPHENS = 1L << 8 | 1L << 13 | 1L << 18 | 1L << 23;

  private static final int HALF = 18;
  private static final String LOWER = "0123456789abcdef";

  private UuidText() {}

  /** Whether {@code [from, to)} is a UUID. */
  static boolean isAt(byte[] bytes, int from, int to) {
    if (to - from != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      byte b = bytes[from + i];
      if ((HYPHENS >>> i & 1) != 0 ? b != '-' : Hex.digit(b) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The UUID at an index. */
  static UUID read(byte[] bytes, int from) {
    return new UUID(half(bytes, from, 0), half(bytes, from, HALF));
  }

  private static long half(byte[] bytes, int from, int first) {
    long value = 0;
    for (int i = first; i < first + HALF; i++) {
      if ((HYPHENS >>> i & 1) == 0) {
        value = value << 4 | Hex.digit(bytes[from + i]);
      }
    }
    return value;
  }

  /** Puts a UUID; gives back the index behind it. */
  static int put(UUID value, byte[] bytes, int at) {
    putHalf(value.getMostSignificantBits(), 0, bytes, at);
    putHalf(value.getLeastSignificantBits(), HALF, bytes, at);
    return at + LENGTH;
  }

  private static void putHalf(long value, int first, byte[] bytes, int at) {
    int shift = 60;
    for (int i = first; i < first + HALF; i++) {
      if ((HYPHENS >>> i & 1) != 0) {
        bytes[at + i] = '-';
      } else {
        bytes[at + i] = (byte) LOWER.charAt((int) (value >>> shift) & 0xF);
        shift -= 4;
      }
    }
  }
}
