package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A program beside {@link Benchmarks}, for questions of their own: tails of latency with few and many connections, fairness
 * between connections, scaling over event loops, and bytes allocated for each request. Prints a table for each.
 */
public final class Studies {

  static final String USAGE =
      """
      Arguments: what to study, then the servers' names.
        tails       latency with 64, 1,000 and 5,000 connections
        fairness    replies for each of 64 and 1,000 connections
        scaling     Squall with 1, 2 and 4 event loops, on one core and on all
        allocation  bytes allocated for each request
      """;

  private static final int SECONDS = 4;
  private static final int WARM_UP = 3;
  private static final int FEW = 64;

  private Studies() {}

  /** Runs the study of the first argument. */
  public static void main(String... arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      System.err.print(USAGE);
      System.exit(2);
      return;
    }
    List<Candidate> servers = arguments.length > 1 ? Options.parse("--servers", arguments[1]).servers() : Candidates.all();
    switch (arguments[0]) {
      case "tails" -> tails(servers);
      case "fairness" -> fairness(servers);
      case "scaling" -> scaling();
      case "allocation" -> allocation(servers);
      default -> {
        System.err.print(USAGE);
        System.exit(2);
      }
    }
  }

  private static void tails(List<Candidate> servers) throws IOException, InterruptedException {
    row("server", "connections", "requests/s", "us/req", "p50 ms", "p99 ms", "p99.9 ms", "errors");
    row("---", "---", "---", "---", "---", "---", "---", "---");
    for (Candidate candidate : servers) {
      try (ServerProcess server = ServerProcess.start(candidate, List.of())) {
        warmUp(server, Scenario.PLAINTEXT);
        for (int connections : new int[] {FEW, 1000, 5000}) {
          ClosedLoop.run(server, connections, 1);
          ClosedLoop.Result result = ClosedLoop.run(server, connections, SECONDS);
          row(
              candidate.name(),
              number(connections),
              number(result.requestsPerSecond(SECONDS)),
              decimal(result.cpuPerRequest()),
              decimal(result.percentileMillis(0.50)),
              decimal(result.percentileMillis(0.99)),
              decimal(result.percentileMillis(0.999)),
              Long.toString(result.errors()));
        }
      }
    }
  }

  private static void fairness(List<Candidate> servers) throws IOException, InterruptedException {
    row("server", "connections", "least", "1 %", "median", "99 %", "most", "least / median");
    row("---", "---", "---", "---", "---", "---", "---", "---");
    for (Candidate candidate : servers) {
      try (ServerProcess server = ServerProcess.start(candidate, List.of())) {
        warmUp(server, Scenario.PLAINTEXT);
        for (int connections : new int[] {FEW, 1000}) {
          int[] counts = ClosedLoop.run(server, connections, SECONDS).sortedCounts();
          int median = counts[counts.length / 2];
          row(
              candidate.name(),
              number(connections),
              number(counts[0]),
              number(counts[counts.length / 100]),
              number(median),
              number(counts[counts.length - 1 - counts.length / 100]),
              number(counts[counts.length - 1]),
              decimal((double) counts[0] / median));
        }
      }
    }
  }

  private static void scaling() throws IOException, InterruptedException {
    row("server", "cores", "loops", "plaintext requests/s", "us/req", "pipelined requests/s", "us/req");
    row("---", "---", "---", "---", "---", "---", "---");
    for (Candidate candidate : Options.parse("--servers", "squall,squall-virtual").servers()) {
      for (int cores : new int[] {1, Cores.COUNT}) {
        for (String loops : new String[] {"1", "2", "4"}) {
          List<String> cells = new ArrayList<>(List.of(candidate.name(), number(cores), loops));
          try (ServerProcess server = ServerProcess.start(candidate.withArguments(loops, candidate.arguments().getLast()), List.of(), cores);
              LoadGenerator generator = LoadGenerator.create(FEW)) {
            for (Scenario scenario : List.of(Scenario.PLAINTEXT, Scenario.PIPELINED)) {
              generator.run(server, scenario, WARM_UP);
              Load load = generator.run(server, scenario, SECONDS);
              cells.add(number(load.requestsPerSecond()));
              cells.add(decimal(load.cpuPerRequest()));
            }
          }
          row(cells.toArray(String[]::new));
        }
      }
    }
  }

  /** Without thread-local buffers, and with a young generation that never fills, the heap grows by what is allocated. */
  private static void allocation(List<Candidate> servers) throws IOException, InterruptedException {
    List<String> options = List.of("-XX:-UseTLAB", "-Xms5g", "-Xmx5g", "-Xmn4500m");
    List<String> head = new ArrayList<>(List.of("server"));
    for (Scenario scenario : Scenario.values()) {
      head.add(scenario.label());
    }
    row(head.toArray(String[]::new));
    row(head.stream().map(name -> "---").toArray(String[]::new));
    for (Candidate candidate : servers) {
      List<String> cells = new ArrayList<>(List.of(candidate.name()));
      try (ServerProcess server = ServerProcess.start(candidate, options);
          LoadGenerator generator = LoadGenerator.create(FEW)) {
        for (Scenario scenario : Scenario.values()) {
          cells.add(candidate.scenarios().contains(scenario) ? allocated(server, generator, scenario) : "—");
        }
      }
      row(cells.toArray(String[]::new));
    }
  }

  private static String allocated(ServerProcess server, LoadGenerator generator, Scenario scenario)
      throws IOException, InterruptedException {
    generator.run(server, scenario, WARM_UP);
    HeapInfo.liveBytes(server.pid());
    long before = HeapInfo.usedBytes(server.pid());
    Load load = generator.run(server, scenario, 1);
    long after = HeapInfo.usedBytes(server.pid());
    return after < before ? "—" : number((double) (after - before) / load.requests());
  }

  private static void warmUp(ServerProcess server, Scenario scenario) throws IOException, InterruptedException {
    try (LoadGenerator generator = LoadGenerator.create(FEW)) {
      generator.run(server, scenario, WARM_UP);
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  private static void row(String... cells) {
    System.out.println("| " + String.join(" | ", cells) + " |");
  }
}
