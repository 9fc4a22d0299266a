package dev.squall.http;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes nonces for a content security policy: 128 random bits each. */
final class CspNonce {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 16;

  private CspNonce() {}

  /** 22 chars that stand in headers and attributes as they are. */
  static String next() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }
}
