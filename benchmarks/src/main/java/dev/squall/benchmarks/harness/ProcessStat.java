package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says about a process, from {@code /proc}. */
final class ProcessStat {

  /** {@code USER_HZ}: the unit of the times in {@code /proc/<pid>/stat}, the same on every Linux that Java runs on. */
  private static final long MICROS_PER_TICK = 10_000;

  private static final int USER_TIME = 11;
  private static final int SYSTEM_TIME = 12;

  private ProcessStat() {}

  /** User and system time of all threads so far, in microseconds, to 10 milliseconds. */
  static long cpuMicros(long pid) throws IOException {
    return cpuMicros(Files.readString(Path.of("/proc", Long.toString(pid), "stat")));
  }

  /** The same from the text of {@code stat}; the program's name in it may hold blanks and brackets. */
  static long cpuMicros(String stat) {
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
    return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[SYSTEM_TIME])) * MICROS_PER_TICK;
  }

  /** The memory that is resident, in KiB. */
  static long residentKib(long pid) throws IOException {
    return residentKib(Files.readString(Path.of("/proc", Long.toString(pid), "status")));
  }

  /** The same from the text of {@code status}. */
  static long residentKib(String status) {
    return status
        .lines()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("[^0-9]", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElseThrow();
  }
}
