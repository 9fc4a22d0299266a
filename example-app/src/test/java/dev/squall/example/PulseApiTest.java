package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.annotation.Application;
import dev.squall.http.Response;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The API of Pulse, used as programs use it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PulseApiTest {
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  private RunningProgram pulse;

  @BeforeAll
  void start() throws IOException {
    pulse =
        new RunningProgram(
            List.of(RunningProgram.home(Pulse.class), RunningProgram.home(Response.class), RunningProgram.home(Application.class)),
            "dev.squall.example.Pulse");
  }

  @AfterAll
  void stop() {
    pulse.close();
  }

  private HttpResponse<String> post(String path, String json) throws Exception {
    return pulse.send("POST", path, JSON, json);
  }

  private static JsonNode json(HttpResponse<String> response) {
    assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith(JSON);
    return SchemaValues.read(response.body());
  }

  private String location(HttpResponse<String> created) {
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    return created.headers().firstValue("Location").orElseThrow();
  }

  private String monitor(String name) throws Exception {
    return location(post("/api/monitors", "{\"name\":\"" + name + "\",\"url\":\"https://shop.example/\"}"));
  }

  @Test
  void aMonitorIsCreatedReadReplacedListedAndDeleted() throws Exception {
    HttpResponse<String> created = post("/api/monitors", "{\"name\":\"Shop & café\",\"url\":\"https://shop.example/\"}");
    String location = location(created);
    assertThat(location).matches("/api/monitors/[0-9]+");
    assertThat(created.body()).contains("\"name\":\"Shop & café\",\"url\":\"https://shop.example/\",\"interval\":\"PT1M\"");
    assertThat(pulse.get(location).body()).isEqualTo(created.body());

    HttpResponse<String> replaced =
        pulse.send("PUT", location, JSON, "{\"interval\":\"PT30S\",\"url\":\"http://shop.example/\",\"name\":\"Till\"}");
    assertThat(replaced.statusCode()).isEqualTo(200);
    JsonNode page = json(pulse.get("/api/monitors?name=Till&size=1"));
    assertThat(page.get("total").asInt()).isEqualTo(1);
    assertThat(page.get("items").get(0)).isEqualTo(json(replaced));
    assertThat(page.get("items").get(0).get("interval").asString()).isEqualTo("PT30S");
    assertThat(pulse.get("/api/monitors?name=nothing+of+that").body()).isEqualTo("{\"items\":[],\"page\":1,\"size\":100,\"total\":0}");

    HttpResponse<String> deleted = pulse.send("DELETE", location, "");
    assertThat(deleted.statusCode()).isEqualTo(204);
    assertThat(deleted.body()).isEmpty();
    assertThat(pulse.get(location).statusCode()).isEqualTo(404);
    assertThat(pulse.send("DELETE", location, "").statusCode()).isEqualTo(404);
  }

  @Test
  void everythingThatIsWrongWithADocumentIsSaidAtOnce() throws Exception {
    HttpResponse<String> response =
        post("/api/monitors", "{\"name\":\" \",\"url\":\"ftp://x\",\"intervall\":1,\"interval\":\"PT1S\"}");
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(response.body())
        .contains("\"pointer\":\"/name\",\"detail\":\"Must not be blank.\"")
        .contains("\"pointer\":\"/url\",\"detail\":\"Expected an absolute http or https URL without credentials, found ")
        .contains("Did you mean \\\"interval\\\"?")
        .contains("\"pointer\":\"/interval\",\"detail\":\"Must be from ten seconds to a day.\"");
    assertThat(post("/api/monitors", "{\"name\":\"a\\u0007b\",\"url\":\"http://x.example/\"}").body()).contains("\"code\":\"pattern\"");
    assertThat(pulse.get("/api/monitors?page=0&size=many").body())
        .contains("\"name\":\"page\",\"detail\":\"Must be at least 1.\"", "\"name\":\"size\"");
    assertThat(pulse.send("POST", "/api/monitors", "name=x").statusCode()).isEqualTo(415);
  }

  @Test
  void anIncidentIsOpenedUpdatedAndListed() throws Exception {
    String monitor = monitor("Payments");
    String incident = location(post(monitor + "/incidents", "{\"title\":\"Cards are refused\",\"text\":\"We look into it.\"}"));
    assertThat(incident).matches("/api/incidents/[0-9]+");
    assertThat(pulse.get("/api/incidents?open=true").body()).contains("\"title\":\"Cards are refused\"");

    HttpResponse<String> misspelt = post(incident + "/updates", "{\"phase\":\"RESOLVD\",\"text\":\"\"}");
    assertThat(misspelt.statusCode()).isEqualTo(400);
    assertThat(misspelt.body()).contains("\"pointer\":\"/phase\"", "\"pointer\":\"/text\"");
    HttpResponse<String> resolved = post(incident + "/updates", "{\"phase\":\"RESOLVED\",\"text\":\"All is well.\"}");
    assertThat(resolved.statusCode()).isEqualTo(201);
    JsonNode updates = json(resolved).get("updates");
    assertThat(updates.get(0).get("phase").asString()).isEqualTo("INVESTIGATING");
    assertThat(updates.get(1).get("text").asString()).isEqualTo("All is well.");
    assertThat(json(resolved).get("resolved")).isEqualTo(updates.get(1).get("time"));
    assertThat(pulse.get(incident).body()).isEqualTo(resolved.body());
    assertThat(pulse.get(monitor + "/incidents").body()).isEqualTo("[" + resolved.body() + "]");
    assertThat(pulse.get("/api/incidents?open=true").body()).doesNotContain("Cards are refused");
    assertThat(post("/api/monitors/999999/incidents", "{\"title\":\"a\",\"text\":\"b\"}").statusCode()).isEqualTo(404);
    assertThat(post("/api/incidents/999999/updates", "{\"phase\":\"RESOLVED\",\"text\":\"b\"}").statusCode()).isEqualTo(404);
  }

  @Test
  void checksAreReportedAndListed() throws Exception {
    String checks = monitor("Checked") + "/checks";
    String up = "{\"type\":\"Up\",\"time\":\"2026-11-28T10:00:00Z\",\"milliseconds\":45}";
    String down = "{\"type\":\"Down\",\"time\":\"2026-11-28T10:01:00Z\",\"reason\":\"503\"}";
    assertThat(post(checks, up).body()).isEqualTo(up);
    assertThat(post(checks, down).statusCode()).isEqualTo(201);
    assertThat(pulse.get(checks).body()).isEqualTo("[" + down + "," + up + "]");
    assertThat(pulse.get(checks + "?limit=1").body()).isEqualTo("[" + down + "]");

    assertThat(post(checks, up.replace("Up", "Upp")).body()).contains("\"pointer\":\"/type\"");
    assertThat(post(checks, up.replace("45", "-1")).body()).contains("\"code\":\"positive_or_zero\"");
    assertThat(post(checks, up.replace("milliseconds", "reason")).statusCode()).isEqualTo(400);
    assertThat(pulse.get(checks + "?limit=1001").statusCode()).isEqualTo(400);
    assertThat(post("/api/monitors/999999/checks", up).statusCode()).isEqualTo(404);
  }

  @Test
  void checksAreImportedAndExportedAsLinesOrAsAnArray() throws Exception {
    String location = monitor("Imported");
    String id = location.substring(location.lastIndexOf('/') + 1);
    String line = "{\"monitor\":" + id + ",\"check\":{\"type\":\"Up\",\"time\":\"2026-11-28T10:00:00Z\",\"milliseconds\":7}}";
    HttpResponse<String> imported = pulse.send("POST", "/api/checks", LINES, line + "\n" + line.replace(":" + id, ":999999") + "\n");
    assertThat(imported.body()).isEqualTo("{\"kept\":1,\"dropped\":1}");
    assertThat(post("/api/checks", "[" + line + "]").body()).isEqualTo("{\"kept\":1,\"dropped\":0}");

    HttpResponse<String> lines = get("/api/checks", LINES);
    assertThat(lines.headers().firstValue("Content-Type")).hasValue(LINES);
    assertThat(lines.body()).contains(line + "\n" + line + "\n");
    assertThat(get("/api/checks", JSON).body()).startsWith("[").contains(line + "," + line).endsWith("]");

    HttpResponse<String> wrong = pulse.send("POST", "/api/checks", LINES, line + "\n" + line.replace(":7", ":-7") + "\n");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("\"pointer\":\"/1/check/milliseconds\",\"detail\":\"Must be at least 0.\"").contains("\"line\":2,");
    pulse.send("DELETE", location, "");
    assertThat(get("/api/checks", LINES).body()).doesNotContain("\"monitor\":" + id + ",");
  }

  @Test
  void programsFindTheirWay() throws Exception {
    JsonNode home = json(pulse.get("/api"));
    for (String link : List.of("monitors", "incidents", "checks", "description")) {
      assertThat(pulse.get(home.get(link).asString()).statusCode()).as(link).isEqualTo(200);
    }
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(pulse.url() + path)).header("Accept", accept).build();
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
