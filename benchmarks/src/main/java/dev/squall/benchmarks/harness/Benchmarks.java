package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;

/** The program: measures servers and prints a report in Markdown; progress goes to the error output. */
public final class Benchmarks {

  private Benchmarks() {}

  /** Runs with the options that {@link Options#USAGE} lists. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    if (arguments.length == 1 && arguments[0].equals("--help")) {
      System.out.print(Options.USAGE);
      return;
    }
    Options options;
    try {
      options = Options.parse(arguments);
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      System.err.print(Options.USAGE);
      System.exit(2);
      return;
    }
    measure(options);
  }

  private static void measure(Options options) throws IOException, InterruptedException {
    try (LoadGenerator generator = LoadGenerator.create(options.connections())) {
      String report = new Report(options, new Campaign(options, generator).run()).markdown();
      System.out.print(report);
      if (options.report() != null) {
        Files.writeString(options.report(), report);
      }
    }
  }
}
