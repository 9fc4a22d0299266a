package dev.squall.server;

/** What kind of thread an event loop runs on. */
public enum LoopThreads {
  /** {@link #VIRTUAL} if a handler of the application runs on a virtual thread, {@link #PLATFORM} if none does. */
  AUTOMATIC,

  /** Each loop has a thread of the system: the least cost for handlers on the loop, and independent of what others compute. */
  PLATFORM,

  /**
   * Loops run on virtual threads, so that handlers on virtual threads run without a switch between threads of the system. A loop that
   * has to wait for handlers that compute for long moves to a platform thread.
   */
  VIRTUAL
}
