package dev.squall.server;

import dev.squall.dispatch.DispatchTable;
import dev.squall.exchange.Dispatcher;
import dev.squall.exchange.Journal;
import dev.squall.exchange.ResponsePolicy;
import dev.squall.http.RequestLimits;
import dev.squall.http1.Http1Limits;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.nio.ConnectionPolicy;
import dev.squall.nio.HttpService;
import dev.squall.net.LoopClock;
import dev.squall.nio.StopOutcome;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.BindException;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running server. It keeps the program alive until it is stopped: by {@link #stop}, or by the end of the process, such as by
 * SIGTERM. May be used from any thread.
 */
public final class Server implements AutoCloseable {
  private final HttpService service;
  private final Journal journal;
  private final ServerOptions options;
  private final BoundListeners bound;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private volatile @Nullable Thread hook;

  private Server(HttpService service, Journal journal, ServerOptions options, BoundListeners bound) {
    this.service = service;
    this.journal = journal;
    this.options = options;
    this.bound = bound;
  }

  /**
   * Starts the program's server as its arguments say, and prints its URL. Where the arguments are wrong, ask for something else
   * ({@code --help}, {@code --routes}), the port is taken, or the annotation processor did not run, it says so and ends the
   * program.
   *
   * @param table makes the table; called once
   * @param args the program's arguments
   */
  public static Server start(Supplier<? extends DispatchTable> table, String... args) {
    return Launcher.ofProcess().start(table, args);
  }

  /** Starts the program's server as {@link #start(Supplier, String...)} does. */
  public static Server start(DispatchTable table, String... args) {
    return Launcher.ofProcess().start(new Made(table), args);
  }

  /**
   * Starts a server, and returns once it listens. Nothing is printed. When the process ends, such as by SIGTERM, it is stopped as by
   * {@link #stop()}.
   *
   * @throws IOException if the address cannot be listened on: {@link BindException} if it is taken or not this machine's,
   *     {@link UnknownHostException} if the host has no address
   */
  public static Server start(DispatchTable table, ServerOptions options) throws IOException {
    Server server = start(table, options, LoopClock.SYSTEM);
    Thread hook = new StopHook(server);
    server.hook = hook;
    Runtime.getRuntime().addShutdownHook(hook);
    return server;
  }

  /** Stops a server when the process ends. */
  private static final class StopHook extends Thread {
    private final Server server;

    StopHook(Server server) {
      super("squall-stop");
      this.server = server;
    }

    @Override
    public void run() {
      server.stop();
    }
  }

  /** A server that was stopped must not be kept until the process ends. */
  private void removeHook() {
    Thread added = hook;
    hook = null;
    if (added != null && !added.equals(Thread.currentThread()) && !processEnds()) {
      Runtime.getRuntime().removeShutdownHook(added);
    }
  }

  /**
   * Starts a server as {@link #start(DispatchTable, ServerOptions)} does. Unlike {@link #start(Supplier, String...)} it never
   * ends the program: what is wrong is thrown.
   *
   * @param table makes the table; called once, by this thread
   * @throws IllegalStateException if the generated table is missing because the annotation processor did not run; its message
   *     says what to put into the build, its cause is the {@link NoClassDefFoundError}
   * @throws IOException if the address cannot be listened on
   */
  public static Server start(Supplier<? extends DispatchTable> table, ServerOptions options) throws IOException {
    DispatchTable made;
    try {
      made = table.get();
    } catch (NoClassDefFoundError e) {
      if (!MissingProcessor.explains(e)) {
        throw e;
      }
      throw new IllegalStateException(MissingProcessor.message(e).stripTrailing(), e);
    }
    return start(made, options);
  }

  private static boolean virtualLoops(DispatchTable table, ServerOptions options) {
    LoopThreads wanted = options.loopThreads();
    return wanted == LoopThreads.VIRTUAL || (wanted == LoopThreads.AUTOMATIC && table.startsThreads());
  }

  /** Starts a server whose time is a clock's. */
  static Server start(DispatchTable table, ServerOptions options, LoopClock clock) throws IOException {
    Path spool = options.uploads().spoolDirectory();
    if (spool != null && !(Files.isDirectory(spool) && Files.isWritable(spool))) {
      throw new IOException("uploaded files cannot be put into " + spool + ": it is no folder that can be written to");
    }
    Journal journal = new Journal(options.accessLog());
    Dispatcher dispatcher = new Dispatcher(table, journal, responsePolicy(options));
    Http1ResponseWriter writer = new Http1ResponseWriter(options.serverName());
    HttpService service =
        new HttpService(
            policy(options), dispatcher, journal, writer, clock, options.eventLoops(), virtualLoops(table, options));
    BoundListeners bound = BoundListeners.open(options);
    service.open(bound.sockets());
    return new Server(service, journal, options, bound);
  }

  private static ResponsePolicy responsePolicy(ServerOptions options) {
    String security = options.contentSecurityPolicy();
    return new ResponsePolicy(
        options.minEtagBytes(), options.maxRanges(), options.compression(), security.isEmpty() ? null : security);
  }

  private static ConnectionPolicy policy(ServerOptions options) {
    Http1Limits limits =
        new Http1Limits(
            options.maxRequestLine(),
            options.maxHeaderBytes(),
            options.maxHeaders(),
            options.maxBody(),
            Http1Limits.DEFAULT.maxChunkExtensions(),
            Http1Limits.DEFAULT.maxTrailerBytes());
    return new ConnectionPolicy(
        limits,
        new RequestLimits(
            options.maxParameters(), options.uploads(), options.decompressRequests(), options.maxBody(), options.maxElement()),
        options.headerTimeout(),
        options.bodyTimeout(),
        options.idleTimeout(),
        options.writeTimeout(),
        options.maxConnections(),
        options.maxPipelined(),
        options.bodyBuffer(),
        options.maxBodyMemory(),
        options.minBodyRate(),
        options.keepAlive(),
        options.noDelay(),
        options.blockedLoopWarning(),
        options.trustedProxies());
  }

  /** The port that it listens on, of the first listener that has one; -1 if none has. */
  public int port() {
    return bound.port();
  }

  /**
   * Where a browser on this machine finds the first listener, such as {@code http://localhost:8080/}; {@code unix:} and a path if
   * that is a Unix domain socket.
   */
  public String url() {
    return bound.url();
  }

  /** The addresses that it listens on, in the order of the listeners; unmodifiable. */
  public List<SocketAddress> addresses() {
    return Collections.unmodifiableList(bound.addresses());
  }

  /** How many bytes of request bodies are in memory now; see {@link ServerOptions#maxBodyMemory}. */
  public long bodyMemory() {
    return service.heldByBodies();
  }

  /** How many connections are open. */
  public int openConnections() {
    return service.openConnections();
  }

  /** Stops within {@link ServerOptions#stopTimeout}; see {@link #stop(Duration)}. */
  public void stop() {
    stop(options.stopTimeout());
  }

  /**
   * Stops: accepts nothing more, closes connections that have no request, and lets requests finish that are answered or whose
   * body arrives; half a request line or head is no request yet. What is not finished by the deadline is cut off; a request whose
   * client has closed, or half-closed, its connection is cut off after a second. Returns when all is closed, and logs how many
   * requests were finished and how many cut off. Calling it again waits for that.
   */
  public void stop(Duration deadline) {
    try {
      if (stopped.compareAndSet(false, true)) {
        removeHook();
        journal.general(Level.INFO, drain(deadline), null);
      } else {
        service.awaitEnd();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops as {@link #stop()} does. */
  @Override
  public void close() {
    stop();
  }

  /** Waits until the server has stopped. */
  public void awaitTermination() throws InterruptedException {
    service.awaitEnd();
  }

  /** Stops as the process ends, when there may be no logging any more; gives back the summary, empty if it had stopped before. */
  String stopAtExit() {
    try {
      return stopped.compareAndSet(false, true) ? drain(options.stopTimeout()) : "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** Has all loops look at the clock, for tests that set it. */
  void lookAtClock() {
    service.wakeUp();
  }

  /** Supplies a table that is there already; not a lambda, which would cost time at the start. */
  private record Made(DispatchTable table) implements Supplier<DispatchTable> {
    @Override
    public DispatchTable get() {
      return table;
    }
  }

  /** Whether the process is ending: then, and only then, no shutdown hook can be added. */
  private static boolean processEnds() {
    Thread probe = new Thread("squall-probe");
    try {
      Runtime.getRuntime().addShutdownHook(probe);
      Runtime.getRuntime().removeShutdownHook(probe);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private String drain(Duration deadline) throws InterruptedException {
    if (processEnds()) {
      journal.processEnds();
    }
    long start = System.nanoTime();
    StopOutcome outcome = service.stop(deadline);
    return outcome.describe(System.nanoTime() - start);
  }
}
