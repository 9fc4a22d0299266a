package dev.squall.benchmarks.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndpointCheckTest {

  @Test
  void acceptsAPeerThatAnswersAll() throws IOException {
    try (ServerProcess server = ServerProcess.start(jdkHttpServer(), List.of())) {
      for (Scenario scenario : Scenario.WITHOUT_TEMPLATES) {
        assertThat(EndpointCheck.problems(server, scenario)).isEmpty();
      }
      assertThat(server.residentKib()).isPositive();
      assertThat(server.cpuMicros()).isPositive();
      assertThat(server.startMillis()).isPositive();
    }
  }

  @Test
  void namesEverythingThatIsWrong() {
    List<String> problems = new ArrayList<>();
    EndpointCheck.check(
        new HttpProbe.Reply(500, Map.of("content-type", "text/html", "date", "today"), "no"), Scenario.JSON, problems);
    assertThat(problems)
        .containsExactly("status 500", "body no", "Content-Type text/html", "no Server", "Date today");
  }

  private static Candidate jdkHttpServer() {
    return Candidates.all().stream()
        .filter(candidate -> candidate.name().equals("jdk-httpserver"))
        .findFirst()
        .orElseThrow();
  }
}
