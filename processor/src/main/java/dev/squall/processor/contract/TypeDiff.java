package dev.squall.processor.contract;

import dev.squall.processor.document.Node;
import dev.squall.processor.document.Node.Members;
import dev.squall.processor.document.NodeWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares what kinds of values two schemas have: types, formats, listed values. */
final class TypeDiff {
  private static final Set<List<String>> WIDER = Set.of(List.of("int32", "int64"), List.of("float", "double"));

  private static final Set<String> NOTHING = Set.of("null");

  private final Changes changes;

  TypeDiff(Changes changes) {
    this.changes = changes;
  }

  /** Whether there is anything else to compare: values of another type have nothing in common. */
  boolean compare(Members old, Members now, Position position, Place place) {
    Set<String> was = types(old);
    Set<String> is = types(now);
    boolean wasNull = removeNull(was);
    boolean isNull = removeNull(is);
    if (wasNull != isNull && !was.equals(NOTHING) && !is.equals(NOTHING)) {
      changes.add(position, wasNull, place, isNull ? "may be null" : "may not be null any more");
    }
    if (!was.equals(is)) {
      types(was, is, position, place);
      return false;
    }
    if (!isBounded(old, now) && !isBounded(now, old)) {
      format(old.at("format").text(), now.at("format").text(), position, place);
    }
    if (!old.at("contentEncoding").equals(now.at("contentEncoding"))) {
      changes.add(Verdict.MAJOR, place, "has another encoding");
    }
    values(old, now, position, place);
    defaults(old, now, position, place);
    return true;
  }

  /** Null among other types; what is nothing but null stays. */
  private static boolean removeNull(Set<String> types) {
    return !types.equals(NOTHING) && types.remove("null");
  }

  private static Set<String> types(Members schema) {
    Set<String> types = new TreeSet<>();
    Node declared = schema.at("type");
    if (declared instanceof Node.Text(String one)) {
      types.add(one);
    }
    declared.items().forEach(type -> types.add(type.text()));
    return types;
  }

  private void types(Set<String> was, Set<String> is, Position position, Place place) {
    String what = "is " + words(is) + " rather than " + words(was);
    if (covers(was, is)) {
      changes.add(position, true, place, what);
    } else if (covers(is, was)) {
      changes.add(position, false, place, what);
    } else {
      changes.add(Verdict.MAJOR, place, what);
    }
  }

  /** No type is any; whole numbers are numbers; what has to be null is left out mostly, which it may be of any type that is not required. */
  private static boolean covers(Set<String> wide, Set<String> narrow) {
    return wide.isEmpty()
        || narrow.equals(NOTHING)
        || (!narrow.isEmpty()
            && narrow.stream().allMatch(type -> wide.contains(type) || (type.equals("integer") && wide.contains("number"))));
  }

  private static String words(Set<String> types) {
    return types.isEmpty() ? "anything" : String.join(" or ", types);
  }

  /** Whether limits say of one schema what the format of whole numbers says of the other: those are told as limits. */
  private static boolean isBounded(Members formatted, Members bounded) {
    String format = formatted.at("format").text();
    return (format.equals("int32") || format.equals("int64"))
        && !bounded.has("format")
        && bounded.has("minimum")
        && bounded.has("maximum");
  }

  private void format(String was, String is, Position position, Place place) {
    if (was.equals(is)) {
      return;
    }
    if (was.isEmpty() || WIDER.contains(List.of(is, was))) {
      changes.add(position, true, place, "has the format " + is + (was.isEmpty() ? "" : " rather than " + was));
    } else if (is.isEmpty() || WIDER.contains(List.of(was, is))) {
      changes.add(position, false, place, is.isEmpty() ? "need not have the format " + was : "has the format " + is + " rather than " + was);
    } else {
      changes.add(Verdict.MAJOR, place, "has the format " + is + " rather than " + was);
    }
  }

  private void values(Members old, Members now, Position position, Place place) {
    Set<String> was = values(old);
    Set<String> is = values(now);
    if (was.isEmpty() != is.isEmpty()) {
      changes.add(position, was.isEmpty(), place, is.isEmpty() ? "may have any value" : "may only be " + String.join(", ", is));
      return;
    }
    was.stream()
        .filter(value -> !is.contains(value))
        .forEach(value -> changes.add(position, true, place, "may not be " + value + " any more"));
    is.stream()
        .filter(value -> !was.contains(value))
        .forEach(value -> changes.add(position, false, place, "may be " + value));
  }

  private static Set<String> values(Members schema) {
    Set<String> values = new TreeSet<>();
    schema.at("enum").items().stream()
        .filter(value -> value != Node.Null.NULL)
        .forEach(value -> values.add(NodeWriter.compact(value)));
    schema.get("const").ifPresent(value -> values.add(NodeWriter.compact(value)));
    return values;
  }

  /** What is meant when nothing is said: only requests leave things out. */
  private void defaults(Members old, Members now, Position position, Place place) {
    if (position == Position.RESPONSE || old.get("default").equals(now.get("default"))) {
      return;
    }
    if (!old.has("default")) {
      changes.add(Verdict.MINOR, place, "has the default " + NodeWriter.compact(now.at("default")));
    } else {
      String is = now.has("default") ? "the default " + NodeWriter.compact(now.at("default")) : "no default";
      changes.add(Verdict.MAJOR, place, "has " + is + " rather than " + NodeWriter.compact(old.at("default")));
    }
  }
}
