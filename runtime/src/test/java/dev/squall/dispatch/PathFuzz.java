package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Paths: normalising keeps what a path says and how many segments it has, is done after one time, and gives one spelling to all
 * spellings of a text; percent-encoding and decoding are each other's reverse.
 */
public final class PathFuzz {
  private PathFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    byte[] target = new byte[3 * input.length + 1];
    int end = PathNormalizer.normalize(input, 0, input.length, target, 0);
    boolean normal = PathNormalizer.isNormal(input, 0, input.length);
    if (end < 0) {
      assertThat(normal).isFalse();
      return;
    }
    byte[] normalized = Arrays.copyOf(target, end);
    assertThat(normalized.equals(input) || Arrays.equals(normalized, input)).isEqualTo(normal);
    assertThat(PathNormalizer.isNormal(normalized, 0, end)).isTrue();
    assertThat(octets(normalized)).isEqualTo(octets(input));
    assertThat(count(normalized, '/')).isEqualTo(count(input, '/'));
    assertThat(PercentEncoding.isEncodedPath(latin1(normalized))).isTrue();
    checkText(input);
  }

  /** Where the path is UTF-8, its text leads back to the same spelling. */
  private static void checkText(byte[] input) {
    String text;
    try {
      text = PercentEncoding.decode(input, 0, input.length, false);
    } catch (IllegalArgumentException e) {
      return;
    }
    StringBuilder encoded = new StringBuilder();
    PercentEncoding.encodeSegment(text, encoded);
    byte[] bytes = encoded.toString().getBytes(StandardCharsets.US_ASCII);
    assertThat(PercentEncoding.decode(bytes, 0, bytes.length, false)).isEqualTo(text);
    assertThat(PathNormalizer.isNormal(bytes, 0, bytes.length)).isTrue();
  }

  /** The bytes that a path stands for, an escaped slash told from a plain one. */
  private static String octets(byte[] path) {
    StringBuilder octets = new StringBuilder();
    for (int at = 0; at < path.length; at++) {
      if (path[at] == '%') {
        int value = Integer.parseInt(new String(path, at + 1, 2, StandardCharsets.ISO_8859_1), 16);
        octets.append(value == '/' ? '\u2215' : (char) value);
        at += 2;
      } else {
        octets.append((char) (path[at] & 0xff));
      }
    }
    return octets.toString();
  }

  private static int count(byte[] path, char wanted) {
    return (int) latin1(path).chars().filter(c -> c == wanted).count();
  }

  private static String latin1(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
