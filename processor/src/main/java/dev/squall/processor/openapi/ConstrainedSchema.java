package dev.squall.processor.openapi;

import dev.squall.processor.document.MembersBuilder;
import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.model.Constraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A schema with constraints: as keywords of JSON Schema, or in words where it has no keyword for them. */
final class ConstrainedSchema {
  private final MembersBuilder schema;
  private final String type;
  private final boolean encoded;
  private final List<String> words = new ArrayList<>();
  private final List<String> patterns = new ArrayList<>();
  private final List<String> regexes = new ArrayList<>();
  private final Map<String, Node> conditions = new TreeMap<>();

  private ConstrainedSchema(Members schema) {
    this.schema = MembersBuilder.of(schema);
    Node declared = schema.at("type");
    this.type = declared.items().isEmpty() ? declared.text() : declared.items().getFirst().text();
    this.encoded = schema.at("contentEncoding").text().equals("base64");
  }

  /** The schema with constraints added. */
  static Members of(Members schema, List<Constraint> constraints) {
    if (constraints.isEmpty()) {
      return schema;
    }
    if (constraints.stream().anyMatch(constraint -> constraint.code().equals("null"))) {
      return nothing(schema);
    }
    ConstrainedSchema constrained = new ConstrainedSchema(schema);
    constraints.forEach(constrained::add);
    return constrained.build(schema);
  }

  /** Of what has to be null, whatever its type would be. */
  private static Members nothing(Members schema) {
    return new MembersBuilder()
        .putUnlessEmpty("description", schema.at("description").text())
        .put("type", "null")
        .build();
  }

  private void add(Constraint constraint) {
    Map<String, Object> limits = constraint.limits();
    switch (constraint.code()) {
      case "not_blank" -> {
        size(BigDecimal.ONE, null);
        patterns.add(Patterns.VISIBLE);
      }
      case "not_empty" -> size(BigDecimal.ONE, null);
      case "size", "size.text" -> size(decimal(limits.get("min")), decimal(limits.get("max")));
      case "min", "decimal_min" -> bound("minimum", "exclusiveMinimum", limits, "min", "At least ");
      case "max", "decimal_max" -> bound("maximum", "exclusiveMaximum", limits, "max", "At most ");
      case "positive" -> number("exclusiveMinimum", BigDecimal.ZERO);
      case "positive_or_zero" -> number("minimum", BigDecimal.ZERO);
      case "negative" -> number("exclusiveMaximum", BigDecimal.ZERO);
      case "negative_or_zero" -> number("maximum", BigDecimal.ZERO);
      case "pattern" -> pattern(constraint);
      case "email" -> schema.put("format", "email");
      case "assert_true" -> schema.put("const", Node.of(true));
      case "assert_false" -> schema.put("const", Node.of(false));
      default -> word(constraint);
    }
  }

  private void word(Constraint constraint) {
    switch (constraint.code()) {
      case "past" -> words.add("In the past.");
      case "past_or_present" -> words.add("Not in the future.");
      case "future" -> words.add("In the future.");
      case "future_or_present" -> words.add("Not in the past.");
      case "digits" ->
          words.add(
              "At most " + constraint.limits().get("integer") + " digits before the decimal point and "
                  + constraint.limits().get("fraction") + " behind it.");
      case "not_null" -> {}
      default -> words.add(constraint.message() == null || constraint.message().startsWith("{") ? "" : told(constraint.message()));
    }
    if (!constraint.code().equals("not_null")) {
      condition(constraint.code(), constraint.limits());
    }
  }

  /** A message without limits: the backslashes before braces are none of its words. */
  private static String told(String message) {
    return message.replaceAll("\\\\([\\\\{}$])", "$1");
  }

  /** For programs, such as the comparison with the API that was promised. */
  private void condition(String code, Map<String, Object> limits) {
    MembersBuilder told = new MembersBuilder();
    limits.forEach((name, limit) -> told.put(name, limit instanceof Boolean flag ? Node.of(flag) : number(limit)));
    Members all = told.build();
    conditions.put(
        ComponentNames.unique(code, new HashSet<>(conditions.keySet())), all.isEmpty() ? Node.of(true) : all);
  }

