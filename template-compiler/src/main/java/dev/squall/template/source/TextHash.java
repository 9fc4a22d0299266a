package dev.squall.template.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which a later build, or a running program, tells whether a template's text has changed. */
public final class TextHash {
  private static final int BYTES = 16;

  private TextHash() {}

  /** The first {@value #BYTES} bytes of the SHA-256 of the text in UTF-8, in hexadecimal. */
  public static String of(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
