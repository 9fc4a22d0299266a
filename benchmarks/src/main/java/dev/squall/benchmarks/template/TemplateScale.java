package dev.squall.benchmarks.template;

import dev.squall.render.Utf8Output;
import java.lang.invoke.MethodHandle;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Compiles and renders templates of extreme sizes, and prints how long that takes: whether the cost of an expression depends on how many
 * there are, a template of 5 MB, ten thousand placeholders, a thousand templates.
 */
public final class TemplateScale {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 9;
  private static final long ROUND_NANOS = 200_000_000;
  private static final int[] EXPRESSIONS = {100, 200, 300, 500, 1_000, 3_000, 10_000};
  private static final int CALLS = 8_000;
  private static final int MANY_TEMPLATES = 1_000;

  private TemplateScale() {}

  /** Measures everything. */
  public static void main(String... arguments) throws Throwable {
    System.out.printf("| templates | compile, ms | class files, KiB | first rendering, ms | a rendering, us | an expression, ns |%n");
    System.out.println("|---|---|---|---|---|---|");
    for (int expressions : EXPRESSIONS) {
      report("one of " + expressions + " x `<i>{{ name }}</i>`", "<i>{{ name }}</i>\n".repeat(expressions));
    }
    report("one of 10,000 placeholders of four kinds", "{{ name }} {{ count }} {{ price }} {{ names.size() }}\n".repeat(2_500));
    report("one of 5 MB, a placeholder in each hundredth line", large());
    many();
  }

  private static String large() {
    String line = "<p>A line of text that is never the same for long, 0123456.</p>\n";
    StringBuilder text = new StringBuilder(6 << 20);
    for (int i = 0; text.length() < 5 << 20; i++) {
      text.append(line.replace("0123456", Integer.toString(i)));
      if (i % 100 == 0) {
        text.append("{{ name }}");
      }
    }
    return text.toString();
  }

  private static void report(String name, String template) throws Throwable {
    int expressions = template.split("\\{\\{", -1).length - 1;
    ScaledProject project = new ScaledProject();
    project.add(template);
    long compile = project.compile();
    MethodHandle page = project.page(0);
    Utf8Output out = new Utf8Output(template.length() * 2);
    long start = System.nanoTime();
    page.invokeExact(out);
    double first = (System.nanoTime() - start) / 1e6;
    double nanos = settled(page, out);
    System.out.printf(
        "| %s | %,d | %,d | %.1f | %,.1f | %.1f |%n", name, compile, project.classBytes() >> 10, first, nanos / 1000, nanos / expressions);
  }

  /** The median processor time of one rendering once it does not become shorter any more. */
  private static double settled(MethodHandle page, Utf8Output out) throws Throwable {
    double[] rounds = new double[ROUNDS];
    // HotSpot's last compiler takes a method up once it has been called 5,000 times: each part of a large page is called once a page.
    for (int i = 0; i < CALLS; i++) {
      out.clear();
      page.invokeExact(out);
    }
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      long pages = 0;
      long nanos;
      do {
        out.clear();
        page.invokeExact(out);
        pages++;
        nanos = THREADS.getCurrentThreadCpuTime() - start;
      } while (nanos < ROUND_NANOS);
      if (round >= 0) {
        rounds[round] = (double) nanos / pages;
      }
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static void many() throws Throwable {
    ScaledProject project = new ScaledProject();
    for (int i = 0; i < MANY_TEMPLATES; i++) {
      project.add(
          "<!DOCTYPE html>\n<title>" + i + "</title>\n{% for one in names %}<li>{{ loop.index }} {{ one }}</li>\n{% end %}{{ name }} {{ price }}\n");
    }
    long compile = project.compile();
    long start = System.nanoTime();
    Utf8Output out = new Utf8Output(1024);
    for (int i = 0; i < MANY_TEMPLATES; i++) {
      out.clear();
      project.page(i).invoke(out);
    }
    double first = (System.nanoTime() - start) / 1e6;
    System.out.printf("| 1,000 small ones | %,d | %,d | %.1f | | |%n", compile, project.classBytes() >> 10, first);
  }
}
