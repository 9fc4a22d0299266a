package dev.squall.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;

/** Which processor cores the two sides use: the server the first, the load the last. */
final class Cores {

  private static final int LOAD_CORE = Runtime.getRuntime().availableProcessors() - 1;

  private Cores() {}

  /** A command on the server's core. */
  static List<String> forServer(List<String> command) {
    return pinned(0, command);
  }

  /** A command on the load generator's core. */
  static List<String> forLoad(List<String> command) {
    return pinned(LOAD_CORE, command);
  }

  private static List<String> pinned(int core, List<String> command) {
    List<String> pinned = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core)));
    pinned.addAll(command);
    return pinned;
  }
}
