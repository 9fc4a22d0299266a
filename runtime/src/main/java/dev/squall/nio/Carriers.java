package dev.squall.nio;

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

/** The platform threads that virtual ones run on. Loaded only where loops starve, since it needs a part of the JDK that may be missing. */
final class Carriers {
  private Carriers() {}

  /**
   * Adds carriers, or takes as many away again.
   *
   * @param count below zero for fewer
   * @throws RuntimeException if the scheduler does not take that
   * @throws LinkageError if the JDK is without {@code jdk.management}
   */
  static void add(int count) {
    VirtualThreadSchedulerMXBean scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    scheduler.setParallelism(scheduler.getParallelism() + count);
    // The scheduler looks at that number when it is given work.
    for (int i = 0; i < count; i++) {
      Thread.startVirtualThread(Carriers::nothing);
    }
  }

  private static void nothing() {}
}
