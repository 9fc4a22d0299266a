package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** A server that this program started, on one core, and stops when closed. */
final class ServerProcess implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofSeconds(30);
  private static final Duration LONGEST_STOP = Duration.ofMinutes(2);
  private static final long POLL_NANOS = 500_000;

  private final Process process;
  private final String prefix;
  private final int port;
  private final Path log;
  private final double startMillis;

  /** Ends the server if this program is stopped from outside. */
  private final Thread guard;

  private ServerProcess(Process process, String prefix, int port, Path log, double startMillis) {
    this.process = process;
    this.prefix = prefix;
    this.port = port;
    this.log = log;
    this.startMillis = startMillis;
    this.guard = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(guard);
  }

  /**
   * Starts a server and waits for its first reply.
   *
   * @throws IOException if it does not answer within half a minute; the message has what it printed
   */
  static ServerProcess start(Candidate candidate, List<String> additionalOptions) throws IOException {
    return start(candidate, additionalOptions, 1);
  }

  /** The same on more than one core. */
  static ServerProcess start(Candidate candidate, List<String> additionalOptions, int cores) throws IOException {
    int port = freePort();
    Path log = Files.createTempFile("server-" + candidate.name(), ".log");
    ProcessBuilder builder =
        new ProcessBuilder(Cores.first(cores, Jvm.command(candidate, port, additionalOptions)));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    long before = System.nanoTime();
    Process process = builder.start();
    try {
      awaitReply(process, candidate.prefix(), port, log, before);
    } catch (IOException e) {
      stop(process);
      throw e;
    }
    return new ServerProcess(process, candidate.prefix(), port, log, (System.nanoTime() - before) / 1e6);
  }

  private static void awaitReply(Process process, String prefix, int port, Path log, long before)
      throws IOException {
    while (!answers(prefix, port)) {
      if (!process.isAlive() || System.nanoTime() - before > LONGEST_START.toNanos()) {
        throw new IOException("the server does not answer: " + Files.readString(log));
      }
      LockSupport.parkNanos(POLL_NANOS);
    }
  }

  private static boolean answers(String prefix, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      socket.setSoTimeout(10_000);
      return new HttpProbe(socket).get(prefix + Scenario.PLAINTEXT.path()).status() == 200;
    } catch (IOException e) {
      return false;
    }
  }

  /** A port that nobody listens on now. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The request target for a path of the application. */
  String target(String path) {
    return prefix + path;
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  /** From starting the process to the end of its first reply, in milliseconds. */
  double startMillis() {
    return startMillis;
  }

  long cpuMicros() throws IOException {
    return ProcessStat.cpuMicros(pid());
  }

  long residentKib() throws IOException {
    return ProcessStat.residentKib(pid());
  }

  /** Asks the process to end, and returns when it has: an AOT cache is written at its exit. */
  void stopGently() throws IOException {
    process.destroy();
    try {
      process.onExit().get(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IOException("the server does not end", e);
    }
  }

  @Override
  public void close() throws IOException {
    stop(process);
    Runtime.getRuntime().removeShutdownHook(guard);
    Files.deleteIfExists(log);
  }

  private static void stop(Process process) {
    process.destroyForcibly();
    process.onExit().join();
  }
}
