package dev.squall.benchmarks.harness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** All that was measured of one server. Filled by the thread of {@code main}. */
final class Measurements {

  private final Map<Scenario, List<Load>> loads = new EnumMap<>(Scenario.class);
  private final List<Double> startMillis = new ArrayList<>();
  private final List<Double> cachedStartMillis = new ArrayList<>();
  private final List<Double> residentMibAtStart = new ArrayList<>();
  private final List<Double> residentMibAfterLoad = new ArrayList<>();
  private final List<Double> idleHeapBytes = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  void add(Scenario scenario, Load load) {
    loads.computeIfAbsent(scenario, key -> new ArrayList<>()).add(load);
  }

  /** The median of one figure over the rounds. */
  OptionalDouble load(Scenario scenario, ToDoubleFunction<Load> figure) {
    return Median.of(loads.getOrDefault(scenario, List.of()).stream().mapToDouble(figure).boxed().toList());
  }

  /** All values of one figure, in the order of the rounds. */
  List<Load> loads(Scenario scenario) {
    return loads.getOrDefault(scenario, List.of());
  }

  List<Double> startMillis() {
    return startMillis;
  }

  List<Double> cachedStartMillis() {
    return cachedStartMillis;
  }

  List<Double> residentMibAtStart() {
    return residentMibAtStart;
  }

  List<Double> residentMibAfterLoad() {
    return residentMibAfterLoad;
  }

  List<Double> idleHeapBytes() {
    return idleHeapBytes;
  }

  /** What a reader of the figures must know, each once. */
  List<String> notes() {
    return notes;
  }

  void note(String note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }
}
