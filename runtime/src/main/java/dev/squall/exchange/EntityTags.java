package dev.squall.exchange;

import dev.squall.http.EntityTag;
import dev.squall.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Tags for responses that have none: half of the SHA-256 hash of media type and body, so that a chance collision is out of the
 * question.
 */
final class EntityTags {
  private static final int HASH_BYTES = 16;

  private EntityTags() {}

  /**
   * Whether a response to {@code GET} or {@code HEAD} is to get a tag: status 200, a body in memory that is long enough, no tag yet,
   * and worth keeping - not {@code no-store}, and not for one client alone, as what sets a cookie.
   */
  static boolean isDue(Response response, int minBytes) {
    return response.body().length >= minBytes
        && response.status() == 200
        && response.source() == null
        && response.cookies().isEmpty()
        && (response.fieldCount() == 0 || isKept(response));
  }

  private static boolean isKept(Response response) {
    return response.header("ETag") == null
        && response.header("Set-Cookie") == null
        && !ListedTokens.contain(response, "Cache-Control", "no-store");
  }

  /** A strong tag of a response's content. */
  static EntityTag of(Response response) {
    MessageDigest digest = sha256();
    String type = response.contentType();
    if (type != null) {
      digest.update(type.getBytes(StandardCharsets.ISO_8859_1));
    }
    digest.update((byte) 0);
    byte[] hash = Arrays.copyOf(digest.digest(response.body()), HASH_BYTES);
    return EntityTag.strong(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
