package dev.squall.http;

import dev.squall.validation.ConstraintMessages;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value of a request that is missing, is not what its parameter needs, or breaks a constraint. Immutable.
 *
 * @param source where it stands, or should
 * @param name the parameter's name as clients know it; elements of a list have their index in it: {@code tag[2]}. Of a {@link
 *     Source#BODY}, a JSON Pointer (RFC 6901), which is empty for the body as a whole. Empty too where a form or a set of parameters is
 *     wrong as a whole
 * @param code what is wrong, for programs: {@link #MISSING}, {@link #MALFORMED}, or a constraint's code such as {@code size}
 * @param expected what the client should send, in words that complete "expected ..."; empty where a constraint is broken, and where the
 *     message says it
 * @param found the text that the client sent, at most {@value #MAX_FOUND} characters of it; null if it is missing, or not told
 * @param message what is wrong, for people: a text in which {@code {min}} stands for a limit, or the key of one in braces ({@link
 *     ConstraintMessages}); empty for what {@code expected} and {@code found} say
 * @param limits the limits that were broken, by name, in their order: numbers, booleans and texts; unmodifiable. Of JSON that is
 *     malformed (code {@code syntax}), and of what is wrong in lines of JSON, also {@code line} and {@code column} of the place, both from 1
 */
public record InvalidValue(
    Source source,
    String name,
    String code,
    String expected,
    @Nullable String found,
    String message,
    Map<String, Object> limits) {
  /** What is kept of a found text, in characters; longer ones are cut and end in {@code ...}. */
  public static final int MAX_FOUND = 100;

  /** The codes of what a reader of JSON finds. */
  private static final Set<String> OF_READERS = Set.of("type", "missing", "unknown", "duplicate", "syntax");

  /** The code of values that are not there. */
  public static final String MISSING = "missing";

  /** The code of values that are not of their parameter's type. */
  public static final String MALFORMED = "malformed";

  /** Cuts the found text, copies the limits. */
  public InvalidValue {
    found = found == null || found.length() <= MAX_FOUND ? found : cut(found);
    limits = limits.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(limits));
  }

  /** A value that is missing, if nothing was found, or malformed. */
  public InvalidValue(Source source, String name, String expected, @Nullable String found) {
    this(source, name, found == null ? MISSING : MALFORMED, expected, found, "", Map.of());
  }

  /** A value that breaks a constraint. */
  public static InvalidValue broken(
      Source source, String name, String code, String message, Map<String, Object> limits) {
    return new InvalidValue(source, name, code, "", null, message, limits);
  }

  private static String cut(String text) {
    int end = Character.isHighSurrogate(text.charAt(MAX_FOUND - 4)) ? MAX_FOUND - 4 : MAX_FOUND - 3;
    return text.substring(0, end) + "...";
  }

  /** Whether the request does not have the value at all. */
  public boolean isMissing() {
    return code.equals(MISSING);
  }

  /** Whether line and column of the body are told. */
  boolean hasPlace() {
    return source == Source.BODY && limits.get("line") instanceof Integer && limits.get("column") instanceof Integer;
  }

  /** The limits alone. */
  Map<String, Object> withoutPlace() {
    if (!hasPlace()) {
      return limits;
    }
    Map<String, Object> others = new LinkedHashMap<>(limits);
    others.remove("line");
    others.remove("column");
    return others;
  }

  /**
   * One sentence in English: {@code Expected a whole number from 1 to 9, found "x".}, {@code Must be at least 1.} Quotation marks,
   * backslashes and characters without a shape of their own are escaped in what was found, as in Java.
   */
  public String sentence() {
    return sentence(ConstraintMessages.ENGLISH, List.of());
  }

  /**
   * One sentence, in other words.
   *
   * @param messages where texts are found by their keys
   * @param languages the languages that the client wants, the best one first
   */
  public String sentence(ConstraintMessages messages, List<Locale> languages) {
    if (!message.isEmpty()) {
      String own = isOfReader() ? messages.message(code, reading(), languages) : null;
      return own == null ? ConstraintMessages.text(message, code, limits, messages, languages) : ConstraintMessages.fill(own, reading());
    }
    Map<String, Object> values = Map.of("expected", expected, "found", found == null ? "" : quoted(found));
    String own = messages.message(code, values, languages);
    if (own != null) {
      return ConstraintMessages.fill(own, values);
    }
    String noun = source == Source.BODY && name.isEmpty() ? "body" : source.noun();
    return found == null
        ? "This " + noun + " is missing; expected " + expected + "."
        : "Expected " + expected + ", found " + quoted(found) + ".";
  }

  /** Whether a document could not be read there; such a message is a text. */
  private boolean isOfReader() {
    return source == Source.BODY && OF_READERS.contains(code) && message.charAt(0) != '{';
  }

  /** What is filled into texts for what could not be read. */
  private Map<String, Object> reading() {
    Map<String, Object> values = new LinkedHashMap<>(limits);
    String member = name.substring(name.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    values.put("name", member);
    values.put("expected", expected);
    values.put("found", found == null ? "" : found);
    values.put("detail", ConstraintMessages.fill(message, limits));
    return values;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '"' || character == '\\') {
        quoted.append('\\').append(character);
      } else if (isInvisible(character)) {
        quoted.append("\\u").append(Integer.toHexString(0x10000 | character), 1, 5);
      } else {
        quoted.append(character);
      }
    }
    return quoted.append('"').toString();
  }

  /** Control and format characters, such as those that reverse the direction of text, and separators of lines. */
  private static boolean isInvisible(char character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> false;
    };
  }
}
