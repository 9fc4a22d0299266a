package dev.squall.benchmarks.template;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Map;

/**
 * Lets the renderers of a page take turns of a few milliseconds in one JVM, and prints their processor time and the median of their ratios to
 * the code by hand in the same round: what slows the machine down slows all of them. Arguments: how many rounds, and which page; all if
 * there is none.
 */
public final class PageTurns {
  private static final int WARM_UP_ROUNDS = 40;
  private static final long TURN_NANOS = 20_000_000;
  private static final int PER_LOOK = 200;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Map<String, PageRenderer> renderers;
  private final int rounds;
  private int sink;

  private PageTurns(Map<String, PageRenderer> renderers, int rounds) {
    this.renderers = renderers;
    this.rounds = rounds;
  }

  /** Measures every page. */
  public static void main(String... arguments) throws IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100;
    System.out.printf("| page | renderer | ns | ratio |%n|---|---|---|---|%n");
    for (PageKind page : PageKind.values()) {
      if (arguments.length < 2 || page.name().equals(arguments[1])) {
        new PageTurns(Renderers.of(page), rounds).run(page);
      }
    }
  }

  private void run(PageKind page) throws IOException {
    String[] names = renderers.keySet().toArray(String[]::new);
    PageRenderer[] each = renderers.values().toArray(PageRenderer[]::new);
    double[][] nanos = new double[names.length][rounds];
    for (int round = -WARM_UP_ROUNDS; round < rounds; round++) {
      for (int i = 0; i < names.length; i++) {
        double turn = turn(each[i]);
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
      System.out.printf("| %s | %s | %.0f | %.2f |%n", page, names[i], median(nanos[i]), median(ratios));
    }
    if (sink == 1) {
      System.out.println();
    }
  }

  private double turn(PageRenderer renderer) throws IOException {
    long start = threads.getCurrentThreadCpuTime();
    long pages = 0;
    long nanos;
    do {
      for (int i = 0; i < PER_LOOK; i++) {
        sink += renderer.render();
      }
      pages += PER_LOOK;
      nanos = threads.getCurrentThreadCpuTime() - start;
    } while (nanos < TURN_NANOS);
    return (double) nanos / pages;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
