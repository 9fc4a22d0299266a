package dev.squall.nio;

import dev.squall.http1.BodySink;

/** Drops a body that nobody reads. */
final class Discarding implements BodySink {
  /** For what a handler left unread when it answered. */
  static final BodySink BODY = new Discarding();

  /** For requests without a route: they are answered when their body has arrived. */
  static final BodySink UNROUTED = new Discarding();

  private Discarding() {}

  /** Whether a request was answered already, and only the rest of its body is dropped. */
  static boolean isRest(BodySink sink) {
    return BODY.equals(sink);
  }

  @Override
  public void data(byte[] bytes, int from, int to) {}

  @Override
  public void end() {}
}
