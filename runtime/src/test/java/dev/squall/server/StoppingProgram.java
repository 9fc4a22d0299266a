package dev.squall.server;

import dev.squall.http.Response;

/** A program for a process of its own, whose only route fails. */
public final class StoppingProgram {
  private StoppingProgram() {}

  /** Serves until it is asked to end. */
  public static void main(String[] args) {
    Server.start(new TestTable().onLoop("POST", "/failing", request -> fail()), args);
  }

  private static Response fail() {
    throw new IllegalStateException("on purpose");
  }
}
