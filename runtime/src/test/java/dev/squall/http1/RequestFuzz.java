package dev.squall.http1;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Requests, pipelined: however the bytes are cut, the same requests are found, of the same extent, or the same refusal; and they
 * are what {@link ReferenceRequests} finds.
 */
public final class RequestFuzz {
  private static final Http1Limits LIMITS = new Http1Limits(96, 256, 6, 40, 24, 64);
  private static final int SHORT = 48;
  private static final int CUTS = 6;

  private RequestFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    checkWithin(LIMITS, input);
    checkWithin(Http1Limits.DEFAULT, input);
  }

  private static void checkWithin(Http1Limits limits, byte[] input) {
    ParsedRequests whole = ParsedRequests.read(input, limits);
    checkSame(whole, ParsedRequests.read(input, limits, ParsedRequests.everywhere(input)));
    if (input.length <= SHORT) {
      for (int cut = 0; cut <= input.length; cut++) {
        checkSame(whole, ParsedRequests.read(input, limits, cut));
      }
    } else {
      int hash = Arrays.hashCode(input) & Integer.MAX_VALUE;
      for (int i = 1; i <= CUTS; i++) {
        int first = (int) ((long) hash * i % input.length);
        int second = first + (hash >> i) % (input.length - first);
        checkSame(whole, ParsedRequests.read(input, limits, first, second));
      }
    }
    checkReference(whole.outcomes(), ReferenceRequests.of(new String(input, StandardCharsets.ISO_8859_1), limits));
  }

  private static void checkSame(ParsedRequests whole, ParsedRequests cut) {
    if (!whole.outcomes().equals(cut.outcomes()) || !whole.ends().equals(cut.ends()) || !whole.reason().equals(cut.reason())) {
      assertThat(cut.outcomes()).isEqualTo(whole.outcomes());
      assertThat(cut.ends()).isEqualTo(whole.ends());
      assertThat(cut.reason()).isEqualTo(whole.reason());
    }
  }

  private static void checkReference(List<String> actual, List<String> expected) {
    int last = expected.size() - 1;
    String end = expected.get(last);
    boolean refused = Character.isDigit(actual.getLast().charAt(0));
    boolean sameEnd =
        switch (end) {
          case ReferenceRequests.REFUSED -> refused;
          case ReferenceRequests.CUT_OFF -> refused || actual.getLast().equals("partial");
          default -> actual.getLast().equals(end);
        };
    if (!sameEnd || actual.size() != expected.size() || !actual.subList(0, last).equals(expected.subList(0, last))) {
      assertThat(actual).isEqualTo(expected);
    }
  }
}
