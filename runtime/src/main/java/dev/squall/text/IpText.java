package dev.squall.text;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Internet addresses as text. Nothing here asks a name server. */
public final class IpText {
  private static final int MAX_LENGTH = 45;
  private static final int GROUPS = 8;
  private static final int MAX_GROUP = 4;

  private IpText() {}

  /**
   * An address: four decimal numbers without leading zeros, or IPv6 (RFC 4291 section 2.2) without brackets and zone; null if it is
   * none. An IPv4 address mapped to IPv6 becomes the IPv4 address.
   */
  public static @Nullable InetAddress parse(String text) {
    boolean six = text.indexOf(':') >= 0;
    if (text.length() > MAX_LENGTH || !(six ? isSix(text) : isFour(text))) {
      return null;
    }
    try {
      return InetAddress.ofLiteral(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Excludes what the JDK reads beyond the RFC: groups of more than four digits, numbers with leading zeros, zones. */
  private static boolean isSix(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits = c == ':' || c == '.' ? 0 : digits + 1;
      if (c > 0x7f || digits > MAX_GROUP || (digits > 0 && Character.digit(c, 16) < 0)) {
        return false;
      }
    }
    int dot = text.indexOf('.');
    return dot < 0 || isFour(text.substring(text.lastIndexOf(':') + 1));
  }

  private static boolean isFour(String text) {
    int numbers = 0;
    int at = 0;
    while (at <= text.length() && numbers < 4) {
      int start = at;
      int value = 0;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' && at - start < 4) {
        value = value * 10 + text.charAt(at++) - '0';
      }
      boolean leadingZero = at - start > 1 && text.charAt(start) == '0';
      if (at == start || leadingZero || value > 255 || (at < text.length() && text.charAt(at) != '.')) {
        return false;
      }
      numbers++;
      at++;
    }
    return numbers == 4 && at == text.length() + 1;
  }

  /** An address as RFC 5952 wants it: the longest run of zeros is left out, in lower case, without zone and brackets. */
  public static String format(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return address.getHostAddress();
    }
    int[] groups = new int[GROUPS];
    for (int i = 0; i < GROUPS; i++) {
      groups[i] = (bytes[2 * i] & 0xff) << 8 | (bytes[2 * i + 1] & 0xff);
    }
    int longest = 0;
    int length = 1;
    for (int i = 0; i < GROUPS; i++) {
      int end = i;
      while (end < GROUPS && groups[end] == 0) {
        end++;
      }
      if (end - i > length) {
        longest = i;
        length = end - i;
      }
      i = Math.max(i, end - 1);
    }
    return text(groups, longest, length > 1 ? length : 0);
  }

  private static String text(int[] groups, int zerosFrom, int zeros) {
    StringBuilder text = new StringBuilder(MAX_LENGTH);
    for (int i = 0; i < GROUPS; i++) {
      if (zeros > 0 && i == zerosFrom) {
        text.append("::");
        i += zeros - 1;
      } else {
        if (i > 0 && text.charAt(text.length() - 1) != ':') {
          text.append(':');
        }
        text.append(Integer.toHexString(groups[i]));
      }
    }
    return text.toString();
  }
}
