package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs wrk on the other core. */
final class LoadGenerator implements AutoCloseable {

  /**
   * Prints one line for {@link #parse}. It makes requests of its own only for pipelining, because calling Lua costs
   * time, and finds the percentile itself, because wrk's counts replies where only batches have a latency.
   */
  private static final String SCRIPT =
      """
      init = function(args)
        local depth = tonumber(args[1])
        if depth > 1 then
          local batch = string.rep(wrk.format("GET"), depth)
          request = function() return batch end
        end
        local upload = tonumber(args[2])
        if upload > 0 then
          wrk.method = "POST"
          wrk.body = string.rep("x", upload)
        end
      end
      local percentile = function(latency, share)
        local total = 0
        for i = 1, #latency do
          local _, count = latency(i)
          total = total + count
        end
        local seen = 0
        for i = 1, #latency do
          local value, count = latency(i)
          seen = seen + count
          if seen >= total * share then return value end
        end
        return 0
      end
      done = function(summary, latency, requests)
        local e = summary.errors
        io.write(string.format("RESULT %d %d %d %d\\n", summary.requests, summary.duration,
          percentile(latency, 0.99), e.connect + e.read + e.write + e.status + e.timeout))
      end
      """;

  private static final String RESULT = "RESULT ";

  private final Path script;
  private final int connections;

  private LoadGenerator(Path script, int connections) {
    this.script = script;
    this.connections = connections;
  }

  /**
   * Prepares the script.
   *
   * @throws IOException if wrk is not installed
   */
  static LoadGenerator create(int connections) throws IOException, InterruptedException {
    try {
      Command.run("sh", "-c", "command -v wrk && command -v taskset");
    } catch (IOException e) {
      throw new IOException("wrk and taskset must be on the path, on Debian: apt-get install wrk util-linux", e);
    }
    return new LoadGenerator(Files.writeString(Files.createTempFile("load", ".lua"), SCRIPT), connections);
  }

  /** Loads a server and measures what it costs. */
  Load run(ServerProcess server, Scenario scenario, int seconds) throws IOException, InterruptedException {
    long before = server.cpuMicros();
    String output =
        Command.run(
            Cores.forLoad(
                List.of(
                    "wrk",
                    "-t1",
                    "-c" + connections,
                    "-d" + seconds + "s",
                    "-s",
                    script.toString(),
                    "http://127.0.0.1:" + server.port() + server.target(scenario.path()),
                    "--",
                    Integer.toString(scenario.depth()),
                    Integer.toString(scenario.uploadBytes()))));
    return parse(output, server.cpuMicros() - before);
  }

  /** Reads what the script printed. */
  static Load parse(String output, long cpuMicros) throws IOException {
    String line =
        output
            .lines()
            .filter(text -> text.startsWith(RESULT))
            .findFirst()
            .orElseThrow(() -> new IOException("no result in: " + output));
    String[] fields = line.substring(RESULT.length()).split(" ", -1);
    Load load =
        new Load(
            Long.parseLong(fields[0]),
            Long.parseLong(fields[1]),
            Double.parseDouble(fields[2]),
            Long.parseLong(fields[3]),
            cpuMicros);
    if (load.requests() == 0) {
      throw new IOException("no reply: " + output);
    }
    return load;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(script);
  }
}
