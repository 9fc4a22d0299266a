package dev.squall.benchmarks.application;

import dev.squall.annotation.Application;
import dev.squall.server.Server;

/** The program: serves on the port of its first argument until the process ends. */
@Application
public final class Bench {

  private Bench() {}

  /** Starts the server. */
  public static void main(String... args) {
    Server.start(BenchApplication.create(), "--host", "127.0.0.1", "--port", args[0]);
  }
}
