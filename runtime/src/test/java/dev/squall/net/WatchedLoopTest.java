package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where a loop stands, whether somebody's code holds it up. */
class WatchedLoopTest {
  private static final String LOOP = "dev.squall.net.EventLoop.";
  private static final String BOTTOM = " " + LOOP + "turn " + LOOP + "guardedTurn " + LOOP + "run java.lang.Thread.run";

  /** Frames from the top, as class and method. */
  private static boolean waitsItself(String frames) {
    List<StackTraceElement> stack = new ArrayList<>();
    for (String frame : frames.trim().split(" ")) {
      int dot = frame.lastIndexOf('.');
      stack.add(new StackTraceElement(frame.substring(0, dot), frame.substring(dot + 1), null, -1));
    }
    return WatchedLoop.waitsItself(stack.toArray(StackTraceElement[]::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "sun.nio.ch.EPoll.wait sun.nio.ch.SelectorImpl.select " + LOOP + "select",
    "dev.squall.net.TimerWheel.nanosUntilNext " + LOOP + "select",
    "dev.squall.net.TimerWheel.advance",
    "java.util.PriorityQueue.poll dev.squall.net.DelayedTasks.pollDue " + LOOP + "runDelayed",
    "java.util.concurrent.ConcurrentLinkedQueue.poll " + LOOP + "runTasks",
    "java.lang.System.nanoTime dev.squall.net.SystemClock.nanos " + LOOP + "readClock",
    LOOP + "readClock",
    LOOP + "accept sun.nio.ch.SelectorImpl.select " + LOOP + "select",
    "java.lang.VirtualThread.yield " + LOOP + "giveWay"
  })
  void theLoopItselfHoldsNobodyUp(String frames) {
    assertThat(waitsItself(frames + BOTTOM)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "java.lang.Thread.sleep shop.Slow.ready " + LOOP + "accept sun.nio.ch.SelectorImpl.select " + LOOP + "select",
    "shop.Slow.run " + LOOP + "run " + LOOP + "runTasks",
    "java.util.concurrent.CountDownLatch.await " + LOOP + "run " + LOOP + "runTasks",
    "shop.Slow.timeOut dev.squall.net.TimerWheel.advance",
    "java.lang.Thread.sleep"
  })
  void whatRunsOnTheLoopDoes(String frames) {
    assertThat(waitsItself(frames + BOTTOM)).isFalse();
  }

  @Test
  void aLoopThatStandsNowhereHoldsNobodyUp() {
    assertThat(WatchedLoop.waitsItself()).isTrue();
  }
}
