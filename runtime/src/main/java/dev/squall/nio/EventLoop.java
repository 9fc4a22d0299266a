package dev.squall.nio;

import dev.squall.exchange.Journal;
import dev.squall.exchange.RouteFinder;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.OutputBuffer;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * A thread with a selector, a queue of tasks and a wheel of timers. Its connections share one buffer to read into and one to
 * write from. Other threads may call {@link #post}, {@link #inLoop}, {@link #start} and {@link #join}; the rest is for its own.
 */
public final class EventLoop implements Runnable, Consumer<SelectionKey> {
  private static final int READ_BUFFER = 64 << 10;
  private static final int WRITE_BUFFER = 16 << 10;
  private static final int MAX_WRITE_BUFFER = 1 << 20;
  private static final int MAX_SPARE_PARSERS = 64;
  private static final int MAX_TASKS_PER_TURN = 1024;
  private static final int NANOS_PER_MILLI = 1_000_000;

  private final HttpService service;
  private final Journal journal;
  private final Selector selector;
  private final Thread thread;
  private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean asleep = new AtomicBoolean();
  private final TimerWheel timers;
  private final byte[] readArray = new byte[READ_BUFFER];
  private final ByteBuffer readBuffer = ByteBuffer.wrap(readArray);
  private final RouteFinder finder;
  private final ArrayDeque<Exchange> starting = new ArrayDeque<>();
  private final ArrayDeque<Http1RequestParser> spareParsers = new ArrayDeque<>();
  private OutputBuffer output = new OutputBuffer(WRITE_BUFFER);
  private volatile long now;
  private volatile boolean ended;
  private long epochMillis;
  private boolean clockRead;
  private boolean stopping;
  private int connections;

  EventLoop(HttpService service, int number) throws IOException {
    this.service = service;
    journal = service.journal();
    selector = Selector.open();
    now = service.clock().nanos();
    timers = new TimerWheel(now);
    finder = new RouteFinder(service.dispatcher().table());
    thread = new Thread(this, "squall-loop-".concat(Integer.toString(number)));
  }

  /** Starts the thread. */
  void start() {
    thread.start();
  }

  /** Waits for the thread's end; gives back whether it has ended. */
  boolean join(long millis) throws InterruptedException {
    thread.join(millis);
    return !thread.isAlive();
  }

  /** Whether the caller is this loop's thread. */
  boolean inLoop() {
    return thread.equals(Thread.currentThread());
  }

  /**
   * Has the loop run a task, behind those posted before. From any thread. Tasks posted after the loop's end never run: a
   * connection among them is closed.
   */
  void post(Runnable task) {
    tasks.add(task);
    if (ended) {
      dropTasks();
      return;
    }
    if (asleep.get() && asleep.compareAndSet(true, false)) {
      selector.wakeup();
    }
  }

  /** The time of this turn, in the clock's nanoseconds; from any thread. */
  long now() {
    return now;
  }

  /** The time of this turn, in milliseconds since 1970. */
  long epochMillis() {
    return epochMillis;
  }

  TimerWheel timers() {
    return timers;
  }

  RouteFinder finder() {
    return finder;
  }

  /** The buffer that connections read into; it holds nothing from one connection to the next. */
  ByteBuffer readBuffer() {
    return readBuffer;
  }

  /** The bytes of {@link #readBuffer}. */
  byte[] readArray() {
    return readArray;
  }

  /** The buffer that the responses of one read event are gathered in. */
  OutputBuffer output() {
    return output;
  }

  /** Empties the shared output; a large one is given up. */
  void clearOutput() {
    if (output.array().length > MAX_WRITE_BUFFER) {
      output = new OutputBuffer(WRITE_BUFFER);
    } else {
      output.clear();
    }
  }

  /** A parser that stands before a request. */
  Http1RequestParser takeParser() {
    Http1RequestParser spare = spareParsers.pollFirst();
    return spare == null ? new Http1RequestParser(service.policy().limits()) : spare;
  }

  /** Gives back a parser that stands before a request. */
  void giveParser(Http1RequestParser parser) {
    if (spareParsers.size() < MAX_SPARE_PARSERS) {
      spareParsers.addFirst(parser);
    }
  }

  /** Starts an exchange at the end of this turn. */
  void startSoon(Exchange exchange) {
    starting.addLast(exchange);
  }

  /** Registers a channel of this loop's. */
  SelectionKey register(SelectableChannel channel, int ops, Selectable attachment) throws IOException {
    return channel.register(selector, ops, attachment);
  }

  /** Whether the loop ends as soon as its connections have. */
  boolean stopping() {
    return stopping;
  }

  /** A connection was registered. */
  void opened() {
    connections++;
  }

  /** A connection was closed. */
  void closed() {
    connections--;
    service.connectionClosed();
  }

  /** Closes what is idle, lets the rest finish, then ends the thread. */
  void stop() {
    stopping = true;
    for (SelectionKey key : selector.keys()) {
      if (key.attachment() instanceof Connection connection) {
        connection.stop();
      }
    }
  }

  /** Closes everything at once; what was being received or answered counts as cut off. */
  void abort() {
    for (SelectionKey key : selector.keys()) {
      if (key.attachment() instanceof Connection connection) {
        connection.cutOff();
      }
    }
  }

  @Override
  public void run() {
    try {
      while (!stopping || connections > 0 || !tasks.isEmpty()) {
        guardedTurn();
      }
    } catch (IOException | ClosedSelectorException e) {
      journal.general(Level.ERROR, "an event loop ended: the selector failed", e);
    } finally {
      abort();
      ended = true;
      dropTasks();
      closeSelector();
    }
  }

  /** Behind the loop's end: a connection that was dealt out to it meanwhile has nobody to serve it. */
  private void dropTasks() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      if (task instanceof Connection connection) {
        connection.abandon();
      }
    }
  }

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
      journal.general(Level.ERROR, "a turn of an event loop failed", e);
    }
  }

  private void turn() throws IOException {
    clockRead = false;
    select();
    if (!clockRead) {
      readClock();
    }
    runTasks();
    startExchanges();
    try {
      timers.advance(now);
    } catch (RuntimeException | Error e) {
      journal.general(Level.ERROR, "a timer of an event loop failed", e);
    }
  }

  private void readClock() {
    now = service.clock().nanos();
    epochMillis = service.clock().epochMillis();
    clockRead = true;
  }

  private void select() throws IOException {
    long wait = timers.nanosUntilNext(now);
    if (wait == 0 || !tasks.isEmpty()) {
      selector.selectNow(this);
      return;
    }
    asleep.set(true);
    if (tasks.isEmpty()) {
      selector.select(this, wait < 0 ? 0 : Math.max(1, wait / NANOS_PER_MILLI));
    } else {
      selector.selectNow(this);
    }
    asleep.set(false);
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

  /**
   * Starts what is to be answered on other threads, once everything that was ready has been read: a thread that is woken earlier
   * would take the core away in the middle of that.
   */
  private void startExchanges() {
    for (Exchange exchange = starting.pollFirst(); exchange != null; exchange = starting.pollFirst()) {
      exchange.start();
    }
  }

  private void run(Runnable task) {
    try {
      task.run();
    } catch (Throwable thrown) {
      if (task instanceof Selectable selectable) {
        selectable.fail(thrown);
      } else {
        journal.general(Level.ERROR, "a task of an event loop failed", thrown);
      }
    }
  }

  private void closeSelector() {
    try {
      selector.close();
    } catch (IOException e) {
      journal.general(Level.WARNING, "a selector could not be closed", e);
    }
  }
}
