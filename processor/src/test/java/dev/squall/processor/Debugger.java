package dev.squall.processor;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A session of the JDK's debugger, told one line at a time. */
final class Debugger implements AutoCloseable {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
  private static final String END = "\0";

  private final Process process;
  private final Writer input;
  private final BlockingQueue<String> output = new LinkedBlockingQueue<>();

  Debugger(Path jdb, String classPath, String mainClass) throws IOException {
    process =
        new ProcessBuilder(jdb.toString(), "-J-Duser.language=en", "-classpath", classPath, mainClass)
            .redirectErrorStream(true)
            .start();
    input = process.outputWriter(StandardCharsets.UTF_8);
    Thread.startVirtualThread(this::read);
  }

  private void read() {
    try (var lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        output.add(line);
      }
    } catch (IOException ended) {
      output.add(ended.toString());
    }
    output.add(END);
  }

  /** Types a line. */
  void tell(String line) throws IOException {
    input.write(line + "\n");
    input.flush();
  }

  /** Waits for a line with a text in it. */
  String await(String text) throws InterruptedException {
    StringBuilder seen = new StringBuilder();
    long end = System.nanoTime() + PATIENCE;
    while (true) {
      String line = output.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (line == null || line.equals(END)) {
        throw new AssertionError("the debugger does not say \"" + text + "\", but:\n" + seen);
      }
      seen.append(line).append('\n');
      if (line.contains(text)) {
        return seen.toString();
      }
    }
  }

  /** Ends the debugger, and before it the program. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
  }
}
