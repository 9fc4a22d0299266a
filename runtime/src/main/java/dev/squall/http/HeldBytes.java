package dev.squall.http;

/**
 * What one request keeps of its body while that arrives, such as the beginning of an element that is not whole: counted in the server's
 * {@link BodyMemory}, and given back once the request is over, however that comes about; behind that nothing is counted. For the runtime: what a handler keeps of a body that
 * it reads itself is its own. Safe for use by any number of threads.
 */
public final class HeldBytes implements Runnable {
  private final BodyMemory memory;
  private long held;
  private boolean over;

  HeldBytes(BodyMemory memory) {
    this.memory = memory;
  }

  /**
   * Notes bytes that are about to be kept.
   *
   * @throws OverloadedException if the server holds as much as it may
   */
  public synchronized void take(long count) {
    if (over || count <= 0) {
      return;
    }
    if (!memory.take(count)) {
      memory.give(count);
      throw new OverloadedException();
    }
    held += count;
  }

  /** Notes bytes that could be kept, but need not be, unless memory is tight; gives back whether they were noted. */
  synchronized boolean offer(long count) {
    if (!over && count > 0) {
      memory.take(count);
      if (memory.isTight()) {
        memory.give(count);
        return false;
      }
      held += count;
    }
    return true;
  }

  /** Notes bytes that are not kept any more. */
  public synchronized void give(long count) {
    if (!over) {
      held -= count;
      memory.give(count);
    }
  }

  /** The request is over: everything is given back. */
  @Override
  public synchronized void run() {
    over = true;
    memory.give(held);
    held = 0;
  }
}
