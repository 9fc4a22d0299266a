package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class EventLoopTest {
  private final HandClock clock = new HandClock();
  private final LoopJournal journal = new LoopJournal();
  private final List<String> done = new ArrayList<>();
  private EventLoop loop;

  @BeforeEach
  void start() throws IOException {
    loop = new EventLoop("test-loop", clock, journal);
    loop.start();
  }

  @AfterEach
  void end() {
    loop.close();
  }

  @Test
  void runsWhatIsPostedInOrderOnItsThread() {
    CompletableFuture<Boolean> inLoop = new CompletableFuture<>();
    loop.post(() -> done.add("a"));
    loop.execute(() -> done.add("b"));
    loop.post(() -> inLoop.complete(loop.inLoop()));
    assertThat(inLoop.join()).isTrue();
    assertThat(loop.inLoop()).isFalse();
    assertThat(done).containsExactly("a", "b");
  }

  @Test
  void delaysAreExactToTheMillisecondAndInOrder() {
    loop.after(Duration.ofMillis(7), () -> done.add("7"));
    loop.after(Duration.ofMillis(5), () -> done.add("5"));
    loop.after(Duration.ofMillis(5), () -> done.add("5 again"));
    HandClock.settle(loop);
    clock.advance(4, loop);
    assertThat(done).isEmpty();
    clock.advance(1, loop);
    assertThat(done).containsExactly("5", "5 again");
    clock.advance(2, loop);
    assertThat(done).containsExactly("5", "5 again", "7");
  }

  @Test
  void aCancelledDelayNeverRunsAndTakesNoRoom() {
    List<Cancellable> many = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      many.add(loop.after(Duration.ofMillis(new Random(i).nextInt(1000)), () -> done.add("no")));
    }
    assertThat(many).allMatch(Cancellable::cancel);
    assertThat(many).noneMatch(Cancellable::cancel);
    clock.advance(2000, loop);
    assertThat(done).isEmpty();
    CompletableFuture<Integer> left = new CompletableFuture<>();
    loop.post(() -> left.complete(loop.delayedTasks()));
    assertThat(left.join()).isZero();
  }

  @Test
  void manyDelaysRunByTheirDeadlines() {
    Random random = new Random(42);
    List<Integer> ran = new ArrayList<>();
    List<Cancellable> some = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      int millis = 1 + random.nextInt(99);
      Cancellable delayed = loop.after(Duration.ofMillis(millis), () -> ran.add(millis));
      if (i % 3 == 0) {
        some.add(delayed);
      }
    }
    some.forEach(Cancellable::cancel);
    clock.advance(100, loop);
    assertThat(ran).hasSize(500 - some.size()).isSorted();
  }

  @Test
  void theMachinesClockWakesItUp() throws Exception {
    try (EventLoop real = EventLoop.open("real-loop")) {
      CompletableFuture<Long> late = new CompletableFuture<>();
      long start = System.nanoTime();
      real.after(Duration.ofMillis(20), () -> late.complete(System.nanoTime() - start));
      assertThat(late.join()).isGreaterThanOrEqualTo(20_000_000);
    }
  }

  @Test
  void failuresAreLoggedAndSurvived() {
    loop.post(() -> {
      throw new IllegalStateException("posted");
    });
    loop.after(Duration.ofMillis(1), () -> {
      throw new StackOverflowError("delayed");
    });
    HandClock.settle(loop);
    clock.advance(1, loop);
    assertThat(journal.entries()).extracting(entry -> entry.thrown().getMessage()).containsExactly("posted", "delayed");
    assertThat(journal.entries()).allMatch(entry -> entry.level() == Level.ERROR);
    loop.post(() -> done.add("alive"));
    HandClock.settle(loop);
    assertThat(done).containsExactly("alive");
  }

  @Test
  void periodsAreKeptAndMissedOnesLeftOut() {
    AtomicInteger runs = new AtomicInteger();
    Cancellable periodic = loop.every(Duration.ofMillis(10), runs::incrementAndGet);
    HandClock.settle(loop);
    assertThat(runs).hasValue(0);
    clock.advance(10, loop);
    assertThat(runs).hasValue(1);
    clock.advance(35, loop);
    assertThat(runs).as("20, 30 and 40 are one run").hasValue(2);
    clock.advance(5, loop);
    assertThat(runs).as("the slots are where they were").hasValue(3);
    assertThat(periodic.cancel()).isTrue();
    assertThat(periodic.cancel()).isFalse();
    clock.advance(100, loop);
    assertThat(runs).hasValue(3);
  }

  @Test
  void aPeriodicTaskThatFailsGoesOn() {
    AtomicInteger runs = new AtomicInteger();
    loop.every(Duration.ofMillis(10), () -> {
      runs.incrementAndGet();
      throw new IllegalStateException("no. " + runs);
    });
    HandClock.settle(loop);
    clock.advance(10, loop);
    clock.advance(10, loop);
    assertThat(runs).hasValue(2);
    assertThat(journal.entries()).extracting(entry -> entry.thrown().getMessage()).containsExactly("no. 1", "no. 2");
  }

  @Test
  void aPeriodicTaskNeverOverlapsItself() {
    List<CompletableFuture<String>> begun = new ArrayList<>();
    loop.everyAsync(Interval.of(Duration.ofMillis(10)).startingAfter(Duration.ZERO), () -> {
      CompletableFuture<String> running = new CompletableFuture<>();
      begun.add(running);
      return running;
    });
    HandClock.settle(loop);
    assertThat(begun).hasSize(1);
    clock.advance(50, loop);
    assertThat(begun).hasSize(1);
    begun.getFirst().complete("done");
    HandClock.settle(loop);
    clock.advance(10, loop);
    assertThat(begun).hasSize(2);
  }

  @Test
  void jitterMovesSlotsByHalfOfItToEitherSide() {
    List<Long> at = new ArrayList<>();
    loop.every(Interval.of(Duration.ofMillis(100)).withJitter(0.2), () -> at.add(clock.epochMillis()));
    HandClock.settle(loop);
    for (int i = 0; i < 3000; i++) {
      clock.advance(1, loop);
    }
    assertThat(at).hasSizeBetween(29, 30);
    for (int i = 0; i < at.size(); i++) {
      assertThat(at.get(i)).isBetween((i + 1) * 100L - 10, (i + 1) * 100L + 11);
    }
    assertThat(at).anyMatch(millis -> millis % 100 != 0);
  }

  @Test
  void senselessIntervalsAreRefused() {
    assertThatThrownBy(() -> Interval.of(Duration.ZERO)).hasMessageContaining("above zero");
    assertThatThrownBy(() -> Interval.of(Duration.ofMillis(1)).withJitter(2)).hasMessageContaining("from 0 to 1");
    assertThatThrownBy(() -> Interval.of(Duration.ofMillis(1)).startingAfter(Duration.ofMillis(-1)))
        .hasMessageContaining("past");
  }

  @Test
  void workElsewhereComesBackToTheLoop() {
    CompletableFuture<String> where = new CompletableFuture<>();
    CompletionStage<Boolean> virtual = loop.call(() -> Thread.currentThread().isVirtual());
    virtual.thenAccept(was -> where.complete(was + " " + loop.inLoop()));
    CompletableFuture<Boolean> direct = loop.call(Runnable::run, () -> true).toCompletableFuture();
    assertThat(direct.join()).isTrue();
    assertThat(virtual.toCompletableFuture().join()).isTrue();
    CompletableFuture<Object> failing = loop.call(() -> {
      throw new IOException("broken");
    }).toCompletableFuture();
    assertThatThrownBy(failing::join).hasRootCauseMessage("broken");
    assertThat(where).isCompleted();
  }

  @Test
  void whatIsOpenAtTheEndIsTold() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    CompletableFuture<String> open = loop.call(() -> {
      ended.await();
      return "late";
    }).toCompletableFuture();
    loop.after(Duration.ofDays(1), () -> done.add("never"));
    loop.post(() -> done.add("posted"));
    loop.end();
    assertThat(loop.join(0)).isTrue();
    ended.countDown();
    assertThatThrownBy(open::join).hasCauseInstanceOf(RejectedExecutionException.class);
    assertThatThrownBy(() -> loop.execute(() -> done.add("refused"))).isInstanceOf(RejectedExecutionException.class);
    assertThat(done).containsExactly("posted");
  }

  @Test
  void tellsWhenAnyChannelIsReady() throws Exception {
    Pipe pipe = Pipe.open();
    CompletableFuture<Integer> ready = new CompletableFuture<>();
    pipe.source().configureBlocking(false);
    loop.post(() -> {
      try {
        loop.register(pipe.source(), SelectionKey.OP_READ, new OneRead(pipe.source(), ready));
      } catch (IOException e) {
        ready.completeExceptionally(e);
      }
    });
    pipe.sink().write(ByteBuffer.wrap(new byte[] {42}));
    assertThat(ready.join()).isEqualTo(42);
    loop.close();
    assertThat(pipe.source().isOpen()).isFalse();
    pipe.sink().close();
  }

  private record OneRead(Pipe.SourceChannel source, CompletableFuture<Integer> result) implements Selectable {
    @Override
    public void ready(int readyOps) {
      ByteBuffer buffer = ByteBuffer.allocate(1);
      try {
        source.read(buffer);
        result.complete((int) buffer.get(0));
      } catch (IOException e) {
        fail(e);
      }
    }

    @Override
    public void fail(Throwable thrown) {
      result.completeExceptionally(thrown);
    }

    @Override
    public void loopEnded() {
      try {
        source.close();
      } catch (IOException e) {
        fail(e);
      }
    }
  }
}
