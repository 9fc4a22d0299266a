package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.squall.annotation.Application;
import dev.squall.http.Response;
import dev.squall.openapi.SwaggerUi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pulse, held against its own description: every operation is called with values made from the description, such as it allows and such as
 * it does not, and all that comes back is what it says.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ApiTruthTest {
  private static final List<String> ORDER = List.of("post", "put", "patch", "get", "head", "options", "delete");

  private final HttpClient client = HttpClient.newHttpClient();
  private RunningProgram pulse;
  private JsonNode document;

  @BeforeAll
  void start() throws Exception {
    pulse =
        new RunningProgram(
            List.of(
                RunningProgram.home(Pulse.class),
                RunningProgram.home(Response.class),
                RunningProgram.home(Application.class),
                RunningProgram.home(SwaggerUi.class)),
            "dev.squall.example.Pulse");
    document = SchemaValues.read(pulse.get("/openapi.json").body());
  }

  @AfterAll
  void stop() {
    pulse.close();
  }

  private record Operation(String method, String path, JsonNode node) {
    boolean removes() {
      return method.equals("delete") || path.endsWith("/delete");
    }

    String name() {
      return method.toUpperCase(Locale.ROOT) + " " + path;
    }
  }

  /** What makes things before what needs them, and what removes them last. */
  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    document.get("paths").properties().forEach(item ->
        item.getValue().properties().stream()
            .filter(operation -> ORDER.contains(operation.getKey()))
            .forEach(operation -> operations.add(new Operation(operation.getKey(), item.getKey(), operation.getValue()))));
    operations.sort(
        Comparator.comparing(Operation::removes)
            .thenComparing(operation -> ORDER.indexOf(operation.method()))
            .thenComparing(operation -> operation.path().chars().filter(c -> c == '{').count())
            .thenComparing(Operation::path));
    return operations;
  }

  @Test
  void everyAnswerIsWhatTheDescriptionSays() throws Exception {
    long first = 1;
    Set<String> succeeded = new TreeSet<>();
    Set<String> refused = new TreeSet<>();
    int calls = 0;
    int multipart = 0;
    for (Operation operation : operations()) {
      SchemaValues values = new SchemaValues(document, first);
      // What one removes, another one shall not look for.
      first += operation.removes() ? 1 : 0;
      for (ApiCalls.Call call : new ApiCalls(values, operation.path(), operation.node()).all()) {
        HttpResponse<String> response = send(operation, call);
        check(operation, call, response);
        calls++;
        multipart += call.contentType() != null && call.contentType().startsWith("multipart/") ? 1 : 0;
        if (response.statusCode() < 400) {
          succeeded.add(operation.name());
        } else if (call.refused() != null) {
          refused.add(operation.name());
        }
      }
    }
    assertThat(calls).isGreaterThan(100);
    assertThat(multipart).isGreaterThan(20);
    assertThat(succeeded).as("operations that succeeded").containsExactlyInAnyOrderElementsOf(
        operations().stream().map(Operation::name).toList());
    assertThat(refused).hasSizeGreaterThan(8);
  }

  private HttpResponse<String> send(Operation operation, ApiCalls.Call call) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(pulse.url() + call.target()))
            .method(
                operation.method().toUpperCase(Locale.ROOT),
                call.contentType() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
    call.headers().forEach(request::header);
    if (call.contentType() != null) {
      request.header("Content-Type", call.contentType());
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private void check(Operation operation, ApiCalls.Call call, HttpResponse<String> response) {
    String what = operation.name() + " " + call + " -> " + response.statusCode() + " " + response.body();
    assertThat(response.statusCode()).as(what).isLessThan(500);
    JsonNode responses = operation.node().get("responses");
    String status = String.valueOf(response.statusCode());
    assertThat(responses.has(status) || responses.has("default")).as(what).isTrue();
    if (call.refused() != null) {
      boolean shownAgain = response.statusCode() == 422 && !responses.get("default").has("$ref");
      assertThat(response.statusCode()).as(what).isEqualTo(call.refused().equals("path") ? 404 : shownAgain ? 422 : 400);
      assertThat(shownAgain || responses.has(status)).as(what).isTrue();
    } else if (!responses.has(status)) {
      boolean open = !responses.get("default").has("$ref");
      assertThat(open || response.statusCode() >= 400).as(what).isTrue();
    }
    JsonNode declared = new SchemaValues(document, 1).resolve(responses.has(status) ? responses.get(status) : responses.get("default"));
    for (var header : declared.path("headers").properties()) {
      boolean required = header.getValue().path("required").asBoolean();
      assertThat(!required || response.headers().firstValue(header.getKey()).isPresent()).as(what + ": " + header.getKey()).isTrue();
    }
    body(declared, response, what);
  }

  private void body(JsonNode declared, HttpResponse<String> response, String what) {
    JsonNode content = declared.path("content");
    String type = response.headers().firstValue("Content-Type").orElse("").split(";")[0];
    if (content.isEmpty()) {
      return;
    }
    assertThat(content.has(type)).as(what + " as " + type).isTrue();
    if (type.endsWith("json")) {
      ObjectNode schema = (ObjectNode) content.get(type).get("schema").deepCopy();
      schema.set("components", document.get("components"));
      Schema validator = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
      assertThat(validator.validate(SchemaValues.read(response.body()))).as(what).isEmpty();
    }
  }
}
