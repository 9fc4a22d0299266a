package dev.squall.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;

/** Which processor cores the two sides use: the server the first, the load the last. */
final class Cores {

  /** How many there are. */
  static final int COUNT = Runtime.getRuntime().availableProcessors();

  private static final int LOAD_CORE = COUNT - 1;

  private Cores() {}

  /** A command on the first cores. */
  static List<String> first(int count, List<String> command) {
    return pinned("0-" + (count - 1), command);
  }

  /** A command on the load generator's core. */
  static List<String> forLoad(List<String> command) {
    return pinned(Integer.toString(LOAD_CORE), command);
  }

  private static List<String> pinned(String cores, List<String> command) {
    List<String> pinned = new ArrayList<>(List.of("taskset", "-c", cores));
    pinned.addAll(command);
    return pinned;
  }
}
