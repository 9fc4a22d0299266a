package dev.squall.json;

import dev.squall.validation.ConstraintMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The failures of one document, as they are recorded; and what is told of them. */
final class FailureList {
  private final List<Recorded> recorded = new ArrayList<>();

  void add(Recorded failure) {
    recorded.add(failure);
  }

  int size() {
    return recorded.size();
  }

  /** All that were recorded, in the order of the document. */
  JsonException exception(JsonReader in) {
    List<Recorded> ordered = new ArrayList<>(recorded);
    ordered.sort(Comparator.comparingInt(Recorded::start));
    PointerScan scan = new PointerScan(in.buf, in.from, in.to);
    List<JsonFailure> failures = new ArrayList<>(ordered.size());
    for (Recorded failure : ordered) {
      scan.advance(failure.start());
      failures.add(told(failure, scan));
    }
    return new JsonException(withoutFollowers(failures), false);
  }

  /** A value that was not read breaks constraints in place of the one that it is not. */
  private static List<JsonFailure> withoutFollowers(List<JsonFailure> failures) {
    List<JsonFailure> kept = new ArrayList<>(failures.size());
    for (JsonFailure failure : failures) {
      if (isOfReader(failure.code()) || !isWithinUnread(failure.pointer(), failures)) {
        kept.add(failure);
      }
    }
    return kept;
  }

  private static boolean isWithinUnread(String pointer, List<JsonFailure> failures) {
    for (JsonFailure other : failures) {
      if (isOfReader(other.code()) && (pointer.equals(other.pointer()) || pointer.startsWith(other.pointer() + "/"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfReader(String code) {
    return switch (code) {
      case JsonFailure.TYPE, JsonFailure.MISSING, JsonFailure.DUPLICATE, JsonFailure.UNKNOWN -> true;
      default -> false;
    };
  }

  private static JsonFailure told(Recorded failure, PointerScan scan) {
    String found = !failure.whole() && failure.code().equals(JsonFailure.TYPE) ? scan.found(failure.start()) : null;
    String detail = detail(failure, scan, found);
    return new JsonFailure(
        scan.pointer(failure.below()),
        scan.line(),
        scan.column(),
        failure.code(),
        detail,
        failure.whole() ? failure.text() : ConstraintMessages.literal(detail),
        failure.limits(),
        found,
        expected(failure));
  }

  private static String expected(Recorded failure) {
    if (failure.whole()) {
      return "";
    }
    return switch (failure.code()) {
      case JsonFailure.TYPE -> failure.text();
      case JsonFailure.MISSING -> "the member " + quoted(failure.text());
      default -> "";
    };
  }

  private static String detail(Recorded failure, PointerScan scan, @Nullable String found) {
    if (failure.whole()) {
      return ConstraintMessages.text(failure.text(), failure.code(), failure.limits(), ConstraintMessages.ENGLISH, List.of());
    }
    return switch (failure.code()) {
      case JsonFailure.TYPE -> "Expected " + failure.text() + ", found " + found + ".";
      case JsonFailure.MISSING -> "The member " + quoted(failure.text()) + " is missing.";
      case JsonFailure.DUPLICATE -> "The member " + quoted(scan.name()) + " is there already.";
      case JsonFailure.UNKNOWN -> "There is no member " + quoted(scan.name()) + "." + MemberNames.advice(scan.name(), failure.known());
      default -> failure.text();
    };
  }

  private static String quoted(String name) {
    return PointerScan.shown('"' + name + '"');
  }

  /** Something else should stand at an offset. */
  static JsonException malformed(JsonReader in, int offset, String expected) {
    return refused(in, offset, "Expected " + expected + ", found " + SyntaxText.at(in, offset) + ".");
  }

  /** A document that is read no further. */
  static JsonException refused(JsonReader in, int offset, String detail) {
    PointerScan scan = new PointerScan(in.buf, in.from, in.to);
    scan.advance(offset);
    JsonFailure failure =
        new JsonFailure(scan.pointer(""), scan.line(), scan.column(), JsonFailure.SYNTAX, detail, Map.of(), null);
    return new JsonException(List.of(failure), true);
  }

  /** A stream of values that is read no further, at one of them or as a whole. */
  static JsonException stream(String pointer, int line, int column, String code, String detail) {
    JsonFailure failure = new JsonFailure(pointer, line, column, code, detail, Map.of(), null);
    return new JsonException(List.of(failure), true);
  }
}
