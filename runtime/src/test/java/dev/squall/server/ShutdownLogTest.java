package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was told to end still logs, with the logging system that the JDK has. */
@Timeout(60)
class ShutdownLogTest {
  private static final Pattern PORT = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
  private static final String REQUEST = "POST /failing HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n";

  @TempDir private Path classes;

  @Test
  void requestsThatAreDrainedAreLogged() throws Exception {
    Process process = start();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      int port = port(output);
      try (Socket first = connect(port);
          Socket draining = connect(port)) {
        // The first one has the logging system loaded, and its hook registered.
        send(first, REQUEST + "ab");
        assertThat(first.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 500");
        send(draining, REQUEST + "a");
        process.toHandle().destroy(); // unlike Process.destroy, this leaves the output open
        Awaiting.until("it accepts nothing more", () -> refuses(port));
        send(draining, "b");
        String response = new String(draining.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher id = Pattern.compile("failed (\\S+)").matcher(response);
        assertThat(id.find()).isTrue();
        List<String> rest = output.lines().toList();
        assertThat(rest)
            .anySatisfy(line -> assertThat(line).matches("SEVERE: request " + id.group(1) + " \\(POST /failing\\) failed"))
            .anySatisfy(line -> assertThat(line).matches("SEVERE: 500 POST /failing .*ms request " + id.group(1)))
            .anySatisfy(line -> assertThat(line).startsWith("Squall stopped: drained 1 requests"))
            .anySatisfy(line -> assertThat(line).isEqualTo("java.lang.IllegalStateException: on purpose"));
      }
    } finally {
      process.destroyForcibly();
    }
  }

  /** Starts the program with the classes it needs, but not with the logging system of the tests. */
  private Process start() throws IOException {
    Path folder = Files.createDirectories(classes.resolve("dev/squall/server"));
    try (Stream<Path> files = Files.list(home(StoppingProgram.class).resolve("dev/squall/server"))) {
      for (Path file : files.filter(ShutdownLogTest::belongsToTheProgram).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    String classPath = classes + File.pathSeparator + home(Server.class);
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ProcessBuilder(
            java.toString(), "-cp", classPath, StoppingProgram.class.getName(),
            "--port=0", "--host=127.0.0.1", "--loops=1", "--access-log")
        .redirectErrorStream(true)
        .start();
  }

  private static boolean belongsToTheProgram(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith("StoppingProgram") || name.startsWith("TestTable");
  }

  private static Path home(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static int port(BufferedReader output) throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Matcher url = PORT.matcher(line);
      if (url.find()) {
        return Integer.parseInt(url.group(1));
      }
    }
    throw new AssertionError("the program ended without a URL");
  }

  private static Socket connect(int port) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(20_000);
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static boolean refuses(int port) {
    try (Socket socket = connect(port)) {
      return socket.isClosed();
    } catch (ConnectException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