  private static Node number(Object limit) {
    return limit instanceof Number number ? new Node.Decimal(new BigDecimal(number.toString())) : Node.of(limit.toString());
  }

  private void size(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (encoded) {
      bytes(min, max);
      return;
    }
    String noun =
        switch (type) {
          case "array" -> "Items";
          case "object" -> "Properties";
          default -> "Length";
        };
    if (min != null && min.signum() > 0) {
      raise("min" + noun, min);
    }
    if (max != null && max.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0) {
      schema.put("max" + noun, new Node.Decimal(max));
    }
  }

  /** Bytes are counted, where JSON Schema counts the characters that they are encoded in: four for three, or less at the end. */
  private void bytes(@Nullable BigDecimal min, @Nullable BigDecimal max) {
    if (min != null && min.signum() > 0) {
      long least = min.longValueExact();
      raise("minLength", BigDecimal.valueOf((least * 4 + 2) / 3));
      schema.put("x-min-bytes", new Node.Decimal(min));
      words.add("At least " + bytes(least) + ".");
    }
    if (max != null && max.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0) {
      long most = max.longValueExact();
      schema.put("maxLength", Node.of((most + 2) / 3 * 4)).put("x-max-bytes", new Node.Decimal(max));
      words.add("At most " + bytes(most) + ".");
    }
  }

  private static String bytes(long count) {
    return count == 1 ? "one byte" : count + " bytes";
  }

  /** Of two lower limits the higher one counts. */
  private void raise(String keyword, BigDecimal least) {
    Node present = schema.build().at(keyword);
    if (!(present instanceof Node.Decimal decimal) || decimal.value().compareTo(least) < 0) {
      schema.put(keyword, new Node.Decimal(least));
    }
  }

  private void bound(String inclusive, String exclusive, Map<String, Object> limits, String limit, String words) {
    BigDecimal value = decimal(limits.get(limit));
    if (value == null) {
      return;
    }
    if (type.equals("integer") || type.equals("number")) {
      schema.put(Boolean.FALSE.equals(limits.get("inclusive")) ? exclusive : inclusive, new Node.Decimal(value));
    } else {
      this.words.add(words + value.toPlainString() + ".");
      condition(limit, limits);
    }
  }

  private void number(String keyword, BigDecimal limit) {
    schema.put(keyword, new Node.Decimal(limit));
  }

  private void pattern(Constraint constraint) {
    String regex = String.valueOf(constraint.limits().get("regexp"));
    if (Patterns.isPortable(regex)) {
      patterns.add(Patterns.whole(regex));
    } else {
      words.add("Matches `" + regex + "`.");
      regexes.add(regex);
    }
  }

  private static @Nullable BigDecimal decimal(@Nullable Object limit) {
    return switch (limit) {
      case BigDecimal decimal -> decimal;
      case Number number -> new BigDecimal(number.toString());
      case String text -> new BigDecimal(text);
      case null, default -> null;
    };
  }

  private Members build(Members before) {
    if (patterns.size() == 1 && !before.has("pattern")) {
      schema.put("pattern", patterns.getFirst());
    } else if (!patterns.isEmpty()) {
      List<Node> all = new ArrayList<>(before.at("allOf").items());
      patterns.forEach(pattern -> all.add(new MembersBuilder().put("pattern", pattern).build()));
      schema.put("allOf", new Node.Items(all));
    }
    if (!regexes.isEmpty()) {
      schema.put("x-regex", regexes.size() == 1 ? Node.of(regexes.getFirst()) : Node.texts(regexes));
    }
    schema.putUnlessEmpty("x-constraints", new Members(conditions));
    words.removeIf(String::isEmpty);
    if (!words.isEmpty()) {
      String description = before.at("description").text();
      String added = String.join(" ", words);
      schema.put("description", description.isEmpty() ? added : description + " " + added);
    }
    return schema.build();
  }
}
