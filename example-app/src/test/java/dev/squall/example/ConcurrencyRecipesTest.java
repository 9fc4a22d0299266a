package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Phaser;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The recipes for locks, queues and futures that docs/parity.md gives. */
@Timeout(60)
final class ConcurrencyRecipesTest {

  @Test
  void severalAtOnceWithATimeout() throws Exception {
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<String> one = CompletableFuture.supplyAsync(() -> "one", executor);
      CompletableFuture<String> two = CompletableFuture.supplyAsync(() -> "two", executor);
      CompletableFuture<List<String>> both =
          CompletableFuture.allOf(one, two).thenApply(done -> List.of(one.join(), two.join()));
      assertThat(both.get()).containsExactly("one", "two");

      CompletableFuture<String> never = new CompletableFuture<>();
      assertThatThrownBy(() -> never.orTimeout(10, TimeUnit.MILLISECONDS).get())
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(TimeoutException.class);
      Executor later = CompletableFuture.delayedExecutor(5, TimeUnit.MILLISECONDS, executor);
      assertThat(CompletableFuture.supplyAsync(() -> "later", later).get()).isEqualTo("later");
    }
  }

  @Test
  void resultsInTheOrderOfCompletion() throws Exception {
    CountDownLatch release = new CountDownLatch(1);
    try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletionService<String> results = new ExecutorCompletionService<>(executor);
      results.submit(
          () -> {
            release.await();
            return "submitted first";
          });
      results.submit(() -> "submitted second");
      assertThat(results.take().get()).isEqualTo("submitted second");
      release.countDown();
      assertThat(results.take().get()).isEqualTo("submitted first");
    }
  }

  @Test
  void futuresInChains() {
    CompletableFuture<String> first = new CompletableFuture<>();
    CompletableFuture<String> second = new CompletableFuture<>();
    CompletableFuture<String> chained =
        first.whenComplete(
            (value, failure) -> {
              if (failure == null) {
                second.complete(value);
              } else {
                second.completeExceptionally(failure);
              }
            });
    first.complete("x");
    assertThat(second).isCompletedWithValue("x");
    assertThat(chained).isCompletedWithValue("x");
    Executor here = Runnable::run;
    assertThat(CompletableFuture.supplyAsync(Thread::currentThread, here)).isCompletedWithValue(Thread.currentThread());
    assertThatThrownBy(() -> CompletableFuture.failedFuture(new IllegalStateException("x")).join())
        .isInstanceOf(CompletionException.class);
  }

  @Test
  void locksAndSemaphoresServeInOrder() throws Exception {
    Semaphore permits = new Semaphore(0, true);
    List<Integer> order = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int number = i;
      threads.add(
          Thread.startVirtualThread(
              () -> {
                permits.acquireUninterruptibly();
                order.add(number);
                permits.release();
              }));
      while (permits.getQueueLength() <= i) {
        Thread.onSpinWait();
      }
    }
    permits.release();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(order).containsExactly(0, 1, 2);
    assertThat(new ReentrantLock(true).isFair()).isTrue();
  }

  @Test
  void aTimeoutOfZeroDoesNotWait() throws Exception {
    assertThat(new Semaphore(0).tryAcquire(0, TimeUnit.SECONDS)).isFalse();
    assertThat(new LinkedBlockingQueue<String>().poll(0, TimeUnit.SECONDS)).isNull();
    assertThat(new ArrayBlockingQueue<>(1, true, List.of("full")).offer("x", 0, TimeUnit.SECONDS)).isFalse();
  }

  @Test
  void anEventIsAFlagWithACondition() throws Exception {
    ReentrantLock lock = new ReentrantLock();
    Condition changed = lock.newCondition();
    boolean[] set = {false};
    Thread waiting =
        Thread.startVirtualThread(
            () -> {
              lock.lock();
              try {
                while (!set[0]) {
                  changed.awaitUninterruptibly();
                }
              } finally {
                lock.unlock();
              }
            });
    lock.lock();
    try {
      set[0] = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    waiting.join();
    assertThat(waiting.isAlive()).isFalse();
  }

  @Test
  void aBoundedSemaphoreIsAQueueOfPermits() throws Exception {
    ArrayBlockingQueue<Integer> permits = new ArrayBlockingQueue<>(2, true, List.of(1, 2));
    Integer permit = permits.take();
    permits.add(permit);
    assertThatThrownBy(() -> permits.add(3)).as("released once too often").isInstanceOf(IllegalStateException.class);
  }

  @Test
  void queuesOfThreeOrders() throws Exception {
    LinkedBlockingQueue<Integer> inOrder = new LinkedBlockingQueue<>(3);
    PriorityBlockingQueue<Integer> smallestFirst = new PriorityBlockingQueue<>();
    LinkedBlockingDeque<Integer> lastFirst = new LinkedBlockingDeque<>();
    for (int number : new int[] {2, 3, 1}) {
      inOrder.put(number);
      smallestFirst.put(number);
      lastFirst.putFirst(number);
    }
    assertThat(inOrder.offer(4)).as("full").isFalse();
    assertThat(List.of(inOrder.take(), inOrder.take(), inOrder.take())).containsExactly(2, 3, 1);
    assertThat(List.of(smallestFirst.take(), smallestFirst.take(), smallestFirst.take())).containsExactly(1, 2, 3);
    assertThat(List.of(lastFirst.takeFirst(), lastFirst.takeFirst(), lastFirst.takeFirst())).containsExactly(1, 3, 2);
  }

  @Test
  void waitsUntilTheWorkOfAQueueIsDone() throws Exception {
    LinkedBlockingQueue<Integer> work = new LinkedBlockingQueue<>();
    List<Integer> done = new ArrayList<>();
    Phaser unfinished = new Phaser(1);
    for (int number = 0; number < 100; number++) {
      unfinished.register();
      work.put(number);
    }
    Thread worker =
        Thread.startVirtualThread(
            () -> {
              for (Integer number = work.poll(); number != null; number = work.poll()) {
                done.add(number);
                unfinished.arriveAndDeregister();
              }
            });
    unfinished.arriveAndAwaitAdvance();
    assertThat(done).hasSize(100);
    worker.join();
  }
}
