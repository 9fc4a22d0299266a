package dev.squall.benchmarks.harness;

import java.util.Locale;

/** What is asked of a server. */
enum Scenario {
  PLAINTEXT("/plaintext", 1, "text/plain", "Hello, World!"),
  PIPELINED("/plaintext", 16, "text/plain", "Hello, World!"),
  JSON("/json", 1, "application/json", "{\"message\":\"Hello, World!\"}"),
  USERS("/users/42", 1, "application/json", "{\"id\":42,\"name\":\"User 42\"}");

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

  /** How many requests a connection sends before it waits for replies. */
  int depth() {
    return depth;
  }

  /** The media type of the reply, without parameters. */
  String mediaType() {
    return mediaType;
  }

  /** The reply's whole body, ASCII. */
  String body() {
    return body;
  }

  /** The name in options and tables. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
