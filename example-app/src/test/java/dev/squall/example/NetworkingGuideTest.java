package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.net.TcpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The programs of {@code docs/networking.md} are compiled, and the first one answers as the page says. */
@Timeout(120)
final class NetworkingGuideTest {
  private static final int MOST_LINES = 20;
  private static final Pattern SNIPPET = Pattern.compile("```java\\n(?!package)(.*?)```", Pattern.DOTALL);
  private static final Pattern SESSION =
      Pattern.compile("\\$ printf '(.*?)' \\| nc -N localhost 4000\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void theLineServerAnswersAsPrinted() throws Exception {
    String page = ReadmeExample.page("docs/networking.md");
    String source = ReadmeExample.firstSource(page);
    assertThat(source.lines().count()).isLessThanOrEqualTo(MOST_LINES);
    assertThat(ReadmeExample.compile(source, "Lines.java", folder)).isEmpty();
    Matcher session = SESSION.matcher(page);
    assertThat(session.find()).as("a session with nc in docs/networking.md").isTrue();
    Process program =
        RunningProgram.start(List.of(folder, RunningProgram.home(TcpServer.class)), "lines.Lines", "0");
    try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
      String started = output.readLine();
      assertThat(started).startsWith("lines on port ");
      int port = Integer.parseInt(started.substring(started.lastIndexOf(' ') + 1));
      assertThat(answer(port, session.group(1).replace("\\n", "\n"))).isEqualTo(session.group(2));
    } finally {
      program.destroyForcibly();
    }
  }

  @Test
  void allSnippetsCompile() throws IOException {
    Matcher snippet = SNIPPET.matcher(ReadmeExample.page("docs/networking.md"));
    int count = 0;
    while (snippet.find()) {
      String name = "Snippet" + count++;
      String source =
          """
          import dev.squall.net.*;
          import dev.squall.tls.*;
          import java.nio.file.*;
          import java.time.Duration;
          final class %s {
            void run() throws Exception {
          %s
            }
          }
          """
              .formatted(name, snippet.group(1));
      assertThat(ReadmeExample.compile(source, name + ".java", folder)).as(snippet.group(1)).isEmpty();
    }
    assertThat(count).isEqualTo(4);
  }

  private static String answer(int port, String sent) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        OutputStream output = socket.getOutputStream()) {
      output.write(sent.getBytes(StandardCharsets.US_ASCII));
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
