package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server of streams in a process of its own, with few descriptors. */
@Timeout(120)
final class ScarceStreamsTest {
  private static final int CLIENTS = 80;

  @Test
  void pausesAcceptingWithoutDescriptorsAndRecovers() throws IOException {
    Process server = start();
    List<Socket> clients = new ArrayList<>();
    OutputStream input = server.getOutputStream();
    try (BufferedReader output = server.inputReader(StandardCharsets.UTF_8)) {
      int port = Integer.parseInt(lineWith("port ", output).substring(5));
      try (Socket first = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(echo(first)).as("classes are loaded while there are descriptors").isEqualTo("e\n");
      }
      for (int i = 0; i < CLIENTS; i++) {
        clients.add(new Socket(InetAddress.getLoopbackAddress(), port));
      }
      assertThat(lineWith("no connection can be accepted for the moment", output)).isNotEmpty();
      assertThat(echo(clients.getFirst())).as("those that are connected are served").isEqualTo("e\n");
      Duration before = cpuTime(server);
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      assertThat(cpuTime(server).minus(before)).as("it does not try without a pause").isLessThan(Duration.ofMillis(300));
      for (Socket client : clients) {
        client.close();
      }
      try (Socket next = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(echo(next)).as("it accepts again").isEqualTo("e\n");
      }
      input.close();
      assertThat(lineWith("end", output)).isEqualTo("end");
    } finally {
      server.destroyForcibly();
      for (Socket client : clients) {
        client.close();
      }
    }
  }

  private static Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            "sh", "-c", "ulimit -n 64 && exec \"$0\" \"$@\"", java, "-Xmx64m", "-XX:+UseSerialGC", "-XX:-MaxFDLimit",
            "-cp", System.getProperty("java.class.path"), StreamProgram.class.getName())
        .redirectErrorStream(true)
        .start();
  }

  private static Duration cpuTime(Process process) {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  private static String lineWith(String text, BufferedReader output) throws IOException {
    List<String> seen = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains(text)) {
        return line;
      }
      seen.add(line);
    }
    throw new AssertionError("the server has ended: " + seen);
  }

  private static String echo(Socket client) throws IOException {
    client.getOutputStream().write("e\n".getBytes(StandardCharsets.US_ASCII));
    return new String(client.getInputStream().readNBytes(2), StandardCharsets.US_ASCII);
  }
}
