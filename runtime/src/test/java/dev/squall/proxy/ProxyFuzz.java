package dev.squall.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;

/** Headers of the PROXY protocol: cut anywhere they say the same, and nothing behind them is taken. */
public final class ProxyFuzz {
  private static final int MOST = 120;

  private ProxyFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    String whole = read(input, input.length);
    for (int cut = 0; cut <= Math.min(MOST, input.length); cut++) {
      assertThat(read(input, cut)).isEqualTo(whole);
    }
    if (!whole.startsWith("refused") && !whole.startsWith("cut off")) {
      byte[] longer = Arrays.copyOf(input, input.length + 3);
      assertThat(read(longer, longer.length)).isEqualTo(whole);
    }
  }

  private static String read(byte[] input, int cut) {
    ProxyHeaderParser parser = new ProxyHeaderParser();
    try {
      int taken = parser.parse(input, 0, cut);
      if (taken == cut) {
        taken += parser.parse(input, cut, input.length);
      }
      ProxyHeader header = parser.header();
      assertThat(header != null || taken == input.length).isTrue();
      return header == null ? "cut off" : taken + " " + header;
    } catch (ProxyProtocolException e) {
      return "refused: " + e.getMessage();
    }
  }
}
