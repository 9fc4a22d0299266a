package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Compares the parameters of an operation. */
final class ParameterDiff {
  private final SchemaDiff schemas;
  private final Changes changes;

  ParameterDiff(SchemaDiff schemas, Changes changes) {
    this.schemas = schemas;
    this.changes = changes;
  }

  void compare(Operation before, Operation after, Place place) {
    Map<String, Node> old = byKey(before.node());
    Map<String, Node> now = byKey(after.node());
    old.forEach((key, parameter) -> {
      Node same = now.remove(key);
      if (same == null) {
        changes.add(Verdict.MAJOR, place.part(name(parameter)), "is gone");
      } else {
        compare(parameter, same, place.part(name(same)));
      }
    });
    now.values().forEach(added -> {
      boolean required = added.at("required").isTrue();
      changes.add(required ? Verdict.MAJOR : Verdict.MINOR, place.part(name(added)), required ? "is new and required" : "is new");
    });
  }

  private void compare(Node old, Node now, Place place) {
    boolean required = now.at("required").isTrue();
    if (old.at("required").isTrue() != required) {
      changes.add(Position.REQUEST, required, place, required ? "is required now" : "is optional now");
    }
    if (!old.at("deprecated").isTrue() && now.at("deprecated").isTrue()) {
      changes.add(Verdict.MINOR, place, "is deprecated");
    }
    boolean rest = now.at("x-rest").isTrue();
    if (old.at("x-rest").isTrue() != rest) {
      changes.add(Position.REQUEST, !rest, place, rest ? "may be several segments" : "may only be one segment now");
    }
    new LimitDiff(changes).regex(old.members(), now.members(), Position.REQUEST, place);
    schemas.compare(old.at("schema"), now.at("schema"), Position.REQUEST, place);
  }

  /** Variables of the path by their order, names of headers in any case. */
  private static Map<String, Node> byKey(Node operation) {
    Map<String, Node> parameters = new LinkedHashMap<>();
    int variables = 0;
    for (Node parameter : operation.at("parameters").items()) {
      String in = parameter.at("in").text();
      String name = parameter.at("name").text();
      String key = in.equals("path") ? String.valueOf(variables++) : in.equals("header") ? name.toLowerCase(Locale.ROOT) : name;
      parameters.put(in + " " + key, parameter);
    }
    return parameters;
  }

  private static String name(Node parameter) {
    String in = parameter.at("in").text();
    String noun =
        switch (in) {
          case "path" -> "path variable";
          case "query" -> "query parameter";
          case "header" -> "header";
          default -> in;
        };
    return noun + " \"" + parameter.at("name").text() + "\"";
  }
}
