package dev.squall.net;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread with a selector, a queue of tasks, precise timers, and a wheel of timeouts. Its channels share one buffer to read into.
 *
 * <p>What is thrown by a task or a timer is logged, and the loop goes on. A loop that is told to end runs what was posted before;
 * timers that are not due by then never run, channels that are left are closed, and stages of {@link #call} that are open fail with
 * a {@link RejectedExecutionException}.
 *
 * <p>Any thread may call {@link #post}, {@link #execute}, {@link #after}, {@link #at}, {@link #every}, {@link #everyAsync},
 * {@link #call}, {@link #inLoop}, {@link #now}, {@link #start}, {@link #end}, {@link #close} and {@link #join}; the rest is for its
 * own thread, and for the one that made it until it is started.
 */
public final class EventLoop implements Runnable, Consumer<SelectionKey>, Executor, AutoCloseable {
  private static final int READ_BUFFER = 64 << 10;
  private static final int MAX_TASKS_PER_TURN = 1024;
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final long MIN_BLOCKED_NANOS = 10_000_000;
  private static final Duration DEFAULT_BLOCKED_WARNING = Duration.ofMillis(200);

  /** A loop on a virtual thread that has waited this long for a carrier waits no second time. */
  private static final long STARVED_NANOS = 100_000_000;

  private final LoopClock clock;
  private final LoopLog log;
  private final Selector selector;
  private final String name;
  private final CountDownLatch finished = new CountDownLatch(1);
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean asleep = new AtomicBoolean();
  private final TimerWheel timers;
  private final DelayedTasks delayed = new DelayedTasks();
  private final AtomicLong turns = new AtomicLong();
  private final byte[] readArray = new byte[READ_BUFFER];
  private final ByteBuffer readBuffer = ByteBuffer.wrap(readArray);
  private @Nullable Runnable turnEnd;
  private volatile Thread thread;
  private volatile boolean sharesCarrier;
  private volatile boolean starved;
  private @Nullable Runnable starvation;
  private @Nullable LoopWatch watch;
  private volatile long now;
  private volatile boolean ending;
  private volatile boolean ended;
  private long epochMillis;
  private boolean clockRead;

  /** A loop on a platform thread that does not run yet. @throws IOException if the system has no selector left */
  public EventLoop(String name, LoopClock clock, LoopLog log) throws IOException {
    this(name, clock, log, false);
  }

  /**
   * A loop that does not run yet.
   *
   * @param name the name of its thread
   * @param virtual whether that is a virtual thread. Then virtual threads that the loop starts run in its place when it {@linkplain
   *     #giveWay gives way}, without a switch between threads of the system; but it has to wait while all carriers are busy. A loop
   *     that has to wait for long moves to a platform thread for good. Such a loop does not keep the program alive
   * @throws IOException if the system has no selector left
   */
  public EventLoop(String name, LoopClock clock, LoopLog log, boolean virtual) throws IOException {
    this.name = name;
    this.clock = clock;
    this.log = log;
    selector = Selector.open();
    now = clock.nanos();
    timers = new TimerWheel(now);
    sharesCarrier = virtual;
    thread = virtual ? Thread.ofVirtual().name(name).unstarted(this) : new Thread(this, name);
  }

  /**
   * A loop that runs, on the machine's clock, and logs to {@code squall.general}, also what blocks it for 200 ms. Its thread keeps
   * the program alive until the loop is {@linkplain #close closed}.
   *
   * @param name the name of its thread
   * @throws IOException if the system has no selector left
   */
  public static EventLoop open(String name) throws IOException {
    EventLoop loop = new EventLoop(name, LoopClock.SYSTEM, new GeneralLog());
    loop.watchForBlocking(DEFAULT_BLOCKED_WARNING);
    loop.start();
    return loop;
  }

  /** Starts the thread. */
  public void start() {
    thread.start();
  }

  /**
   * Has a stack trace be logged when a turn takes so long, because something on the loop blocks or computes; and once more how long
   * it took. To be called before {@link #start}. Costs nothing while the loop sleeps.
   *
   * @param limit at least 10 ms, or zero for never
   */
  public void watchForBlocking(Duration limit) {
    if (!limit.isZero()) {
      LoopWatch shared = LoopWatch.shared();
      watch = shared;
      shared.add(this, Math.max(MIN_BLOCKED_NANOS, limit.toNanos()));
    }
  }

  /** Has the loop end once the tasks that were posted have run; what channels are left then are closed. Again does nothing. */
  public void end() {
    ending = true;
    wakeUp();
  }

  /** Waits for the thread's end, 0 ms for as long as it takes; gives back whether it has ended. */
  public boolean join(long millis) throws InterruptedException {
    if (millis == 0) {
      finished.await();
      return true;
    }
    return finished.await(millis, TimeUnit.MILLISECONDS);
  }

  /**
   * Lets virtual threads that were started run before the loop's next turn, if it runs on one itself. To be called once per turn, at
   * its end, and only if there are any.
   */
  @SuppressWarnings("ThreadPriorityCheck") // the scheduler of virtual threads is the JDK's own: it runs what waits in turn
  public void giveWay() {
    if (sharesCarrier) {
      long before = System.nanoTime();
      Thread.yield();
      if (System.nanoTime() - before > STARVED_NANOS) {
        starved = true;
      }
    }
  }

  /** Whether the loop is on a virtual thread. From any thread. */
  public boolean sharesCarrier() {
    return sharesCarrier;
  }

  /** Has the loop move to a platform thread, if it is not on one, as soon as it has its turn. From any thread. */
  public void leaveCarrier() {
    if (sharesCarrier) {
      starved = true;
      wakeUp();
    }
  }

  /** Has a task run when the loop moves to a platform thread because it had to wait for a carrier. To be called before {@link #start}. */
  public void atStarvation(Runnable task) {
    starvation = task;
  }

  /** Whether the caller is this loop's thread. */
  public boolean inLoop() {
    return thread.equals(Thread.currentThread());
  }

  /**
   * Has the loop run a task, behind those posted before. Tasks posted after the loop's end never run; a {@link LoopTask} is told.
   */
  public void post(Runnable task) {
    tasks.add(task);
    if (ended) {
      dropTasks();
      return;
    }
    wakeUp();
  }

  /**
   * Has the loop run a task, as {@link #post}.
   *
   * @throws RejectedExecutionException if the loop has ended
   */
  @Override
  public void execute(Runnable task) {
    if (ended) {
      throw new RejectedExecutionException(name() + " has ended");
    }
    post(task);
  }

  /** Has the loop run a task once a time has passed: not before, and a millisecond or two behind it if the loop is not busy. */
  public Cancellable after(Duration delay, Runnable task) {
    return at(clock.nanos() + delay.toNanos(), task);
  }

  /**
   * Has the loop run a task at a moment, or at once if that has passed.
   *
   * @param deadline in nanoseconds of the loop's clock, as {@link #now}
   */
  public Cancellable at(long deadline, Runnable task) {
    DelayedTask added = new DelayedTask(this, deadline, task);
    if (inLoop()) {
      delayed.add(added);
    } else {
      post(() -> {
        if (!added.isOver()) {
          delayed.add(added);
        }
      });
    }
    return added;
  }

  /** Has the loop run a task again and again, the first time after a period. */
  public Cancellable every(Duration period, Runnable task) {
    return every(Interval.of(period), task);
  }

  /** Has the loop run a task again and again. One that throws is logged, and runs again in the next slot. */
  public Cancellable every(Interval interval, Runnable task) {
    return everyAsync(interval, () -> {
      task.run();
      return null;
    });
  }

  /**
   * Has the loop begin something again and again. While what was begun last has not finished, slots are left out.
   *
   * @param task gives back a stage that is completed when it has finished; null if it has already
   */
  public Cancellable everyAsync(Interval interval, Supplier<? extends @Nullable CompletionStage<?>> task) {
    PeriodicTask periodic = new PeriodicTask(this, interval, task);
    periodic.start();
    return periodic;
  }

  /** Runs work that may block on a virtual thread of its own; the stage is completed on the loop. */
  public <T extends @Nullable Object> CompletionStage<T> call(Callable<T> work) {
    Called<T> called = new Called<>(this, work);
    Thread.startVirtualThread(called);
    return called.outcome();
  }

  /**
   * Runs work that may block or compute on an executor; the stage is completed on the loop.
   *
   * @throws RejectedExecutionException if the executor does not take it
   */
  public <T extends @Nullable Object> CompletionStage<T> call(Executor executor, Callable<T> work) {
    Called<T> called = new Called<>(this, work);
    executor.execute(called);
    return called.outcome();
  }

  /** Ends the loop and, unless called on the loop itself, waits until it has ended. */
  @Override
  public void close() {
    end();
    if (inLoop()) {
      return;
    }
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Has the loop take a turn now, if it sleeps. From any thread. */
  public void wakeUp() {
    if (asleep.get() && asleep.compareAndSet(true, false)) {
      selector.wakeup();
    }
  }

  /** The time of this turn, in the clock's nanoseconds. */
  public long now() {
    return now;
  }

  /** The time of this turn, in milliseconds since 1970. */
  public long epochMillis() {
    return epochMillis;
  }

  /** Sets the deadline of a timer, in {@link #now}'s nanoseconds, in place of the one it had. */
  public void schedule(Timer timer, long deadline) {
    timers.schedule(timer, deadline);
  }

  /** Takes a timer's deadline back, if it has one. */
  public void cancel(Timer timer) {
    timers.cancel(timer);
  }

  /** Has a task run at the end of every turn, behind what was ready and what was posted; null for none. */
  public void atTurnEnd(@Nullable Runnable task) {
    turnEnd = task;
  }

  /** The buffer that channels are read into, empty; it holds nothing from one channel to the next. */
  public ByteBuffer readBuffer() {
    return readBuffer.clear();
  }

  /** The bytes of {@link #readBuffer}. */
  public byte[] readArray() {
    return readArray;
  }

  /**
   * Registers a channel, which must not block.
   *
   * @param ops bits of {@link SelectionKey}
   * @param attachment what is told when the channel is ready; may be replaced by {@link SelectionKey#attach} with another one
   */
  public SelectionKey register(SelectableChannel channel, int ops, Selectable attachment) throws IOException {
    return channel.register(selector, ops, attachment);
  }

  /** The keys of all registered channels; their attachments are {@link Selectable}s. */
  public Iterable<SelectionKey> keys() {
    return selector.keys();
  }

  /** The thread's work: not to be called by others. */
  @Override
  public void run() {
    try {
      while (!starved && (!ending || !tasks.isEmpty())) {
        guardedTurn();
      }
    } catch (IOException | ClosedSelectorException e) {
      log.general(Level.ERROR, "an event loop ended: the selector failed", e);
      starved = false;
    }
    if (starved) {
      moveToPlatformThread();
    } else {
      finish();
    }
  }

  private void finish() {
    try {
      LoopWatch watching = watch;
      if (watching != null) {
        watching.remove(this);
      }
      closeChannels();
    } finally {
      ended = true;
      dropTasks();
      closeSelector();
      finished.countDown();
    }
  }

  /** Handlers that compute for long would hold up all connections of the loop, their timeouts and new ones. */
  private void moveToPlatformThread() {
    starved = false;
    sharesCarrier = false;
    log.general(
        Level.INFO,
        name.concat(" had to wait for handlers that compute: from now on it has a thread of its own"),
        null);
    Runnable concerned = starvation;
    if (concerned != null) {
      concerned.run();
    }
    Thread own = new Thread(this, name);
    thread = own;
    own.start();
  }

  /** The loop's own call for each channel that is ready: not to be called by others. */
  @Override
  public void accept(SelectionKey key) {
    Selectable selectable = (Selectable) key.attachment();
    if (!clockRead) {
      readClock();
    }
    try {
      if (key.isValid()) {
        selectable.ready(key.readyOps());
      }
    } catch (Throwable thrown) {
      selectable.fail(thrown);
    }
  }

  /** Whatever goes wrong in a turn, want of memory or of classes too, costs what it happened to, not the loop. */
  private void guardedTurn() throws IOException {
    try {
      turn();
    } catch (ClosedSelectorException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      tellOf(e);
    }
  }

  private void tellOf(Throwable failed) {
    try {
      log.general(Level.ERROR, "a turn of an event loop failed", failed);
    } catch (RuntimeException | Error e) {
      // Nor can it be told: the loop goes on.
    }
  }

  private void turn() throws IOException {
    clockRead = false;
    turns.lazySet(turns.getPlain() + 1);
    select();
    if (!clockRead) {
      readClock();
    }
    runTasks();
    Runnable atEnd = turnEnd;
    if (atEnd != null) {
      atEnd.run();
    }
    try {
      timers.advance(now);
    } catch (RuntimeException | Error e) {
      log.general(Level.ERROR, "a timer of an event loop failed", e);
    }
    if (!delayed.isEmpty()) {
      runDelayed();
    }
  }

  private void readClock() {
    now = clock.nanos();
    epochMillis = clock.epochMillis();
    clockRead = true;
  }

  private void select() throws IOException {
    long wait = timers.nanosUntilNext(now);
    if (!delayed.isEmpty()) {
      long due = delayed.nanosUntilNext(clock.nanos());
      wait = wait < 0 ? due : Math.min(wait, due);
    }
    if (wait == 0 || !tasks.isEmpty()) {
      selector.selectNow(this);
      return;
    }
    asleep.set(true);
    if (tasks.isEmpty() && !ending) {
      selector.select(this, wait < 0 ? 0 : Math.max(1, (wait + NANOS_PER_MILLI - 1) / NANOS_PER_MILLI));
    } else {
      selector.selectNow(this);
    }
    asleep.set(false);
    LoopWatch watching = watch;
    if (watching != null) {
      watching.loopWoke();
    }
  }

  /** What is due; not for ever, because each may add more. */
  private void runDelayed() {
    for (int i = 0; i < MAX_TASKS_PER_TURN; i++) {
      DelayedTask due = delayed.pollDue(now);
      if (due == null) {
        return;
      }
      run(due);
    }
  }

  /** Runs what is in the queue, but not for ever: tasks may post tasks. */
  private void runTasks() {
    for (int i = 0; i < MAX_TASKS_PER_TURN; i++) {
      Runnable task = tasks.poll();
      if (task == null) {
        return;
      }
      run(task);
    }
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable thrown) {
      if (task instanceof LoopTask concerned) {
        concerned.fail(thrown);
      } else {
        log.general(Level.ERROR, "a task of an event loop failed", thrown);
      }
    }
  }

  private void closeChannels() {
    for (SelectionKey key : selector.keys()) {
      Selectable selectable = (Selectable) key.attachment();
      try {
        selectable.loopEnded();
      } catch (RuntimeException | Error e) {
        log.general(Level.ERROR, "a channel could not be closed at the end of its event loop", e);
      }
    }
  }

  private void dropTasks() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      if (task instanceof LoopTask concerned) {
        concerned.abandon();
      }
    }
  }

  private void closeSelector() {
    try {
      selector.close();
    } catch (IOException e) {
      log.general(Level.WARNING, "a selector could not be closed", e);
    }
  }

  /** A delayed task was cancelled. From any thread. */
  void forget(DelayedTask task) {
    if (inLoop()) {
      delayed.remove(task);
    } else {
      post(() -> delayed.remove(task));
    }
  }

  /** How many delayed tasks wait. */
  int delayedTasks() {
    return delayed.size();
  }

  /** The clock's present time, which within a turn goes on. */
  long clockNanos() {
    return clock.nanos();
  }

  /** Something of an application's failed. From any thread. */
  void reportFailure(String message, Throwable thrown) {
    log.general(Level.ERROR, message, thrown);
  }

  /** From any thread. */
  void report(Level level, String message, @Nullable Throwable thrown) {
    log.general(level, message, thrown);
  }

  /** The name of its thread. */
  public String name() {
    return name;
  }

  /** Whether it waits for something to happen. From any thread. */
  boolean isAsleep() {
    return asleep.get();
  }

  /** The number of this turn. From any thread. */
  long turnNumber() {
    return turns.getAcquire();
  }

  /** Where its thread stands. From any thread. */
  StackTraceElement[] stack() {
    return thread.getStackTrace();
  }
}
