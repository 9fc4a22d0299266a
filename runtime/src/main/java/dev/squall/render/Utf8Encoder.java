package dev.squall.render;

import java.nio.charset.StandardCharsets;

/** Writes text as UTF-8. Stateless. */
final class Utf8Encoder {

  private Utf8Encoder() {}

  static void write(Utf8Output out, String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    out.raw(encoded);
  }
}
