package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares the limits of two schemas of the same type: bounds, lengths, patterns. */
final class LimitDiff {
  private final Changes changes;

  LimitDiff(Changes changes) {
    this.changes = changes;
  }

  void compare(Members old, Members now, Position position, Place place) {
    // Of encoded bytes, the length in characters follows from that in bytes.
    boolean bytes = old.has("contentEncoding") && now.has("contentEncoding");
    if (bytes) {
      bound(least(old, "x-min-bytes", ""), least(now, "x-min-bytes", ""), true, " bytes", position, place);
      bound(least(old, "x-max-bytes", ""), least(now, "x-max-bytes", ""), false, " bytes", position, place);
    }
    for (String noun : bytes ? List.of("Items", "Properties") : List.of("Length", "Items", "Properties")) {
      bound(least(old, "min" + noun, ""), least(now, "min" + noun, ""), true, unit(noun), position, place);
      bound(least(old, "max" + noun, ""), least(now, "max" + noun, ""), false, unit(noun), position, place);
    }
    bound(least(old, "minimum", "exclusiveMinimum"), least(now, "minimum", "exclusiveMinimum"), true, "", position, place);
    bound(least(old, "maximum", "exclusiveMaximum"), least(now, "maximum", "exclusiveMaximum"), false, "", position, place);
    patterns(patterns(old), patterns(now), position, place);
    regex(old, now, position, place);
    conditions(old.at("x-constraints").members(), now.at("x-constraints").members(), position, place);
    if (!old.at("x-format-pattern").equals(now.at("x-format-pattern"))) {
      String is = now.at("x-format-pattern").text();
      changes.add(Verdict.MAJOR, place, is.isEmpty() ? "has no form of its own any more" : "has the form " + is);
    }
  }

  /** Expressions that only Java understands. */
  void regex(Members old, Members now, Position position, Place place) {
    patterns(texts(old.at("x-regex")), texts(now.at("x-regex")), position, place);
  }

  private static Set<String> texts(Node node) {
    Set<String> texts = new TreeSet<>();
    node.items().forEach(item -> texts.add(item.text()));
    if (node instanceof Node.Text(String one)) {
      texts.add(one);
    }
    return texts;
  }

  /** Conditions that JSON Schema has no word for; only requests are held to them. */
  private void conditions(Members old, Members now, Position position, Place place) {
    Verdict narrower = position == Position.REQUEST ? Verdict.MAJOR : Verdict.MINOR;
    now.byName().forEach((code, limits) -> {
      if (!limits.equals(old.at(code))) {
        String shown = limits instanceof Members ? " " + NodeWriter.compact(limits) : "";
        changes.add(narrower, place, "has to hold \"" + code + "\"" + shown + (old.has(code) ? " rather than with other limits" : ""));
      }
    });
    old.byName().keySet().stream()
        .filter(code -> !now.has(code))
        .forEach(code -> changes.add(Verdict.MINOR, place, "need not hold \"" + code + "\" any more"));
  }

  private static String unit(String noun) {
    return switch (noun) {
      case "Length" -> " characters";
      case "Items" -> " elements";
      default -> " members";
    };
  }

  /** A bound, and whether the value itself is outside. */
  private record Bound(BigDecimal value, boolean exclusive) {}

  private static @Nullable Bound least(Members schema, String inclusive, String exclusive) {
    if (schema.at(inclusive) instanceof Node.Decimal(BigDecimal value)) {
      return new Bound(value, false);
    }
    return schema.at(exclusive) instanceof Node.Decimal(BigDecimal value) ? new Bound(value, true) : null;
  }

  private void bound(
      @Nullable Bound was, @Nullable Bound is, boolean lower, String unit, Position position, Place place) {
    int order = compare(was, is, lower);
    if (order != 0) {
      String what = is == null ? "has no " + (lower ? "lower" : "upper") + " limit any more" : words(is, lower, unit);
      changes.add(position, order < 0, place, what + (was == null ? "" : ", before " + words(was, lower, unit).replace("has to be ", "")));
    }
  }

  private static String words(Bound bound, boolean lower, String unit) {
    String relation = bound.exclusive() ? (lower ? "more than " : "less than ") : lower ? "at least " : "at most ";
    return "has to be " + relation + bound.value().toPlainString() + unit;
  }

  /** Less than 0 if the new bound leaves less. */
  private static int compare(@Nullable Bound was, @Nullable Bound is, boolean lower) {
    if (was == null || is == null) {
      return Boolean.compare(was != null, is != null);
    }
    int values = lower ? was.value().compareTo(is.value()) : is.value().compareTo(was.value());
    return values != 0 ? values : Boolean.compare(was.exclusive(), is.exclusive());
  }

  private void patterns(Set<String> was, Set<String> is, Position position, Place place) {
    if (was.equals(is)) {
      return;
    }
    if (is.containsAll(was)) {
      changes.add(position, true, place, "has to match " + String.join(" and ", is));
    } else if (was.containsAll(is)) {
      changes.add(position, false, place, "need not match " + String.join(" and ", was) + " any more");
    } else {
      changes.add(Verdict.MAJOR, place, "has to match " + String.join(" and ", is) + " rather than " + String.join(" and ", was));
    }
  }

  private static Set<String> patterns(Members schema) {
    Set<String> patterns = new TreeSet<>();
    if (schema.has("pattern")) {
      patterns.add(schema.at("pattern").text());
    }
    schema.at("allOf").items().stream()
        .filter(part -> part.members().has("pattern"))
        .forEach(part -> patterns.add(part.at("pattern").text()));
    return patterns;
  }
}
