package dev.squall.json;

import java.util.ArrayList;
import java.util.List;

/** A document is malformed, or its values do not fit the type that it is read as. */
public final class JsonException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<JsonFailure> failures;
  private final boolean malformed;

  JsonException(List<JsonFailure> failures, boolean malformed) {
    super(describe(failures));
    this.failures = List.copyOf(failures);
    this.malformed = malformed;
  }

  private static String describe(List<JsonFailure> failures) {
    StringBuilder text = new StringBuilder();
    for (JsonFailure failure : failures) {
      text.append(text.isEmpty() ? "" : "\n").append(failure);
    }
    return text.toString();
  }

  /** What is wrong: one failure of a malformed document, else at least one and at most {@value JsonReader#MAX_FAILURES}, in order. */
  public List<JsonFailure> failures() {
    return failures;
  }

  /** Whether the document is no JSON, or beyond a limit of the reader: its depth, the length of a number. */
  public boolean malformed() {
    return malformed;
  }

  /**
   * The same failures of a document that is part of a larger one, such as an element of a stream.
   *
   * @param pointer a JSON Pointer to that document, such as {@code /3}
   */
  public JsonException below(String pointer) {
    return below(pointer, 0, 0);
  }

  /** The same, where it is known at which line and column of the larger document this one starts, both from 1. */
  JsonException below(String pointer, int line, int column) {
    List<JsonFailure> moved = new ArrayList<>(failures.size());
    for (JsonFailure failure : failures) {
      boolean known = line > 0 && failure.line() > 0;
      moved.add(new JsonFailure(
          pointer + failure.pointer(),
          known ? line + failure.line() - 1 : 0,
          !known ? 0 : failure.line() == 1 ? column + failure.column() - 1 : failure.column(),
          failure.code(),
          failure.detail(),
          failure.message(),
          failure.limits(),
          failure.found(),
          failure.expected()));
    }
    return new JsonException(moved, malformed);
  }
}
