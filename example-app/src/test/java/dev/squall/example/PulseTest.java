package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pulse, started as a user starts it: its own classes, the runtime and the annotations are the whole class path. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PulseTest {
  private static final List<Path> CLASS_PATH =
      List.of(
          RunningProgram.home(Pulse.class), RunningProgram.home(Response.class), RunningProgram.home(Application.class));

  private RunningProgram pulse;

  @BeforeAll
  void start() throws IOException {
    pulse = new RunningProgram(CLASS_PATH, "dev.squall.example.Pulse");
  }

  @AfterAll
  void stop() {
    pulse.close();
  }

  @Test
  void aPathThatIsNoNumberIsNotFound() throws Exception {
    assertThat(pulse.get("/api/monitors/abc").statusCode()).isEqualTo(404);
    assertThat(pulse.get("/api/monitors/99999999999999999999").statusCode()).isEqualTo(404);
    assertThat(pulse.get("/api/monitors/").statusCode()).isEqualTo(404);
  }

  @Test
  void whatAPathAllowsIsExact() throws Exception {
    HttpResponse<String> refused = pulse.send("PATCH", "/api/monitors/1", "");
    assertThat(refused.statusCode()).isEqualTo(405);
    assertThat(refused.headers().firstValue("Allow").orElseThrow().split(", "))
        .containsExactlyInAnyOrder("GET", "HEAD", "PUT", "DELETE", "OPTIONS");
    HttpResponse<String> options = pulse.send("OPTIONS", "/health", "");
    assertThat(options.statusCode()).isEqualTo(204);
    assertThat(options.headers().firstValue("Allow").orElseThrow().split(", "))
        .containsExactlyInAnyOrder("GET", "HEAD", "OPTIONS");
  }

  @Test
  void headHasTheLengthAndNoBody() throws Exception {
    HttpResponse<String> head = pulse.send("HEAD", "/health", "");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.headers().firstValue("Content-Length")).hasValue("3");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void theProgramPrintsItsRoutes() throws Exception {
    Process program = RunningProgram.start(CLASS_PATH, "dev.squall.example.Pulse", "--routes");
    String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).isZero();
    assertThat(output).contains("GET", "/api/monitors/{id}", "MonitorController.show(long)", "MonitorController.java:");
  }

  @Test
  void itStopsWhenItIsAskedTo() throws Exception {
    try (RunningProgram other = new RunningProgram(CLASS_PATH, "dev.squall.example.Pulse")) {
      assertThat(other.get("/health").body()).isEqualTo("ok\n");
      assertThat(other.stop()).contains("drained");
    }
  }
}
