package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Get;
import dev.squall.http.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The recipe for several processes on one port that docs/parity.md gives. */
@Timeout(120)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no SO_REUSEPORT")
final class WorkerProcessesTest {
  private static final List<Path> CLASS_PATH =
      List.of(
          RunningProgram.home(WorkerProgram.class),
          RunningProgram.home(Pulse.class),
          RunningProgram.home(Response.class),
          RunningProgram.home(Get.class));

  @Test
  void crashedWorkersAreStartedAgainUpToALimit() throws Exception {
    Process survivor;
    try (WorkerProcesses workers = new WorkerProcesses(CLASS_PATH, WorkerProgram.class.getName(), 2, 1)) {
      Process first = listening(workers);
      survivor = listening(workers);
      assertThat(health(workers.port())).isEqualTo(200);

      crash(first);
      Process replacement = listening(workers);
      assertThat(first.exitValue()).isEqualTo(1);
      assertThat(workers.running()).isEqualTo(2);
      assertThat(health(workers.port())).isEqualTo(200);

      crash(replacement);
      assertThat(workers.gaveUp.get(20, TimeUnit.SECONDS)).isEqualTo(1);
      assertThat(workers.running()).isEqualTo(1);
      assertThat(workers.started).isEmpty();
      assertThat(health(workers.port())).isEqualTo(200);
    }
    assertThat(survivor.exitValue()).as("the end of its input stops a worker in an orderly way").isZero();
  }

  /** The next process that was started, once it listens. */
  private static Process listening(WorkerProcesses workers) throws IOException, InterruptedException {
    Process process = Objects.requireNonNull(workers.started.poll(20, TimeUnit.SECONDS), "no process was started");
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    String line = output.readLine();
    while (line != null && !line.equals("listening on " + workers.port())) {
      line = output.readLine();
    }
    assertThat(line).as("a line that says where the worker listens").isNotNull();
    return process;
  }

  private static void crash(Process process) throws IOException {
    try (OutputStream input = process.getOutputStream()) {
      input.write('x');
    }
  }

  private static int health(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health")).timeout(Duration.ofSeconds(20)).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }
}
