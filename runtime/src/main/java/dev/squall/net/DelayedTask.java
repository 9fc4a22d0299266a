package dev.squall.net;

import java.util.concurrent.atomic.AtomicBoolean;

/** A task with a deadline that is kept to the millisecond; it knows its place in the heap, so that it can be taken out. */
final class DelayedTask implements Cancellable, Runnable {
  private final EventLoop loop;
  private final Runnable task;
  private final AtomicBoolean over = new AtomicBoolean();

  final long deadline;

  /** For the order of tasks with the same deadline. */
  long number;

  /** Where it is in the heap; -1 if it is not there. */
  int place = -1;

  DelayedTask(EventLoop loop, long deadline, Runnable task) {
    this.loop = loop;
    this.deadline = deadline;
    this.task = task;
  }

  /** Whether it is due before another one. */
  boolean isBefore(DelayedTask other) {
    long difference = deadline - other.deadline;
    return difference < 0 || (difference == 0 && number < other.number);
  }

  boolean isOver() {
    return over.get();
  }

  @Override
  public void run() {
    if (over.compareAndSet(false, true)) {
      task.run();
    }
  }

  @Override
  public boolean cancel() {
    if (!over.compareAndSet(false, true)) {
      return false;
    }
    loop.forget(this);
    return true;
  }
}
