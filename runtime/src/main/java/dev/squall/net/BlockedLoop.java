package dev.squall.net;

import java.io.Serial;

/** Where a blocked loop stands, in the form that logs print; never thrown. */
final class BlockedLoop extends Exception {
  @Serial private static final long serialVersionUID = 1;

  BlockedLoop(String name, StackTraceElement[] stack) {
    super("what " + name + " is doing", null, false, true);
    setStackTrace(stack);
  }
}
