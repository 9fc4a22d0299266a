package dev.squall.benchmarks.application;

import dev.squall.annotation.Application;
import dev.squall.server.Server;

/**
 * The program: serves until the process ends. Its arguments are the port, how many loops there are, and the kind of their
 * threads.
 */
@Application
public final class Bench {

  private Bench() {}

  /** Starts the server. */
  public static void main(String... args) {
    String loops = args.length > 1 ? args[1] : "1";
    String threads = args.length > 2 ? args[2] : "automatic";
    Server.start(
        BenchApplication.create(),
        "--host", "127.0.0.1", "--port", args[0], "--loops", loops, "--loop-threads", threads);
  }
}
