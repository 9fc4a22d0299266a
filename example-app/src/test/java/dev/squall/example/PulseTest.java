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
  void aMonitorIsCreatedReadReplacedListedAndDeleted() throws Exception {
    HttpResponse<String> created = pulse.send("POST", "/api/monitors", "name=Shop+%26+caf%C3%A9&url=https%3A%2F%2Fshop.example%2F");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.body()).contains("name: Shop & café", "url: https://shop.example/", "interval: PT1M");
    String location = created.headers().firstValue("Location").orElseThrow();
    assertThat(location).matches("/api/monitors/[0-9]+");

    assertThat(pulse.get(location).body()).isEqualTo(created.body());
    HttpResponse<String> replaced = pulse.send("PUT", location, "name=Shop&url=http%3A%2F%2Fshop.example%2F&interval=PT30S");
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.body()).contains("name: Shop\n", "interval: PT30S");
    assertThat(pulse.get("/api/monitors?name=Shop").body()).contains("\tShop\thttp://shop.example/\tPT30S\n");
    assertThat(pulse.get("/api/monitors?name=nothing+of+that").body()).isEmpty();

    HttpResponse<String> deleted = pulse.send("DELETE", location, "");
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(pulse.get(location).statusCode()).isEqualTo(404);
    assertThat(pulse.send("DELETE", location, "").statusCode()).isEqualTo(404);
  }

  @Test
  void everythingThatIsWrongWithAFormIsSaidAtOnce() throws Exception {
    HttpResponse<String> response = pulse.send("POST", "/api/monitors", "url=ftp%3A%2F%2Fx&interval=soon");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"in\":\"form\",\"name\":\"name\"")
        .contains("\"name\":\"url\",\"detail\":\"Expected an absolute http or https URL without credentials, found ")
        .contains("\"in\":\"form\",\"name\":\"interval\"");
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
