package dev.squall.benchmarks.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** What every peer answers. Immutable; safe for any thread. */
final class Content {

  static final String SERVER = "peer";
  static final String TEXT_TYPE = "text/plain";
  static final String JSON_TYPE = "application/json";
  static final String GREETING = "Hello, World!";

  /** Routes with a variable that are registered beside the measured ones. */
  static final int OTHER_ROUTES = 100;

  /** The bytes of {@code /stream}. */
  private static final int LARGE_BYTES = 64 * 1024;

  private static final byte[] PLAINTEXT = GREETING.getBytes(US_ASCII);
  private static final byte[] LARGE = "x".repeat(LARGE_BYTES).getBytes(US_ASCII);
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Content() {}

  /** The body of {@code /json}. */
  record Message(String message) {}

  /** The body of {@code /users/{id}}. */
  record User(long id, String name) {}

  /** The body of {@code /plaintext}; callers only read it. */
  static byte[] plaintext() {
    return PLAINTEXT;
  }

  /** The body of {@code /stream}; callers only read it. */
  static byte[] large() {
    return LARGE;
  }

  /** The body of {@code /upload}: how many bytes came. */
  static byte[] uploaded(long bytes) {
    return Long.toString(bytes).getBytes(US_ASCII);
  }

  /** Serialises a new greeting. */
  static byte[] message() {
    return json(new Message(GREETING));
  }

  /**
   * Serialises the user of a path variable.
   *
   * @param id the text, {@code null} where a server has none
   * @return the user, or {@code null} if the text is not a whole number
   */
  static byte @Nullable [] user(@Nullable String id) {
    long number;
    try {
      number = Long.parseLong(id);
    } catch (NumberFormatException e) {
      return null;
    }
    return json(new User(number, "User " + number));
  }

  /** The first segment of one of the other routes. */
  static String otherRoute(int index) {
    return "/other-" + index;
  }

  private static byte[] json(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
