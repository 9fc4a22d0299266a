package dev.squall.benchmarks.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What to measure and for how long.
 *
 * @param servers the servers, in the order of a round
 * @param scenarios what is asked
 * @param rounds how often each server is started, loaded and stopped
 * @param seconds how long each scenario is measured in a round
 * @param warmUp seconds of load before each measurement
 * @param connections connections of the load generator
 * @param starts how often start-up is measured in a round; 0 for the start that the load needs anyway
 * @param idle idle connections to open when measuring memory; 0 to leave it out
 * @param cache whether start-up with an AOT cache is measured too
 * @param report where the report is written too, or {@code null}
 */
record Options(
    List<Candidate> servers,
    Set<Scenario> scenarios,
    int rounds,
    int seconds,
    int warmUp,
    int connections,
    int starts,
    int idle,
    boolean cache,
    @Nullable Path report) {

  static final String USAGE =
      """
      Options, each with its default:
        --servers NAMES      all; of %s
        --scenarios NAMES    all; of %s
        --rounds N           3     every server is started, loaded and stopped once in a round
        --seconds N          5     of measured load, for each scenario in a round
        --warm-up N          4     seconds of load before each measurement, and twice as much after a start; repeated,
                                   at most five times, until the server has used 60 %% of that in processor time
        --connections N      64    of the load generator
        --starts N           3     additional starts in a round, to measure start-up
        --idle N             5000  idle connections, to measure their memory; 0: do not
        --cache              no    measure start-up with an AOT cache as well
        --report FILE        none  write the report there too
      """
          .formatted(
              Candidates.all().stream().map(Candidate::name).collect(Collectors.joining(",")),
              Arrays.stream(Scenario.values()).map(Scenario::label).collect(Collectors.joining(",")));

  private static final int MOST_SECONDS = 600;
  private static final int MOST_ROUNDS = 100;
  private static final int MOST_CONNECTIONS = 10_000;

  Options {
    servers = List.copyOf(servers);
    scenarios = Set.copyOf(scenarios);
  }

  /**
   * Reads the command line.
   *
   * @throws IllegalArgumentException if an option is unknown, misses its value or has one that does not fit; the
   *     message is for the user
   */
  static Options parse(String... arguments) {
    List<Candidate> servers = Candidates.all();
    Set<Scenario> scenarios = EnumSet.allOf(Scenario.class);
    int rounds = 3;
    int seconds = 5;
    int warmUp = 4;
    int connections = 64;
    int starts = 3;
    int idle = 5000;
    boolean cache = false;
    Path report = null;
    Words words = new Words(arguments);
    while (words.hasNext()) {
      String option = words.next();
      switch (option) {
        case "--servers" -> servers = servers(words.value(option));
        case "--scenarios" -> scenarios = scenarios(words.value(option));
        case "--rounds" -> rounds = words.number(option, 1, MOST_ROUNDS);
        case "--seconds" -> seconds = words.number(option, 1, MOST_SECONDS);
        case "--warm-up" -> warmUp = words.number(option, 0, MOST_SECONDS);
        case "--connections" -> connections = words.number(option, 1, MOST_CONNECTIONS);
        case "--starts" -> starts = words.number(option, 0, MOST_ROUNDS);
        case "--idle" -> idle = words.number(option, 0, MOST_CONNECTIONS);
        case "--cache" -> cache = true;
        case "--report" -> report = Path.of(words.value(option));
        default -> throw new IllegalArgumentException("there is no option " + option);
      }
    }
    return new Options(
        servers, scenarios, rounds, seconds, warmUp, connections, starts, idle, cache, report);
  }

  private static List<Candidate> servers(String names) {
    List<Candidate> chosen = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      chosen.add(
          Candidates.all().stream()
              .filter(candidate -> candidate.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("there is no server " + name)));
    }
    return chosen;
  }

  private static Set<Scenario> scenarios(String names) {
    Set<Scenario> chosen = EnumSet.noneOf(Scenario.class);
    for (String name : names.split(",", -1)) {
      chosen.add(
          Arrays.stream(Scenario.values())
              .filter(scenario -> scenario.label().equals(name))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("there is no scenario " + name)));
    }
    return chosen;
  }

  /** The command line, read from left to right. */
  private static final class Words {

    private final String[] arguments;
    private int next;

    Words(String... arguments) {
      this.arguments = arguments;
    }

    boolean hasNext() {
      return next < arguments.length;
    }

    String next() {
      return arguments[next++];
    }

    String value(String option) {
      if (!hasNext()) {
        throw new IllegalArgumentException(option + " needs a value");
      }
      return next();
    }

    int number(String option, int least, int most) {
      String text = value(option);
      try {
        int number = Integer.parseInt(text);
        if (number >= least && number <= most) {
          return number;
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(outside(option, least, most, text), e);
      }
      throw new IllegalArgumentException(outside(option, least, most, text));
    }

    private static String outside(String option, int least, int most, String text) {
      return option + " is a number from " + least + " to " + most + ", not " + text;
    }
  }
}
