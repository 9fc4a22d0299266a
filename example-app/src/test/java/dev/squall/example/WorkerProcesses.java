package dev.squall.example;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Recipe: several processes of one program that serve a port together. Those that end with a failure are started again, up to a number
 * of times; those that end well are not.
 */
final class WorkerProcesses implements AutoCloseable {
  private static final int STOP_SECONDS = 20;

  /** Each process as it is started, the first ones too. */
  final BlockingQueue<Process> started = new LinkedBlockingQueue<>();

  /** Completed with the exit value of the first process that was not started again though it had failed. */
  final CompletableFuture<Integer> gaveUp = new CompletableFuture<>();

  private final SocketChannel reservation;
  private final List<Path> classPath;
  private final String mainClass;
  private final int mostRestarts;
  private final List<Process> running = new ArrayList<>();
  private int restarts;
  private boolean closing;

  /** Starts them. The program gets the port as its argument. */
  WorkerProcesses(List<Path> classPath, String mainClass, int count, int mostRestarts) throws IOException {
    this.classPath = classPath;
    this.mainClass = mainClass;
    this.mostRestarts = mostRestarts;
    // Bound but not listening: keeps the port for the workers, and gets no connections itself.
    reservation = SocketChannel.open();
    reservation.setOption(StandardSocketOptions.SO_REUSEPORT, true);
    reservation.bind(new InetSocketAddress("127.0.0.1", 0));
    for (int i = 0; i < count; i++) {
      start();
    }
  }

  int port() throws IOException {
    return ((InetSocketAddress) reservation.getLocalAddress()).getPort();
  }

  synchronized int running() {
    return running.size();
  }

  private synchronized void start() throws IOException {
    Process process = RunningProgram.start(classPath, mainClass, Integer.toString(port()));
    running.add(process);
    started.add(process);
    process.onExit().thenAccept(this::ended);
  }

  private synchronized void ended(Process process) {
    running.remove(process);
    if (closing || process.exitValue() == 0) {
      return;
    }
    if (restarts == mostRestarts) {
      gaveUp.complete(process.exitValue());
      return;
    }
    restarts++;
    try {
      start();
    } catch (IOException e) {
      gaveUp.completeExceptionally(e);
    }
  }

  /** Ends their input, waits for them, and kills what is left. */
  @Override
  public void close() throws IOException {
    List<Process> left;
    synchronized (this) {
      closing = true;
      left = List.copyOf(running);
    }
    for (Process process : left) {
      process.getOutputStream().close();
    }
    for (Process process : left) {
      if (!hasEnded(process)) {
        process.destroyForcibly();
      }
    }
    reservation.close();
  }

  private static boolean hasEnded(Process process) {
    try {
      return process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
