package dev.squall.server;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@link ForkedProgram} in a process of its own. */
final class ForkedServer implements Closeable {
  private final Process process;
  private final BufferedReader output;
  private final Writer input;
  private final List<String> log = new ArrayList<>();
  private final int port;

  /** What the server says of itself. */
  record State(int connections, long heapBytes, long written, long heldByBodies) {}

  private ForkedServer(Process process) throws IOException {
    this.process = process;
    output = process.inputReader(StandardCharsets.UTF_8);
    input = process.outputWriter(StandardCharsets.UTF_8);
    port = Integer.parseInt(answer("port ").split(" ")[1]);
  }

  /**
   * Starts a server.
   *
   * @param descriptors how many files and sockets it may have open
   * @param heap such as {@code 64m}
   */
  static ForkedServer start(int descriptors, String heap, int maxConnections) throws IOException {
    return start(descriptors, heap, Integer.toString(maxConnections));
  }

  /** Starts a server that puts uploaded files into a folder. */
  static ForkedServer start(String heap, Path uploads) throws IOException {
    return start(1000, heap, "100", uploads.toString());
  }

  private static ForkedServer start(int descriptors, String heap, String... arguments) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command = "ulimit -n " + descriptors + " && exec \"$0\" \"$@\"";
    List<String> words = new ArrayList<>(List.of("sh", "-c", command, java, "-Xmx" + heap, "-XX:+UseSerialGC"));
    words.addAll(List.of("-XX:-MaxFDLimit", "-cp", System.getProperty("java.class.path"), ForkedProgram.class.getName()));
    words.addAll(List.of(arguments));
    return new ForkedServer(new ProcessBuilder(words).redirectErrorStream(true).start());
  }

  /** How many descriptors a process may be given; 0 if that cannot be found out. */
  static int mostDescriptors() throws IOException {
    Process shell = new ProcessBuilder("sh", "-c", "ulimit -H -n").start();
    try (BufferedReader reader = shell.inputReader(StandardCharsets.US_ASCII)) {
      String limit = String.valueOf(reader.readLine());
      return limit.equals("unlimited") ? Integer.MAX_VALUE : limit.matches("\\d{1,9}") ? Integer.parseInt(limit) : 0;
    }
  }

  int port() {
    return port;
  }

  /** Asks the server how it is, after it has collected its garbage. */
  State state() throws IOException {
    input.write("\n");
    input.flush();
    String[] words = answer("state ").split(" ");
    return new State(Integer.parseInt(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3]), Long.parseLong(words[4]));
  }

  /** Lines that the server has logged. */
  List<String> log() {
    return log;
  }

  /** The processor time that the server has used. */
  Duration cpuTime() {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  private String answer(String start) throws IOException {
    String line = output.readLine();
    while (line != null && !line.startsWith(start)) {
      log.add(line);
      line = output.readLine();
    }
    if (line == null) {
      throw new AssertionError("the server has ended: " + log);
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    process.destroyForcibly();
    output.close();
  }
}
