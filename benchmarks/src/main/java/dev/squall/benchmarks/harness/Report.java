package dev.squall.benchmarks.harness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** Writes measurements as Markdown. */
final class Report {

  private static final String NOTHING = "—";

  private final Options options;
  private final Map<Candidate, Measurements> results;

  Report(Options options, Map<Candidate, Measurements> results) {
    this.options = options;
    this.results = results;
  }

  /** The whole report. */
  String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("Medians of ").append(options.rounds()).append(" rounds, ").append(options.seconds());
    text.append(" s of load each after ").append(options.warmUp()).append(" s of warm-up, ");
    text.append(options.connections()).append(" connections; ").append(Machine.describe()).append("\n\n");
    costs(text);
    rates(text);
    ratios(text, Candidates.CEILING);
    ratios(text, Candidates.REFERENCE);
    footprint(text);
    notes(text);
    return text.toString();
  }

  private List<Scenario> scenarios() {
    List<Scenario> chosen = new ArrayList<>();
    for (Scenario scenario : Scenario.values()) {
      if (options.scenarios().contains(scenario)) {
        chosen.add(scenario);
      }
    }
    return chosen;
  }

  private void costs(StringBuilder text) {
    text.append("**Processor time of the server for each request, microseconds** (least to most of the rounds)\n\n");
    header(text);
    results.forEach(
        (candidate, measurements) -> {
          List<String> cells = new ArrayList<>(List.of(candidate.name()));
          for (Scenario scenario : scenarios()) {
            cells.add(withRange(measurements, scenario));
          }
          row(text, cells);
        });
    text.append('\n');
  }

  private static String withRange(Measurements measurements, Scenario scenario) {
    OptionalDouble median = measurements.load(scenario, Load::cpuPerRequest);
    if (median.isEmpty()) {
      return NOTHING;
    }
    var summary = measurements.loads(scenario).stream().mapToDouble(Load::cpuPerRequest).summaryStatistics();
    return String.format(Locale.ROOT, "%.2f (%.2f-%.2f)", median.getAsDouble(), summary.getMin(), summary.getMax());
  }

  private void rates(StringBuilder text) {
    text.append("**Requests per second / 99th percentile of latency in milliseconds / share of its core**\n\n");
    header(text);
    results.forEach(
        (candidate, measurements) -> {
          List<String> cells = new ArrayList<>(List.of(candidate.name()));
          for (Scenario scenario : scenarios()) {
            cells.add(rate(measurements, scenario));
          }
          row(text, cells);
        });
    text.append('\n');
  }

  private static String rate(Measurements measurements, Scenario scenario) {
    if (measurements.loads(scenario).isEmpty()) {
      return NOTHING;
    }
    return String.format(
        Locale.ROOT,
        "%,.0f / %.1f / %.0f %%",
        median(measurements, scenario, Load::requestsPerSecond),
        median(measurements, scenario, Load::p99Micros) / 1000,
        median(measurements, scenario, Load::cpuPercent));
  }

  private static double median(Measurements measurements, Scenario scenario, ToDoubleFunction<Load> figure) {
    return measurements.load(scenario, figure).orElseThrow();
  }

  private void ratios(StringBuilder text, String base) {
    Measurements reference =
        results.entrySet().stream()
            .filter(entry -> entry.getKey().name().equals(base))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(null);
    if (reference == null || results.size() < 2) {
      return;
    }
    text.append("**Processor time in proportion to ").append(base).append("** (ratio of medians)\n\n");
    header(text);
    results.forEach(
        (candidate, measurements) -> {
          List<String> cells = new ArrayList<>(List.of(candidate.name()));
          for (Scenario scenario : scenarios()) {
            OptionalDouble own = measurements.load(scenario, Load::cpuPerRequest);
            OptionalDouble other = reference.load(scenario, Load::cpuPerRequest);
            cells.add(
                own.isEmpty() || other.isEmpty()
                    ? NOTHING
                    : String.format(Locale.ROOT, "%.2f", own.getAsDouble() / other.getAsDouble()));
          }
          row(text, cells);
        });
    text.append('\n');
  }

  private void footprint(StringBuilder text) {
    text.append("**Start-up and memory**\n\n");
    row(
        text,
        List.of(
            "server",
            "start to first reply, ms (least-most, n)",
            "with an AOT cache, ms",
            "resident at start, MiB",
            "resident after load, MiB",
            "live heap of an idle connection, bytes",
            "libraries, KiB"));
    text.append("|---|---|---|---|---|---|---|\n");
    results.forEach(
        (candidate, measurements) ->
            row(
                text,
                List.of(
                    candidate.name(),
                    range(measurements.startMillis()),
                    range(measurements.cachedStartMillis()),
                    plain(measurements.residentMibAtStart()),
                    plain(measurements.residentMibAfterLoad()),
                    plain(measurements.idleHeapBytes()),
                    String.format(Locale.ROOT, "%,d", Jvm.libraryBytes(candidate) / 1024))));
    text.append('\n');
  }

  private static String range(List<Double> values) {
    OptionalDouble median = Median.of(values);
    if (median.isEmpty()) {
      return NOTHING;
    }
    var summary = values.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    return String.format(
        Locale.ROOT,
        "%.0f (%.0f-%.0f, %d)",
        median.getAsDouble(),
        summary.getMin(),
        summary.getMax(),
        values.size());
  }

  private static String plain(List<Double> values) {
    OptionalDouble median = Median.of(values);
    return median.isEmpty() ? NOTHING : String.format(Locale.ROOT, "%,.0f", median.getAsDouble());
  }

  private void notes(StringBuilder text) {
    results.forEach(
        (candidate, measurements) ->
            measurements.notes().forEach(
                note -> text.append("- ").append(candidate.name()).append(": ").append(note).append('\n')));
  }

  private void header(StringBuilder text) {
    List<String> cells = new ArrayList<>(List.of("server"));
    for (Scenario scenario : scenarios()) {
      cells.add(scenario.label());
    }
    row(text, cells);
    text.append("|---".repeat(cells.size())).append("|\n");
  }

  private static void row(StringBuilder text, List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
