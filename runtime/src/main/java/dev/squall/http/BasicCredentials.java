package dev.squall.http;

import dev.squall.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A user's name and password as the scheme {@code Basic} sends them: as UTF-8 in the normal form C, not encrypted (RFC 7617).
 * Immutable.
 *
 * @param user without colons
 * @param password any text without control characters
 */
public record BasicCredentials(String user, String password) {
  private static final String SCHEME = "Basic ";

  /** Brings both into normal form. @throws IllegalArgumentException if the user has a colon, or either a control character */
  public BasicCredentials {
    user = Normalizer.normalize(user, Normalizer.Form.NFC);
    password = Normalizer.normalize(password, Normalizer.Form.NFC);
    if (user.indexOf(':') >= 0) {
      throw new IllegalArgumentException("a user's name cannot have a colon in it");
    }
    if (hasControls(user) || hasControls(password)) {
      throw new IllegalArgumentException("a user's name and password cannot have control characters in them");
    }
  }

  private static boolean hasControls(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) == 0x7f) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads the value of an {@code Authorization} field.
   *
   * @param authorization null if there is no such field
   * @return null if it is of another scheme, or malformed
   */
  public static @Nullable BasicCredentials parse(@Nullable String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(authorization.substring(SCHEME.length()).strip());
      String both = Utf8.decode(bytes, 0, bytes.length);
      int colon = both.indexOf(':');
      return colon < 0 ? null : new BasicCredentials(both.substring(0, colon), both.substring(colon + 1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The value of an {@code Authorization} field. */
  public String authorization() {
    return SCHEME.concat(Base64.getEncoder().encodeToString(bytes()));
  }

  /** Whether these are the ones; how much of them is right does not show in the time this takes. */
  public boolean matches(BasicCredentials other) {
    return MessageDigest.isEqual(bytes(), other.bytes());
  }

  private byte[] bytes() {
    return user.concat(":").concat(password).getBytes(StandardCharsets.UTF_8);
  }

  /** The user alone. */
  @Override
  public String toString() {
    return "BasicCredentials[user=".concat(user).concat("]");
  }
}
