package dev.squall.benchmarks.harness;

import dev.squall.benchmarks.template.FortunesPage;
import dev.squall.benchmarks.template.FortunesPageTemplate;
import dev.squall.benchmarks.template.PageBytes;
import dev.squall.render.Utf8Output;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What is asked of a server. */
enum Scenario {
  PLAINTEXT("/plaintext", 1, "text/plain", "Hello, World!"),
  PIPELINED("/plaintext", 16, "text/plain", "Hello, World!"),
  JSON("/json", 1, "application/json", "{\"message\":\"Hello, World!\"}"),
  USERS("/users/42", 1, "application/json", "{\"id\":42,\"name\":\"User 42\"}"),
  UPLOAD("/upload", 1, "text/plain", "1024"),
  STREAM("/stream", 1, "text/plain", "x".repeat(64 * 1024)),
  FORTUNES("/fortunes", 1, "text/html", fortunes());

  /** What every server can answer. */
  static final Set<Scenario> SMALL = Set.of(PLAINTEXT, PIPELINED, JSON, USERS);

  /** What servers without templates can answer. */
  static final Set<Scenario> WITHOUT_TEMPLATES = Set.of(PLAINTEXT, PIPELINED, JSON, USERS, UPLOAD, STREAM);

  private static final int UPLOAD_BYTES = 1024;

  private final String path;
  private final int depth;
  private final String mediaType;
  private final String body;

  Scenario(String path, int depth, String mediaType, String body) {
    this.path = path;
    this.depth = depth;
    this.mediaType = mediaType;
    this.body = body;
  }

  /** The request target. */
  String path() {
    return path;
  }

  /** How many bytes the request's body has; 0 for GET, else it is a POST. */
  int uploadBytes() {
    return this == UPLOAD ? UPLOAD_BYTES : 0;
  }

  /** How many requests a connection sends before it waits for replies. */
  int depth() {
    return depth;
  }

  /** The media type of the reply, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** The reply's whole body; each byte is a character. */
  String body() {
    return body;
  }

  /** Whether a body is the one that is wanted. In pages, characters may be escaped that another engine leaves. */
  boolean isBody(String other) {
    return this == FORTUNES ? PageBytes.decoded(other).equals(PageBytes.decoded(body)) : other.equals(body);
  }

  private static String fortunes() {
    Utf8Output out = new Utf8Output(2048);
    FortunesPageTemplate.render(out, FortunesPage.create());
    return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
  }

  /** The name in options and tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
