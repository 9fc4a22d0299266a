package dev.squall.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Multipart bodies, whose boundary is {@code b}: cut anywhere they have the same parts, and none has more than was sent. */
public final class MultipartFuzz {
  private static final MultipartLimits LIMITS = new MultipartLimits(5, 100, 60);
  private static final int SHORT = 48;
  private static final String CONTENT = "\u2192";

  private MultipartFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String whole = parts(input, input.length);
    for (int cut = 0; cut <= Math.min(SHORT, input.length); cut++) {
      int at = input.length <= SHORT ? cut : (Arrays.hashCode(input) & Integer.MAX_VALUE) % (input.length - cut);
      String cutParts = parts(input, at);
      if (!cutParts.equals(whole)) {
        assertThat(cutParts).as("cut at %d", at).isEqualTo(whole);
      }
    }
    assertThat(parts(input, -1)).isEqualTo(whole);
    String name = new String(input, StandardCharsets.UTF_8);
    String safe = SafeFileName.of(name);
    assertThat(safe).isNotEmpty().doesNotContain("/", "\\", "\u0000").isNotEqualTo("..").isNotEqualTo(".");
    assertThat(safe.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(SafeFileName.MAX_BYTES);
    assertThat(SafeFileName.of(safe)).isEqualTo(safe);
  }

  /** What is made of an input in two pieces, or byte by byte. */
  private static String parts(byte[] input, int cut) {
    MultipartParser parser = new MultipartParser(new Boundary("b"), LIMITS);
    StringBuilder parts = new StringBuilder();
    try {
      if (cut >= 0) {
        feed(parser, input, 0, cut, parts);
        feed(parser, input, cut, input.length, parts);
      } else {
        for (int i = 0; i < input.length; i++) {
          feed(parser, input, i, i + 1, parts);
        }
      }
      parser.end();
    } catch (MultipartException e) {
      // Content may have been handed over in one piece or the other before it was too much.
      int content = parts.lastIndexOf(CONTENT);
      String before = content < 0 || e.status() != 413 ? parts.toString() : parts.substring(0, content);
      return before + e.status() + e.getMessage();
    }
    assertThat(parts.length()).isLessThan(200 + 3 * input.length);
    return parts.toString();
  }

  private static void feed(MultipartParser parser, byte[] input, int from, int to, StringBuilder parts)
      throws MultipartException {
    // A buffer of its own: what is kept must not depend on it.
    byte[] piece = Arrays.copyOfRange(input, from, to);
    parser.feed(piece, 0, piece.length);
    while (true) {
      switch (parser.next()) {
        case NEEDS_BYTES, END -> {
          Arrays.fill(piece, (byte) '!');
          return;
        }
        case PART -> parts.append(parser.head().name()).append('|').append(parser.head().fileName()).append(CONTENT);
        case DATA ->
            parts.append(
                new String(
                    parser.data(), parser.dataFrom(), parser.dataTo() - parser.dataFrom(), StandardCharsets.ISO_8859_1));
        case PART_END -> parts.append('\n');
      }
    }
  }
}
