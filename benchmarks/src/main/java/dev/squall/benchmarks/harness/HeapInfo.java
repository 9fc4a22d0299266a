package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The live heap of a server that uses the serial collector. */
final class HeapInfo {

  /** {@code DefNew} and {@code Tenured} in JDK 25, with longer names in others. */
  private static final Pattern GENERATION = Pattern.compile("\\s+total \\d+K, used (\\d+)K");

  private HeapInfo() {}

  /** Collects garbage twice, then returns the bytes in use, to 2 KiB. */
  static long liveBytes(long pid) throws IOException, InterruptedException {
    String process = Long.toString(pid);
    String jcmd = Jvm.tool("jcmd").toString();
    Command.run(jcmd, process, "GC.run");
    Command.run(jcmd, process, "GC.run");
    return usedBytes(pid);
  }

  /** The bytes in use, garbage among them. */
  static long usedBytes(long pid) throws IOException, InterruptedException {
    return usedBytes(Command.run(Jvm.tool("jcmd").toString(), Long.toString(pid), "GC.heap_info"));
  }

  /** Adds up the generations in the answer of {@code GC.heap_info}. */
  static long usedBytes(String info) throws IOException {
    long kib = 0;
    boolean found = false;
    for (Matcher matcher = GENERATION.matcher(info); matcher.find(); found = true) {
      kib += Long.parseLong(matcher.group(1));
    }
    if (!found) {
      throw new IOException("no generation in: " + info);
    }
    return kib * 1024;
  }
}
