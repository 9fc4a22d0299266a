package dev.squall.exchange;

import dev.squall.http.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;

/**
 * The line between the parts of a body, which must not occur in it. Of a body in memory that is made sure. A file is not read for
 * that: its boundary is a hash over what is sent and a secret of the process, so whoever writes the file cannot know it.
 */
final class PartBoundary {
  private static final byte[] SECRET = secret();
  private static final int HASH_BYTES = 16;
  private static final String PREFIX_TEXT = "part-of-bytes-";
  /** Tells 1 from 12. */
  private static final String END = "_";

  private static final byte[] PREFIX = PREFIX_TEXT.getBytes(StandardCharsets.US_ASCII);

  private PartBoundary() {}

  /** A boundary for parts of a response's body. */
  static String of(Response response, List<ByteRange> ranges) {
    if (response.source() == null) {
      return absentFrom(response.body());
    }
    StringBuilder sent = new StringBuilder().append(response.header("ETag")).append(response.length());
    for (ByteRange range : ranges) {
      sent.append(',').append(range.from()).append('+').append(range.count());
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(SECRET);
      byte[] hash = digest.digest(sent.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The first of numbered texts that does not occur in a body, which is read once. */
  private static String absentFrom(byte[] body) {
    BitSet taken = new BitSet();
    for (int at = 0; at <= body.length - PREFIX.length; at++) {
      if (body[at] == PREFIX[0] && Arrays.equals(body, at, at + PREFIX.length, PREFIX, 0, PREFIX.length)) {
        int number = number(body, at + PREFIX.length);
        if (number <= body.length) {
          taken.set(number);
        }
      }
    }
    return PREFIX_TEXT.concat(Integer.toString(taken.nextClearBit(0))).concat(END);
  }

  private static int number(byte[] body, int from) {
    int number = 0;
    for (int at = from; at < body.length && body[at] >= '0' && body[at] <= '9' && number <= body.length; at++) {
      number = number * 10 + body[at] - '0';
    }
    return number;
  }

  private static byte[] secret() {
    byte[] secret = new byte[HASH_BYTES];
    new SecureRandom().nextBytes(secret);
    return secret;
  }
}
