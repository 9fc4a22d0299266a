package dev.squall.net;

/** Something that an event loop is going to do. Safe for use by any thread. */
public interface Cancellable {

  /**
   * Has it not be done, or not again.
   *
   * @return whether that was still possible: false if it has been done, is being done for the last time, or was cancelled before
   */
  boolean cancel();
}
