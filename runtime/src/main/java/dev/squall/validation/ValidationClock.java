package dev.squall.validation;

import java.time.Clock;
import java.time.ZoneId;

/**
 * What time it is for constraints of the past and the future: the system's time in its zone, unless a test says otherwise. There is one for
 * the whole program, as codecs are read anywhere. Safe from any thread.
 */
public final class ValidationClock {
  private static volatile Clock clock = Clock.system(ZoneId.systemDefault());

  private ValidationClock() {}

  /** The clock; its zone decides which day it is for types without a zone. */
  public static Clock get() {
    return clock;
  }

  /** Takes another clock from now on. */
  public static void set(Clock newClock) {
    clock = newClock;
  }
}
