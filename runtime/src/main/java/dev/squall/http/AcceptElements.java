package dev.squall.http;

import java.util.Map;

/**
 * Reads the elements of an {@code Accept} field (RFC 9110, section 12.5.1) where they are, without making an object. What a list says
 * of a type is a rank: the weight in thousandths of its most specific range in the lower bits, above them how specific that is.
 */
final class AcceptElements {
  /** The rank where no element is well-formed: nothing was said. */
  static final int SILENT = -1;

  private static final int WEIGHT_BITS = 10;
  private static final int MOST_PARAMETERS = 63;

  /** What a range of each kind counts; its parameters count one each. */
  private static final int ANY = 1 << 6;

  private static final int ANY_SUBTYPE = 2 << 6;
  private static final int EXACT = 3 << 6;

  private AcceptElements() {}

  /**
   * The rank of a type after one more field, whose value is {@code [from, to)}; takes time linear in its length.
   *
   * @param before the rank after the fields before, {@link #SILENT} if there are none
   */
  static int rank(byte[] bytes, int from, int to, MediaType type, int before) {
    int rank = before;
    for (int at = from; at < to; at++) {
      int end = elementEnd(bytes, at, to);
      int found = element(bytes, at, end, type);
      if (rank == SILENT || (found != SILENT && found >>> WEIGHT_BITS > rank >>> WEIGHT_BITS)) {
        rank = found;
      }
      at = end;
    }
    return rank;
  }

  /** The weight of a rank, in thousandths. */
  static int weight(int rank) {
    return rank == SILENT ? Accept.BEST : rank & (1 << WEIGHT_BITS) - 1;
  }

  /** Whether a rank is that of a range that names the type itself. */
  static boolean isExact(int rank) {
    return rank != SILENT && rank >>> WEIGHT_BITS >= EXACT;
  }

  private static int elementEnd(byte[] bytes, int from, int to) {
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      byte octet = bytes[i];
      if (octet == '"') {
        quoted = !quoted;
      } else if (octet == '\\' && quoted) {
        i++;
      } else if (octet == ',' && !quoted) {
        return i;
      }
    }
    return to;
  }

  /** What an element says of a type; {@link #SILENT} if it is malformed, 0 if it is about others. */
  private static int element(byte[] bytes, int from, int end, MediaType type) {
    int typeFrom = skipSpace(bytes, from, end);
    int typeTo = skipToken(bytes, typeFrom, end);
    if (typeTo == typeFrom || typeTo == end || bytes[typeTo] != '/') {
      return SILENT;
    }
    int subtypeFrom = typeTo + 1;
    int subtypeTo = skipToken(bytes, subtypeFrom, end);
    boolean anyType = isStar(bytes, typeFrom, typeTo);
    boolean anySubtype = isStar(bytes, subtypeFrom, subtypeTo);
    if (subtypeTo == subtypeFrom || (anyType && !anySubtype)) {
      return SILENT;
    }
    int kind = 0;
    if (anyType) {
      kind = ANY;
    } else if (same(bytes, typeFrom, typeTo, type.type())) {
      kind = anySubtype ? ANY_SUBTYPE : same(bytes, subtypeFrom, subtypeTo, type.subtype()) ? EXACT : 0;
    }
    return parameters(bytes, subtypeTo, end, type, kind);
  }

  /** Goes through the parameters of a range that takes the type in, or does not if {@code kind} is 0. */
  private static int parameters(byte[] bytes, int from, int end, MediaType type, int kind) {
    int weight = SILENT;
    int count = 0;
    boolean fits = kind > 0;
    int at = skipSpace(bytes, from, end);
    while (at < end && bytes[at] == ';') {
      int nameFrom = skipSpace(bytes, at + 1, end);
      int nameTo = skipToken(bytes, nameFrom, end);
      if (nameTo == nameFrom) {
        at = nameFrom;
        continue;
      }
      int valueTo = nameTo < end && bytes[nameTo] == '=' ? skipValue(bytes, nameTo + 1, end) : SILENT;
      if (valueTo == SILENT) {
        return SILENT;
      }
      if (!same(bytes, nameFrom, nameTo, "q")) {
        fits = fits && hasParameter(bytes, nameFrom, nameTo, valueTo, type);
        count++;
      } else if (weight == SILENT) {
        weight = weight(bytes, nameTo + 1, valueTo);
        if (weight == SILENT) {
          return SILENT;
        }
      }
      at = skipSpace(bytes, valueTo, end);
    }
    if (at < end) {
      return SILENT;
    }
    int known = weight == SILENT ? Accept.BEST : weight;
    return fits ? (kind + Math.min(count, MOST_PARAMETERS)) << WEIGHT_BITS | known : 0;
  }

  /** Whether the type has a parameter. All text that names no other charset is UTF-8 here, JSON always. */
  private static boolean hasParameter(byte[] bytes, int nameFrom, int nameTo, int valueTo, MediaType type) {
    for (Map.Entry<String, String> parameter : type.parameters().entrySet()) {
      if (same(bytes, nameFrom, nameTo, parameter.getKey())) {
        return isValue(bytes, nameTo + 1, valueTo, parameter.getValue());
      }
    }
    return same(bytes, nameFrom, nameTo, "charset") && isValue(bytes, nameTo + 1, valueTo, "utf-8");
  }

  private static boolean isValue(byte[] bytes, int from, int to, String value) {
    if (bytes[from] != '"') {
      return same(bytes, from, to, value);
    }
    int compared = 0;
    for (int i = from + 1; i < to - 1; i++) {
      i += bytes[i] == '\\' ? 1 : 0;
      if (compared == value.length() || lower(bytes[i]) != lower(value.charAt(compared))) {
        return false;
      }
      compared++;
    }
    return compared == value.length();
  }

  private static int weight(byte[] bytes, int from, int to) {
    boolean quoted = bytes[from] == '"';
    return QualityValue.parse(bytes, quoted ? from + 1 : from, quoted ? to - 1 : to);
  }

  private static int skipSpace(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && (bytes[at] == ' ' || bytes[at] == '\t')) {
      at++;
    }
    return at;
  }

  private static int skipToken(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && SentField.isTokenChar((char) (bytes[at] & 0xff))) {
      at++;
    }
    return at;
  }

  /** Where a token or a quoted text ends; {@link #SILENT} if neither is here. */
  private static int skipValue(byte[] bytes, int from, int end) {
    if (from == end || bytes[from] != '"') {
      int to = skipToken(bytes, from, end);
      return to > from ? to : SILENT;
    }
    for (int at = from + 1; at < end; at++) {
      if (bytes[at] == '"') {
        return at + 1;
      }
      at += bytes[at] == '\\' ? 1 : 0;
    }
    return SILENT;
  }

  private static boolean isStar(byte[] bytes, int from, int to) {
    return to == from + 1 && bytes[from] == '*';
  }

  private static boolean same(byte[] bytes, int from, int to, String text) {
    if (to - from != text.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (lower(bytes[i]) != lower(text.charAt(i - from))) {
        return false;
      }
    }
    return true;
  }

  private static int lower(int character) {
    return character >= 'A' && character <= 'Z' ? character | 0x20 : character;
  }
}
