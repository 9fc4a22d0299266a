package dev.squall.benchmarks.json;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/**
 * Lets libraries take turns of some milliseconds at reading and writing a document in one JVM, and prints their processor time, the median of
 * their ratios to Squall's in the same round, and what they allocate: what slows the machine down slows all of them. Arguments: how many
 * rounds, which document, {@code read} or {@code write}; all if there is none.
 */
public final class JsonTurns {
  private static final int WARM_UP_ROUNDS = 40;
  private static final long TURN_NANOS = 20_000_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final int rounds;
  private int sink;

  private JsonTurns(int rounds) {
    this.rounds = rounds;
  }

  /** One step of a library. */
  private interface Step {
    Object run() throws Exception;
  }

  /** Measures. */
  public static void main(String... arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
    System.out.printf("| document | direction | library | bytes | ns | ratio | allocated |%n|---|---|---|---|---|---|---|%n");
    for (DocumentKind kind : DocumentKind.values()) {
      if (arguments.length < 2 || arguments[1].equals("all") || kind.name().equalsIgnoreCase(arguments[1])) {
        for (String direction : new String[] {"read", "write"}) {
          if (arguments.length < 3 || direction.equals(arguments[2])) {
            new JsonTurns(rounds).run(kind, direction);
          }
        }
      }
    }
  }

  private void run(DocumentKind kind, String direction) throws Exception {
    Map<String, JsonEngine> engines = JsonEngines.of(kind);
    byte[] json = engines.values().iterator().next().write(kind.value());
    String[] names = engines.keySet().toArray(String[]::new);
    Step[] steps = new Step[names.length];
    for (int i = 0; i < names.length; i++) {
      JsonEngine engine = Objects.requireNonNull(engines.get(names[i]));
      Object value = engine.read(json);
      check(names[i], json, engine.write(value));
      steps[i] = direction.equals("read") ? () -> engine.read(json) : () -> engine.write(value);
    }
    double[][] nanos = new double[names.length][rounds];
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (int i = 0; i < names.length; i++) {
        double turn = turn(steps[i], json.length);
        if (round >= 0) {
          nanos[i][round] = turn;
        }
      }
    }
    for (int i = 0; i < names.length; i++) {
      double[] ratios = new double[rounds];
      for (int round = 0; round < rounds; round++) {
        ratios[round] = nanos[i][round] / nanos[0][round];
      }
      System.out.printf(
          "| %s | %s | %s | %,d | %,.0f | %.2f | %,d |%n",
          kind, direction, names[i], json.length, median(nanos[i]), median(ratios), allocated(steps[i]));
    }
    if (sink == 1) {
      System.out.println();
    }
  }

  /** Apart from how numbers are written and what is escaped, all must write the same; so what they wrote is read by Squall again. */
  private static void check(String name, byte[] wanted, byte[] written) throws Exception {
    JsonEngine squall = wanted.length < 1000 ? new SquallEngine<>(UserJson.CODEC) : new SquallEngine<>(OrderPageJson.CODEC);
    if (!squall.read(wanted).equals(squall.read(written))) {
      throw new IllegalStateException(name + " wrote " + new String(written, 0, Math.min(written.length, 1000), StandardCharsets.UTF_8));
    }
  }

  private double turn(Step step, int length) throws Exception {
    int perLook = Math.max(1, 100_000 / length);
    long start = threads.getCurrentThreadCpuTime();
    long times = 0;
    long nanos;
    do {
      for (int i = 0; i < perLook; i++) {
        sink += step.run() == this ? 1 : 0;
      }
      times += perLook;
      nanos = threads.getCurrentThreadCpuTime() - start;
    } while (nanos < TURN_NANOS);
    return (double) nanos / times;
  }

  private long allocated(Step step) throws Exception {
    int times = 20;
    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < times; i++) {
      sink += step.run() == this ? 1 : 0;
    }
    return (threads.getCurrentThreadAllocatedBytes() - before) / times;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
