package dev.squall.benchmarks.dispatch;

import dev.squall.dispatch.DispatchTable;
import dev.squall.http.PathValues;
import io.helidon.common.uri.UriPath;
import io.helidon.http.PathMatcher;
import io.helidon.http.PathMatchers;
import io.undertow.util.PathTemplateMatcher;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time to find the route of a path. The generated table gets the bytes of the request and parses whole numbers on the way;
 * the others get a string that is ready made, and leave numbers as text.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DispatchBenchmark {

  /** What all have in common. */
  @State(Scope.Thread)
  public static class Paths {
    /** How many routes there are. */
    @Param({"10", "100", "1000", "10000"})
    public int routes;

    private int next;

    /** The place of the next path. */
    int next() {
      return next++ & (RouteSet.PATHS - 1);
    }

    List<String> patterns() {
      return new RouteSet(routes).patterns();
    }

    String[] texts() {
      return new RouteSet(routes).paths().toArray(String[]::new);
    }
  }

  /** A generated table. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init")
  public static class Squall {
    private DispatchTable table;
    private PathValues values;
    private byte[][] paths;

    /** Generates and compiles the table. */
    @Setup
    public void make(Paths all) {
      table = GeneratedTable.of(new RouteSet(all.routes));
      values = new PathValues(table.maxVariables());
      paths = new RouteSet(all.routes).paths().stream()
          .map(path -> path.getBytes(StandardCharsets.US_ASCII))
          .toArray(byte[][]::new);
    }
  }

  /** Jooby's radix tree. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init")
  public static class Jooby {
    private RadixTree.Finder tree;
    private String[] paths;

    /** Builds the tree. */
    @Setup
    public void make(Paths all) {
      tree = RadixTree.of(all.patterns());
      paths = all.texts();
    }
  }

  /** Undertow's matcher of templates: a map of stems, longest first, each with a list. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init")
  public static class Undertow {
    private PathTemplateMatcher<String> matcher;
    private String[] paths;

    /** Adds the templates. */
    @Setup
    public void make(Paths all) {
      matcher = new PathTemplateMatcher<>();
      all.patterns().forEach(pattern -> matcher.add(pattern, pattern));
      paths = all.texts();
    }
  }

  /** Helidon's path matchers, which are regular expressions, in a list as its router has them. */
  @State(Scope.Thread)
  @SuppressWarnings("NullAway.Init")
  public static class Helidon {
    private List<PathMatcher> matchers;
    private UriPath[] paths;

    /** Makes the matchers. */
    @Setup
    public void make(Paths all) {
      matchers = new ArrayList<>();
      for (String pattern : all.patterns()) {
        matchers.add(PathMatchers.create(pattern.replace("{id}", "{id:[0-9]+}")));
      }
      paths = new RouteSet(all.routes).paths().stream().map(UriPath::create).toArray(UriPath[]::new);
    }
  }

  /** Squall: generated switches over the request's bytes. */
  @Benchmark
  public int squall(Paths all, Squall squall) {
    byte[] path = squall.paths[all.next()];
    return squall.table.find(0, path, 0, path.length, squall.values);
  }

  /** Jooby: a radix tree. */
  @Benchmark
  public Object jooby(Paths all, Jooby jooby) {
    return jooby.tree.find("GET", jooby.paths[all.next()]);
  }

  /** Undertow: templates by their stems. */
  @Benchmark
  public @Nullable Object undertow(Paths all, Undertow undertow) {
    return undertow.matcher.match(undertow.paths[all.next()]);
  }

  /** Helidon: one regular expression after the other. */
  @Benchmark
  public @Nullable Object helidon(Paths all, Helidon helidon) {
    UriPath path = helidon.paths[all.next()];
    for (PathMatcher matcher : helidon.matchers) {
      PathMatchers.MatchResult result = matcher.match(path);
      if (result.accepted()) {
        return result;
      }
    }
    return null;
  }
}
