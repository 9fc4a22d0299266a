package dev.squall.example;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Calls of an operation that its description allows, and calls that it does not. */
final class ApiCalls {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String MULTIPART = "multipart/form-data";
  private static final String BOUNDARY = "parts-of-a-form";
  private static final String JSON = "application/json";

  private final SchemaValues values;
  private final String path;
  private final JsonNode operation;

  ApiCalls(SchemaValues values, String path, JsonNode operation) {
    this.values = values;
    this.path = path.contains("#") ? path.substring(0, path.indexOf('#')) : path;
    this.operation = operation;
  }

  /**
   * A call.
   *
   * @param refused the place of the value that is not allowed; null if all are
   */
  record Call(
      String target, Map<String, String> headers, @Nullable String contentType, String body, @Nullable String refused) {}

  /** Values by the keys of their parameters, and of the body. */
  private record Choice(Map<String, JsonNode> parameters, @Nullable JsonNode body) {
    Choice with(String key, JsonNode value) {
      Map<String, JsonNode> copy = new LinkedHashMap<>(parameters);
      copy.put(key, value);
      return new Choice(copy, body);
    }

    Choice without(String key) {
      Map<String, JsonNode> copy = new LinkedHashMap<>(parameters);
      copy.remove(key);
      return new Choice(copy, body);
    }
  }

  private @Nullable String bodyType() {
    JsonNode content = operation.path("requestBody").path("content");
    return content.has(JSON) ? JSON : content.has(FORM) ? FORM : content.isEmpty() ? null : content.propertyNames().iterator().next();
  }

  private JsonNode bodySchema() {
    String type = bodyType();
    return type == null ? operation.path("nothing") : values.resolve(operation.path("requestBody").path("content").path(type).path("schema"));
  }

  private boolean isStructured() {
    return JSON.equals(bodyType()) || FORM.equals(bodyType());
  }

  private static String key(JsonNode parameter) {
    return parameter.get("in").asString() + " " + parameter.get("name").asString();
  }

  /** All of them; none if there is a value that only people can think of. */
  List<Call> all() {
    Map<String, JsonNode> plain = new LinkedHashMap<>();
    for (JsonNode parameter : operation.path("parameters")) {
      List<JsonNode> valid = parameter.has("example") ? List.of(parameter.get("example")) : values.valid(parameter.get("schema"));
      if (valid.isEmpty() && parameter.path("required").asBoolean(false)) {
        return List.of();
      }
      if (!valid.isEmpty()) {
        plain.put(key(parameter), valid.getFirst());
      }
    }
    List<JsonNode> bodies = bodyType() == null ? List.of() : isStructured() ? values.valid(bodySchema()) : List.of(SchemaValues.read("\"text\""));
    if (bodyType() != null && bodies.isEmpty()) {
      return List.of();
    }
    Choice base = new Choice(plain, bodies.isEmpty() ? null : bodies.getFirst());
    List<Call> calls = new ArrayList<>(List.of(call(base, null)));
    bodies.stream().skip(1).forEach(body -> calls.add(call(new Choice(plain, body), null)));
    operation.path("parameters").forEach(parameter -> parameter(parameter, base, calls));
    if (isStructured() && !bodies.isEmpty()) {
      values.invalid(bodySchema(), bodies.getFirst()).forEach(body -> calls.add(call(new Choice(plain, body), "body")));
    }
    if (operation.path("requestBody").path("x-also-accepts").toString().contains(MULTIPART)) {
      calls.addAll(bodies.stream().map(body -> multipart(call(new Choice(plain, body), null), body)).toList());
      calls.addAll(values.invalid(bodySchema(), bodies.getFirst()).stream()
          .map(body -> multipart(call(new Choice(plain, body), "body"), body)).toList());
    }
    if (JSON.equals(bodyType())) {
      calls.add(new Call(call(base, null).target(), call(base, null).headers(), JSON, "{\"a\":", "body"));
    }
    return calls;
  }

  private void parameter(JsonNode parameter, Choice base, List<Call> calls) {
    String key = key(parameter);
    values.valid(parameter.get("schema")).forEach(value -> calls.add(call(base.with(key, value), null)));
    boolean path = parameter.get("in").asString().equals("path");
    if (!path) {
      boolean required = parameter.path("required").asBoolean(false);
      calls.add(call(base.without(key), required ? key : null));
    }
    JsonNode example = values.valid(parameter.get("schema")).stream().findFirst().orElse(SchemaValues.read("\"text\""));
    values.invalid(parameter.get("schema"), example).forEach(value -> calls.add(call(base.with(key, value), path ? "path" : key)));
  }

  private Call call(Choice choice, @Nullable String refused) {
    String target = path;
    List<String> query = new ArrayList<>();
    Map<String, String> headers = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> value : choice.parameters().entrySet()) {
      String name = value.getKey().substring(value.getKey().indexOf(' ') + 1);
      String in = value.getKey().substring(0, value.getKey().indexOf(' '));
      switch (in) {
        case "path" -> target = target.replace("{" + name + "}", encoded(value.getValue().asString()).replace("+", "%20"));
        case "query" -> texts(value.getValue()).forEach(text -> query.add(encoded(name) + "=" + encoded(text)));
        case "header" -> headers.put(name, value.getValue().asString());
        default -> headers.put("Cookie", name + "=" + value.getValue().asString());
      }
    }
    String type = bodyType();
    String body = choice.body() == null || type == null ? "" : JSON.equals(type) ? choice.body().toString() : form(choice.body());
    return new Call(target + (query.isEmpty() ? "" : "?" + String.join("&", query)), headers, type, body, refused);
  }

  private static String form(JsonNode body) {
    return body.isObject()
        ? body.properties().stream()
            .flatMap(field -> texts(field.getValue()).stream().map(text -> encoded(field.getKey()) + "=" + encoded(text)))
            .collect(Collectors.joining("&"))
        : body.asString();
  }

  /** The same form as parts (RFC 7578). */
  private static Call multipart(Call call, JsonNode form) {
    StringBuilder body = new StringBuilder();
    form.properties().forEach(field -> texts(field.getValue()).forEach(text ->
        body.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; name=\"").append(field.getKey())
            .append("\"\r\n\r\n").append(text).append("\r\n")));
    body.append("--").append(BOUNDARY).append("--\r\n");
    return new Call(call.target(), call.headers(), MULTIPART + "; boundary=" + BOUNDARY, body.toString(), call.refused());
  }

  private static List<String> texts(JsonNode value) {
    List<String> texts = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> texts.add(each.asString()));
    } else {
      texts.add(value.asString());
    }
    return texts;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
