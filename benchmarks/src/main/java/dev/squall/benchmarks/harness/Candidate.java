package dev.squall.benchmarks.harness;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A server to measure.
 *
 * @param name the name in options and tables
 * @param mainClass the program; its first argument is the port
 * @param libraries pieces of the paths of the jars that it needs, as the class path of this program spells them
 * @param jvmOptions options of its own
 * @param arguments arguments after the port
 * @param prefix what stands before the scenarios' paths
 * @param scenarios what it can answer
 */
record Candidate(
    String name,
    String mainClass,
    List<String> libraries,
    List<String> jvmOptions,
    List<String> arguments,
    String prefix,
    Set<Scenario> scenarios) {

  Candidate {
    libraries = List.copyOf(libraries);
    jvmOptions = List.copyOf(jvmOptions);
    arguments = List.copyOf(arguments);
    scenarios = Set.copyOf(scenarios);
  }

  /** A server for the scenarios with small bodies, without options. */
  static Candidate of(String name, String mainClass, String... libraries) {
    return new Candidate(
        name, mainClass, List.of(libraries), List.of(), List.of(), "", Scenario.SMALL);
  }

  Candidate withJvmOptions(String... options) {
    return new Candidate(name, mainClass, libraries, List.of(options), arguments, prefix, scenarios);
  }

  Candidate withArguments(String... values) {
    return new Candidate(name, mainClass, libraries, jvmOptions, List.of(values), prefix, scenarios);
  }

  Candidate withScenarios(Set<Scenario> values) {
    return new Candidate(name, mainClass, libraries, jvmOptions, arguments, prefix, values);
  }

  /** With those of large bodies, and of bodies of requests, too. */
  Candidate withAllScenarios() {
    return withScenarios(Scenario.WITHOUT_TEMPLATES);
  }

  /** With a page, too. */
  Candidate withFortunes() {
    Set<Scenario> more = EnumSet.copyOf(scenarios);
    more.add(Scenario.FORTUNES);
    return withScenarios(more);
  }

  /** The same program under another name. */
  Candidate named(String other) {
    return new Candidate(other, mainClass, libraries, jvmOptions, arguments, prefix, scenarios);
  }

  Candidate withPrefix(String path) {
    return new Candidate(name, mainClass, libraries, jvmOptions, arguments, path, scenarios);
  }
}
