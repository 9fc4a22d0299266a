package dev.squall.benchmarks.harness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
final class Command {

  private static final int LONGEST_SECONDS = 700;

  private Command() {}

  /** Runs a short program and returns what it printed. */
  static String run(String... command) throws IOException, InterruptedException {
    return run(List.of(command));
  }

  /**
   * Runs a program and returns what it printed, errors included.
   *
   * @throws IOException if it cannot be started, fails, or does not end in time
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        throw new IOException("does not end: " + command);
      }
      if (process.exitValue() != 0) {
        throw new IOException("exit " + process.exitValue() + " of " + command + ": " + output);
      }
      return output;
    } finally {
      process.destroyForcibly();
    }
  }
}
