package dev.squall.net;

/** A task that wants to know if it will never run. */
public interface LoopTask extends Runnable {

  /** Something in {@link #run} threw. Called by the loop's thread. */
  void fail(Throwable thrown);

  /** The loop had ended before the task could run. From any thread. */
  void abandon();
}
