package dev.squall.processor.openapi;

/** Which way a value goes: what is asked of clients and what is promised to them differ even of the same type. */
public enum Direction {
  /** In requests. */
  IN("in:"),
  /** In responses. */
  OUT("out:");

  private final String prefix;

  Direction(String prefix) {
    this.prefix = prefix;
  }

  /** What the keys of schemas begin with in fragments. */
  public String prefix() {
    return prefix;
  }

  /** Words for it behind others. */
  String words() {
    return this == IN ? " in requests" : " in responses";
  }

  /** How a fragment names the schema of a type. */
  String key(String id) {
    return prefix + id;
  }
}
