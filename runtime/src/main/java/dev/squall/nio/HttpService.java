package dev.squall.nio;

import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.Journal;
import dev.squall.http.BodyMemory;
import dev.squall.http.Request;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.net.EventLoop;
import dev.squall.net.LoopClock;
import dev.squall.net.Wire;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * HTTP served on any addresses by a number of event loops. Safe for use by any number of threads at once.
 *
 * <p>Call order: {@link #open}, then {@link #stop}, once each.
 */
public final class HttpService {
  private static final int NANOS_PER_MILLI = 1_000_000;

  /** How long loops are waited for that cannot come to an end, such as because handlers compute on all carriers. */
  private static final long LAST_MILLIS = 1_000;

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  private final ConnectionPolicy policy;
  private final Dispatcher dispatcher;
  private final Journal journal;
  private final Http1ResponseWriter writer;
  private final LoopClock clock;
  private final HttpLoop[] loops;
  private final boolean virtualLoops;
  private final DirectSender sender;
  private final BodyMemory bodyMemory;
  private final long nanosPerBodyByte;
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger drained = new AtomicInteger();
  private final AtomicInteger cutOff = new AtomicInteger();
  private final long idleNanos;
  private final ArrivalLog arrivalLog;
  private volatile Acceptor[] acceptors = {};
  private volatile boolean stopping;

  /**
   * A service that is not open yet.
   *
   * @param loopCount how many event loops to run
   * @param virtualLoops whether they run on virtual threads
   */
  public HttpService(
      ConnectionPolicy policy,
      Dispatcher dispatcher,
      Journal journal,
      Http1ResponseWriter writer,
      LoopClock clock,
      int loopCount,
      boolean virtualLoops)
      throws IOException {
    this.policy = policy;
    this.dispatcher = dispatcher;
    this.journal = journal;
    this.writer = writer;
    this.clock = clock;
    this.virtualLoops = virtualLoops;
    idleNanos = policy.idleTimeout().toNanos();
    sender = new DirectSender(this);
    bodyMemory = new BodyMemory(policy.maxBodyMemory());
    arrivalLog = new ArrivalLog(journal, clock);
    nanosPerBodyByte = NANOS_PER_SECOND / policy.minBodyRate();
    loops = new HttpLoop[loopCount];
    for (int i = 0; i < loopCount; i++) {
      EventLoop events = new EventLoop("squall-loop-".concat(Integer.toString(i)), clock, journal, virtualLoops);
      loops[i] = new HttpLoop(this, events);
    }
  }

  /**
   * Accepts connections, and starts the loops.
   *
   * @param sockets what to accept them from; closed when the service stops
   * @throws IOException if the system does not let a socket be waited for
   */
  public void open(List<ListeningSocket> sockets) throws IOException {
    Acceptor[] opened = new Acceptor[sockets.size()];
    for (int i = 0; i < opened.length; i++) {
      opened[i] = new Acceptor(this, loops[i % loops.length].events(), sockets.get(i));
    }
    acceptors = opened;
    Runnable evacuation = new Evacuation(loops);
    for (HttpLoop loop : loops) {
      loop.events().atStarvation(evacuation);
      loop.events().watchForBlocking(policy.blockedLoopWarning());
      loop.events().start();
    }
    if (virtualLoops) {
      new Thread(new LoopKeeper(loops, journal), "squall-keeper").start();
    }
  }

  /** Carriers that are too busy for one loop will be so for the others. */
  private static final class Evacuation implements Runnable {
    private final HttpLoop[] loops;

    Evacuation(HttpLoop[] loops) {
      this.loops = loops;
    }

    @Override
    public void run() {
      for (HttpLoop loop : loops) {
        loop.events().leaveCarrier();
      }
    }
  }

  /**
   * Stops: accepts nothing more, closes connections without a request whose head is complete, and lets requests finish whose
   * body arrives or that are answered. One whose client sends no more, and so may be gone, has a second.
   *
   * @param deadline how long they may take; then their connections are closed
   * @return what became of the requests
   * @throws InterruptedException if the caller is interrupted while it waits; the loops go on stopping
   */
  public StopOutcome stop(Duration deadline) throws InterruptedException {
    stopping = true;
    for (Acceptor acceptor : acceptors) {
      acceptor.stop();
    }
    for (HttpLoop loop : loops) {
      loop.events().post(loop::stop);
    }
    long end = System.nanoTime() + deadline.toNanos();
    boolean late = false;
    for (HttpLoop loop : loops) {
      long left = Math.max(1, (end - System.nanoTime()) / NANOS_PER_MILLI);
      if (!loop.events().join(left)) {
        late = true;
        loop.events().end();
        loop.events().join(LAST_MILLIS);
      }
    }
    return new StopOutcome(drained.get(), cutOff.get(), late);
  }

  /** Waits until all loops have ended. */
  public void awaitEnd() throws InterruptedException {
    for (HttpLoop loop : loops) {
      loop.events().join(0);
    }
  }

  /** How many bytes of bodies are in memory. */
  public long heldByBodies() {
    return bodyMemory.held();
  }

  /** How many connections are open. */
  public int openConnections() {
    return open.get();
  }

  /** Has every loop look at the clock, for tests that set it. */
  public void wakeUp() {
    for (HttpLoop loop : loops) {
      loop.events().post(HttpService::nothing);
    }
  }

  ConnectionPolicy policy() {
    return policy;
  }

  Dispatcher dispatcher() {
    return dispatcher;
  }

  Journal journal() {
    return journal;
  }

  Http1ResponseWriter writer() {
    return writer;
  }

  ArrivalLog arrivalLog() {
    return arrivalLog;
  }

  BodyMemory bodyMemory() {
    return bodyMemory;
  }

  DirectSender sender() {
    return sender;
  }

  /** By how much a byte of a body puts its deadline off. */
  long nanosPerBodyByte() {
    return nanosPerBodyByte;
  }

  LoopClock clock() {
    return clock;
  }

  boolean stopping() {
    return stopping;
  }

  long idleNanos() {
    return idleNanos;
  }

  /** The loop of the connection with this number. */
  HttpLoop loop(int number) {
    return loops[(number & Integer.MAX_VALUE) % loops.length];
  }

  void connectionOpened() {
    open.incrementAndGet();
  }

  void connectionClosed() {
    open.decrementAndGet();
    for (Acceptor acceptor : acceptors) {
      acceptor.roomMade();
    }
  }

  /** Closes a connection's bytes. From any thread. */
  void close(Wire wire) {
    try {
      wire.close();
    } catch (IOException e) {
      journal.general(Level.WARNING, "a connection could not be closed", e);
    }
  }

  /** A request is over: what its handler wanted done then is done. From any thread. */
  void over(Request request) {
    run(request.finish(), request);
  }

  /** Runs what an application has left for an event of a request's. */
  void run(List<Runnable> actions, Request request) {
    for (int i = 0; i < actions.size(); i++) {
      try {
        actions.get(i).run();
      } catch (Throwable thrown) {
        journal.handlerFailed(request, thrown);
      }
    }
  }

  /** A request was finished while the service stops. */
  void requestDrained() {
    drained.incrementAndGet();
  }

  /** A request was given up while the service stops. */
  void requestCutOff() {
    cutOff.incrementAndGet();
  }

  private static void nothing() {}
}
