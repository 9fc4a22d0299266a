package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures the servers in rounds, so that a change of the machine's mood meets all of them. */
final class Campaign {

  private static final int REQUESTS_BEFORE_IDLE = 200;

  private static final double MICROS_PER_SECOND = 1e6;
  private static final double WARM_UP_SHARE = 0.6;
  private static final int MOST_WARM_UPS = 5;

  private final Options options;
  private final LoadGenerator generator;
  private final Map<Candidate, Measurements> results = new LinkedHashMap<>();

  Campaign(Options options, LoadGenerator generator) {
    this.options = options;
    this.generator = generator;
    options.servers().forEach(candidate -> results.put(candidate, new Measurements()));
  }

  /** Measures everything that was asked for. A server that fails is noted, and left out of what follows. */
  Map<Candidate, Measurements> run() throws InterruptedException {
    for (int round = 1; round <= options.rounds(); round++) {
      for (Map.Entry<Candidate, Measurements> entry : results.entrySet()) {
        System.err.println("round " + round + " of " + options.rounds() + ": " + entry.getKey().name());
        attempt(entry.getValue(), () -> round(entry.getKey(), entry.getValue()));
      }
    }
    for (Map.Entry<Candidate, Measurements> entry : results.entrySet()) {
      if (options.idle() > 0) {
        System.err.println("idle connections: " + entry.getKey().name());
        attempt(entry.getValue(), () -> idle(entry.getKey(), entry.getValue()));
      }
      if (options.cache()) {
        System.err.println("AOT cache: " + entry.getKey().name());
        attempt(entry.getValue(), () -> cachedStarts(entry.getKey(), entry.getValue()));
      }
    }
    return results;
  }

  /** A step that talks to a server. */
  private interface Step {
    void run() throws IOException, InterruptedException;
  }

  private static void attempt(Measurements measurements, Step step) throws InterruptedException {
    try {
      step.run();
    } catch (IOException e) {
      System.err.println("failed: " + e.getMessage());
      measurements.note("failed: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }

  private void round(Candidate candidate, Measurements measurements) throws IOException, InterruptedException {
    for (int i = 0; i < options.starts(); i++) {
      try (ServerProcess server = ServerProcess.start(candidate, List.of())) {
        measurements.startMillis().add(server.startMillis());
      }
    }
    try (ServerProcess server = ServerProcess.start(candidate, List.of())) {
      measurements.startMillis().add(server.startMillis());
      measurements.residentMibAtStart().add(server.residentKib() / 1024.0);
      warmUp(server, Scenario.PLAINTEXT);
      warmUp(server, Scenario.PIPELINED);
      for (Scenario scenario : Scenario.values()) {
        if (options.scenarios().contains(scenario) && candidate.scenarios().contains(scenario)) {
          load(server, scenario, measurements);
        }
      }
      measurements.residentMibAfterLoad().add(server.residentKib() / 1024.0);
    }
  }

  private void load(ServerProcess server, Scenario scenario, Measurements measurements)
      throws IOException, InterruptedException {
    for (String problem : EndpointCheck.problems(server, scenario)) {
      measurements.note(scenario.label() + ": " + problem);
    }
    warmUp(server, scenario);
    Load load = generator.run(server, scenario, options.seconds());
    measurements.add(scenario, load);
    if (load.errors() > 0) {
      measurements.note(scenario.label() + ": " + load.errors() + " errors in a run");
    }
    System.err.printf(
        Locale.ROOT,
        "  %-10s %9.0f req/s %7.2f us/req  p99 %8.0f us  server %3.0f %%%n",
        scenario.label(), load.requestsPerSecond(), load.cpuPerRequest(), load.p99Micros(), load.cpuPercent());
  }

  /** Loads until the compilers had their time: on a busy machine a second of load is less than one of the processor. */
  private void warmUp(ServerProcess server, Scenario scenario) throws IOException, InterruptedException {
    long enough = (long) (options.warmUp() * MICROS_PER_SECOND * WARM_UP_SHARE);
    long used = 0;
    for (int i = 0; i < MOST_WARM_UPS && used < enough; i++) {
      used += generator.run(server, scenario, options.warmUp()).cpuMicros();
    }
  }

  private void idle(Candidate candidate, Measurements measurements) throws IOException, InterruptedException {
    try (ServerProcess server = ServerProcess.start(candidate, List.of())) {
      IdleConnections.open(server, REQUESTS_BEFORE_IDLE).close();
      long before = HeapInfo.liveBytes(server.pid());
      try (IdleConnections connections = IdleConnections.open(server, options.idle())) {
        long after = HeapInfo.liveBytes(server.pid());
        measurements.idleHeapBytes().add((double) (after - before) / options.idle());
        int open = connections.stillOpen();
        if (open < options.idle()) {
          measurements.note("only " + open + " idle connections stayed open");
        }
      }
    }
  }

  /** Deletes a directory of files: the JVM leaves its training record beside a cache that it could not write. */
  private static void deleteAll(Path directory) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    Files.delete(directory);
  }

  /** Trains a cache in one run of the server, then measures starts that use it. */
  private void cachedStarts(Candidate candidate, Measurements measurements)
      throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("aot");
    Path cache = directory.resolve(candidate.name() + ".aot");
    try {
      try (ServerProcess server = ServerProcess.start(candidate, List.of("-XX:AOTCacheOutput=" + cache))) {
        IdleConnections.open(server, REQUESTS_BEFORE_IDLE).close();
        server.stopGently();
      }
      if (!Files.exists(cache)) {
        throw new IOException("no AOT cache was written");
      }
      for (int i = 0; i < options.rounds() * (options.starts() + 1); i++) {
        try (ServerProcess server = ServerProcess.start(candidate, List.of("-XX:AOTCache=" + cache))) {
          measurements.cachedStartMillis().add(server.startMillis());
        }
      }
    } finally {
      deleteAll(directory);
    }
  }
}
