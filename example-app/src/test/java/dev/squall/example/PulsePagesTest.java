package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages of Pulse, used as a browser without JavaScript uses them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PulsePagesTest {
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

  private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
    String body = form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
    return pulse.send("POST", path, body);
  }

  private HttpResponse<String> statusAs(String accept) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(pulse.url() + "/")).header("Accept", accept).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private String monitor(String name) throws Exception {
    HttpResponse<String> added = post("/monitors", Map.of("name", name, "url", "https://shop.example/?a=1&b=2", "seconds", "60"));
    assertThat(added.statusCode()).isEqualTo(303);
    return added.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void aMonitorIsAddedAndShown() throws Exception {
    String location = monitor("Shop <b> & \"more\"");
    HttpResponse<String> page = pulse.get(location);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
    assertThat(page.body())
        .contains("<h1>Shop &lt;b&gt; &amp; &quot;more&quot;</h1>")
        .contains("<a href=\"https://shop.example/?a=1&amp;b=2\" rel=\"noreferrer\">")
        .contains("every 60 seconds");
    assertThat(pulse.get("/monitors?name=Shop+%3Cb%3E").body()).contains("href=\"" + location + "\"");
    assertThat(pulse.get("/").body()).contains("<a href=\"" + location + "\">Shop &lt;b&gt;");
  }

  @Test
  void theStatusIsAPageForBrowsersAndJsonForPrograms() throws Exception {
    monitor("Status as JSON");
    HttpResponse<String> json = statusAs("application/json");
    assertThat(json.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(json.headers().allValues("Vary")).containsExactly("Accept");
    assertThat(json.body())
        .startsWith("{\"rows\":[{\"monitor\":{\"id\":")
        .contains("\"name\":\"Status as JSON\",\"url\":\"https://shop.example/?a=1&b=2\",\"interval\":\"PT1M\"");
    assertThat(statusAs("text/html,*/*;q=0.8").body()).startsWith("<!DOCTYPE html>").contains("Status as JSON");
    assertThat(statusAs("image/png").statusCode()).isEqualTo(406);
  }

  @Test
  void aFormThatIsWrongComesBackWithWhatWasWritten() throws Exception {
    HttpResponse<String> answer = post("/monitors", Map.of("name", " ", "url", "ftp://\"x\"", "seconds", "<1>"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("fields need your attention.")
        .contains("A name has 1 to 200 characters.")
        .contains("value=\"ftp://&quot;x&quot;\" aria-invalid=\"true\" aria-describedby=\"url-error\"")
        .contains("value=\"&lt;1&gt;\"");
  }

  @Test
  void aMonitorIsChangedAndDeleted() throws Exception {
    String location = monitor("To be changed");
    assertThat(pulse.get(location + "/edit").body()).contains("value=\"To be changed\"", "action=\"" + location + "/edit\"");
    assertThat(post(location + "/edit", Map.of("name", "Changed", "url", "http://x.example/", "seconds", "5")).statusCode())
        .isEqualTo(422);
    assertThat(post(location + "/edit", Map.of("name", "Changed", "url", "http://x.example/", "seconds", "15")).statusCode())
        .isEqualTo(303);
    assertThat(pulse.get(location).body()).contains("<h1>Changed</h1>", "every 15 seconds");
    assertThat(pulse.send("POST", location + "/delete", "").statusCode()).isEqualTo(303);
    assertThat(pulse.get(location).statusCode()).isEqualTo(404);
  }

  @Test
  void anIncidentIsReportedUpdatedAndResolved() throws Exception {
    String location = monitor("Payments");
    String number = location.substring(location.lastIndexOf('/') + 1);
    HttpResponse<String> blank = post("/incidents", Map.of("monitor", number, "title", "", "text", "kept <text>"));
    assertThat(blank.statusCode()).isEqualTo(422);
    assertThat(blank.body()).contains("A title has 1 to 200 characters.", "<textarea id=\"text\" name=\"text\" rows=\"4\">kept &lt;text&gt;</textarea>");
    HttpResponse<String> reported =
        post("/incidents", Map.of("monitor", number, "title", "Cards are refused", "text", "line 1\nline <2>"));
    String incident = reported.headers().firstValue("Location").orElseThrow();
    assertThat(pulse.get(incident).body())
        .contains("<h1>Cards are refused</h1>", "line 1<br>\nline &lt;2&gt;", "<option value=\"INVESTIGATING\" selected>")
        .contains(".update { background: #fff;")
        .containsOnlyOnce(".update time {");
    assertThat(pulse.get("/status/rows").body()).contains("href=\"" + incident + "\">Cards are refused</a>").doesNotContain("<html");
    assertThat(post(incident + "/updates", Map.of("phase", "RESOLVED", "text", "All is well.")).statusCode()).isEqualTo(303);
    assertThat(pulse.get(incident).body()).contains("over since", "All is well.");
    assertThat(pulse.get("/status/rows").body()).doesNotContain("Cards are refused");
  }

  @Test
  void errorsArePagesForBrowsersAndDocumentsForPrograms() throws Exception {
    assertThat(pulse.get("/nope").headers().firstValue("Content-Type")).hasValue("application/problem+json");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(pulse.url() + "/nope")).header("Accept", "text/html").build();
      HttpResponse<String> page = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(page.statusCode()).isEqualTo(404);
      assertThat(page.headers().firstValue("Vary")).hasValue("Accept");
      assertThat(page.body()).contains("<h1>There is nothing here</h1>", "<a class=\"brand\" href=\"/\">Pulse</a>");
    }
  }
}
