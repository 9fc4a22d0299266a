package dev.squall.net;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/** Work on another thread whose outcome comes back to the loop. */
final class Called<T extends @Nullable Object> implements Runnable {
  private final EventLoop loop;
  private final Callable<T> work;
  private final CompletableFuture<T> outcome = new CompletableFuture<>();

  Called(EventLoop loop, Callable<T> work) {
    this.loop = loop;
    this.work = work;
  }

  CompletableFuture<T> outcome() {
    return outcome;
  }

  @Override
  public void run() {
    try {
      T result = work.call();
      loop.post(new Return(() -> outcome.complete(result)));
    } catch (Throwable thrown) {
      loop.post(new Return(() -> outcome.completeExceptionally(thrown)));
    }
  }

  /** Back on the loop. */
  private final class Return implements LoopTask {
    private final Runnable completion;

    Return(Runnable completion) {
      this.completion = completion;
    }

    @Override
    public void run() {
      completion.run();
    }

    @Override
    public void fail(Throwable thrown) {
      loop.reportFailure("what followed work of an event loop failed", thrown);
    }

    @Override
    public void abandon() {
      outcome.completeExceptionally(new RejectedExecutionException("the event loop has ended"));
    }
  }
}
