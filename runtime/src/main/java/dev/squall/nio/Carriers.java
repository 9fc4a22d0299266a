package dev.squall.nio;

import java.lang.management.ManagementFactory;
import jdk.management.VirtualThreadSchedulerMXBean;

/** The platform threads that virtual ones run on. Loaded only where loops starve, since it needs a part of the JDK that may be missing. */
final class Carriers {
  private Carriers() {}

  /**
   * Adds carriers, or takes as many away again; or has those started that were added and are not there yet.
   *
   * @param count below zero for fewer, zero for no more than are missing
   * @throws RuntimeException if the scheduler does not take that
   * @throws LinkageError if the JDK is without {@code jdk.management}
   */
  static synchronized void add(int count) {
    VirtualThreadSchedulerMXBean scheduler = ManagementFactory.getPlatformMXBean(VirtualThreadSchedulerMXBean.class);
    scheduler.setParallelism(scheduler.getParallelism() + count);
    int requests = count == 0 ? 1 : count;
    for (int i = 0; i < requests; i++) {
      new Thread(Carriers::wakeScheduler, "squall-carrier-request").start();
    }
  }

  /**
   * The scheduler looks at the number when it is given work, but only where that goes into a queue that was empty. Each platform thread
   * has a queue of its own, or shares one with few: a new thread most likely has one in which nothing is stuck.
   */
  private static void wakeScheduler() {
    Thread.startVirtualThread(Carriers::nothing);
  }

  private static void nothing() {}
}
