package dev.squall.processor.validation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A media type or a range of them, as it is written in an annotation (RFC 9110, section 8.3.1).
 *
 * @param type in lower case, such as {@code text}; {@code *} in a range
 * @param subtype in lower case, such as {@code html}; {@code *} in a range
 * @param parameters names in lower case, values in lower case and unquoted
 */
record MediaTypeText(String type, String subtype, Map<String, String> parameters) {
  private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";
  private static final Set<String> LINES = Set.of("x-ndjson", "ndjson", "jsonl", "x-jsonl", "jsonlines", "x-jsonlines");
  private static final Set<String> BINARY = Set.of("octet-stream", "pdf", "zip", "gzip");

  MediaTypeText {
    parameters = Map.copyOf(parameters);
  }

  /** Reads a media type; empty if the text is none. */
  static Optional<MediaTypeText> parse(String text) {
    String[] halves = text.strip().split(";", 2);
    String[] names = halves[0].strip().toLowerCase(Locale.ROOT).split("/", -1);
    if (names.length != 2 || !isToken(names[0]) || !isToken(names[1])) {
      return Optional.empty();
    }
    Map<String, String> parameters = halves.length < 2 ? Map.of() : parameters(halves[1]);
    return parameters == null ? Optional.empty() : Optional.of(new MediaTypeText(names[0], names[1], parameters));
  }

  /** Parameters without the first semicolon; null if they are malformed. Quoted values have no semicolon in them here. */
  private static @Nullable Map<String, String> parameters(String text) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String parameter : text.split(";", -1)) {
      String[] sides = parameter.strip().toLowerCase(Locale.ROOT).split("=", 2);
      if (sides.length < 2 || !isToken(sides[0]) || !(isToken(sides[1]) || isQuoted(sides[1]))) {
        return null;
      }
      String value = isQuoted(sides[1]) ? sides[1].substring(1, sides[1].length() - 1) : sides[1];
      if (parameters.put(sides[0], value) != null) {
        return null;
      }
    }
    return parameters;
  }

  private static boolean isToken(String text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> (c < 128 && Character.isLetterOrDigit(c)) || TOKEN_MARKS.indexOf(c) >= 0);
  }

  private static boolean isQuoted(String text) {
    return text.length() >= 2
        && text.startsWith("\"")
        && text.endsWith("\"")
        && text.substring(1, text.length() - 1).chars().allMatch(c -> c >= ' ' && c < 0x7f && c != '"' && c != '\\');
  }

  /** Whether it is a range. */
  boolean isRange() {
    return type.equals("*") || subtype.equals("*");
  }

  /** Whether it is the type of two names, whatever its parameters. */
  boolean is(String otherType, String otherSubtype) {
    return type.equals(otherType) && subtype.equals(otherSubtype);
  }

  /** Whether it is the same type as another one, or a range that has it in it; whatever the parameters. */
  boolean includes(MediaTypeText other) {
    return type.equals("*") || (type.equals(other.type) && (subtype.equals("*") || subtype.equals(other.subtype)));
  }

  /** Whether its content is one JSON value (RFC 6839, section 3.1). */
  boolean isJson() {
    return is("application", "json") || subtype.endsWith("+json");
  }

  /** Whether its content is a line of JSON for each of several values. */
  boolean isJsonLines() {
    return type.equals("application") && LINES.contains(subtype);
  }

  /** Whether its content is bytes that are no text. */
  boolean isBinary() {
    return switch (type) {
      case "audio", "font", "video" -> true;
      case "image" -> !subtype.endsWith("+xml");
      case "application" -> BINARY.contains(subtype);
      default -> false;
    };
  }

  /** Whether it names another charset than UTF-8. */
  boolean hasOtherCharset() {
    return !parameters.getOrDefault("charset", "utf-8").equals("utf-8");
  }

  /** The same type without a charset of UTF-8, which a response has where none is named. */
  MediaTypeText withoutUtf8() {
    if (hasOtherCharset()) {
      return this;
    }
    Map<String, String> others = new LinkedHashMap<>(parameters);
    others.remove("charset");
    return new MediaTypeText(type, subtype, others);
  }

  /** The type without its parameters. */
  String name() {
    return type + "/" + subtype;
  }
}
