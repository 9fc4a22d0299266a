package dev.squall.processor.contract;

/** Which way values go: a narrower schema breaks those who send values, a wider one those who receive them. */
enum Position {
  REQUEST("in requests"),
  RESPONSE("in responses");

  private final String words;

  Position(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }
}
