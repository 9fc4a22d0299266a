package dev.squall.net;

/** The clock of the machine. */
final class SystemClock implements LoopClock {
  @Override
  public long nanos() {
    return System.nanoTime();
  }

  @Override
  public long epochMillis() {
    return System.currentTimeMillis();
  }
}
