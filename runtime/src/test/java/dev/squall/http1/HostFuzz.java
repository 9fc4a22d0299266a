package dev.squall.http1;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.text.HostText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Hosts: what a regular expression and the JDK's reading of addresses take for one. */
public final class HostFuzz {
  private HostFuzz() {}

  /** Reads an input. @throws AssertionError if what must hold does not */
  public static void check(byte[] input) {
    byte[] framed = new byte[input.length + 4];
    java.util.Arrays.fill(framed, (byte) '1');
    System.arraycopy(input, 0, framed, 2, input.length);
    String text = new String(input, StandardCharsets.ISO_8859_1);
    boolean valid = HostSyntax.isValid(framed, 2, 2 + input.length);
    assertThat(valid).isEqualTo(ReferenceRequests.isHost(text));
    if (!text.isEmpty() && HostText.isValid(text)) {
      assertThat(valid).as("what proxies may say is what clients may say").isTrue();
      assertThat(HostText.name(text)).isEqualTo(text.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", ""));
    }
  }
}
