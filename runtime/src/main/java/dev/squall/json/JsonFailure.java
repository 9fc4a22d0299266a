package dev.squall.json;

import dev.squall.validation.ConstraintMessages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one value of a JSON document. Immutable.
 *
 * @param pointer where the value stands, or should: a JSON Pointer (RFC 6901), empty for the document as a whole; one that is longer than
 *     {@value #MAX_POINTER} chars is cut and ends in {@code ...}
 * @param line the line of the document, from 1; 0 where that is not known
 * @param column the character of the line, from 1; 0 where that is not known
 * @param code what is wrong, for programs: {@link #SYNTAX}, {@link #TYPE}, {@link #MISSING}, {@link #UNKNOWN}, {@link #DUPLICATE}, or the
 *     code of a constraint
 * @param detail what is wrong, for people: a sentence in English
 * @param message the same as it can be translated: of a broken constraint, a text with the names of limits in braces, or a key
 *     ({@link ConstraintMessages})
 * @param limits the limits that were broken, by name; unmodifiable
 * @param found the JSON that was found, at most {@value #MAX_FOUND} characters of it; null where there is none to tell
 * @param expected what should stand there, in English words that complete "expected ..."; empty where {@code detail} says all
 */
public record JsonFailure(
    String pointer,
    int line,
    int column,
    String code,
    String detail,
    String message,
    Map<String, Object> limits,
    @Nullable String found,
    String expected) {
  /** The longest pointer, in chars. */
  public static final int MAX_POINTER = 1000;

  /** The longest found text, in chars. */
  public static final int MAX_FOUND = 100;

  /** The document is no JSON, or beyond a limit. */
  public static final String SYNTAX = "syntax";

  /** The value is not one of its member's type. */
  public static final String TYPE = "type";

  /** The member is not there, or null. */
  public static final String MISSING = "missing";

  /** The member is not known. */
  public static final String UNKNOWN = "unknown";

  /** The member is there already. */
  public static final String DUPLICATE = "duplicate";

  /** A failure of which nothing but the detail is told. */
  public JsonFailure(
      String pointer, int line, int column, String code, String detail, Map<String, Object> limits, @Nullable String found) {
    this(pointer, line, column, code, detail, ConstraintMessages.literal(detail), limits, found, "");
  }

  /** Copies the limits. */
  public JsonFailure {
    limits = limits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(limits));
  }

  /** One line: {@code /orders/2/price (line 3, column 14): Expected a decimal number, found "many".} */
  @Override
  public String toString() {
    String place = line == 0 ? "" : "(line " + line + ", column " + column + ")";
    String both = pointer.isEmpty() || place.isEmpty() ? pointer + place : pointer + " " + place;
    return both.isEmpty() ? detail : both + ": " + detail;
  }
}
