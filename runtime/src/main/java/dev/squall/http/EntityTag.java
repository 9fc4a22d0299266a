package dev.squall.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name for one state of a resource (RFC 9110, section 8.8.3). A strong one changes with every byte; a weak one may stay the same
 * where the content means the same. Immutable.
 *
 * @param weak whether equal tags say no more than that the content means the same
 * @param value the text between the quotes: visible characters of ISO-8859-1 other than the quote
 */
public record EntityTag(boolean weak, String value) {

  /** Checks the value. @throws IllegalArgumentException if it has a character that cannot be in a tag */
  public EntityTag {
    for (int i = 0; i < value.length(); i++) {
      if (!isTagChar(value.charAt(i))) {
        throw new IllegalArgumentException(
            "an entity tag, which is given without its quotes, cannot hold the character at index "
                + i
                + " of "
                + SentField.printable(value));
      }
    }
  }

  /** A strong tag. @throws IllegalArgumentException if the value has a character that cannot be in a tag */
  public static EntityTag strong(String value) {
    return new EntityTag(false, value);
  }

  /** A weak tag. @throws IllegalArgumentException if the value has a character that cannot be in a tag */
  public static EntityTag weak(String value) {
    return new EntityTag(true, value);
  }

  /** Reads one tag, such as {@code "abc"} or {@code W/"abc"}; null if the text is none. */
  public static @Nullable EntityTag parse(String text) {
    int from = openingQuote(text, 0);
    int to = from < 0 ? -1 : closingQuote(text, from + 1);
    return to >= 0 && to == text.length() - 1 ? new EntityTag(from > 0, text.substring(from + 1, to)) : null;
  }

  /**
   * Reads the lists of several field lines, in linear time. Empty elements are passed over (RFC 9110, section 5.6.1.2).
   *
   * @return null if anything in them is not a tag
   */
  static @Nullable List<EntityTag> parseLists(List<String> lines) {
    List<EntityTag> tags = new ArrayList<>();
    for (String line : lines) {
      if (!readList(line, tags)) {
        return null;
      }
    }
    return tags;
  }

  private static boolean readList(String line, List<EntityTag> tags) {
    boolean separated = true;
    int at = 0;
    while (at < line.length()) {
      char next = line.charAt(at);
      if (next == ',') {
        separated = true;
        at++;
      } else if (next == ' ' || next == '\t') {
        at++;
      } else {
        int from = openingQuote(line, at);
        int to = from < 0 ? -1 : closingQuote(line, from + 1);
        if (to < 0 || !separated) {
          return false;
        }
        tags.add(new EntityTag(from > at, line.substring(from + 1, to)));
        separated = false;
        at = to + 1;
      }
    }
    return true;
  }

  /** Where the quote is that a tag at a position starts with, be it behind the {@code W/} of a weak one; -1 if none is there. */
  private static int openingQuote(String text, int at) {
    int quote = text.startsWith("W/", at) ? at + 2 : at;
    return text.startsWith("\"", quote) ? quote : -1;
  }

  private static int closingQuote(String text, int from) {
    int at = from;
    while (at < text.length() && isTagChar(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '"' ? at : -1;
  }

  private static boolean isTagChar(char c) {
    return (c >= 0x21 && c <= 0xff && c != '"' && c != 0x7f);
  }

  /** This tag as a weak one. */
  public EntityTag weakened() {
    return weak ? this : new EntityTag(true, value);
  }

  /** Whether two tags name the same bytes: both are strong and have one value (RFC 9110, section 8.8.3.2). */
  public boolean strongEquals(EntityTag other) {
    return !weak && !other.weak && value.equals(other.value);
  }

  /** Whether two tags name content that means the same: they have one value. */
  public boolean weakEquals(EntityTag other) {
    return value.equals(other.value);
  }

  /** The tag as it stands in a field. */
  @Override
  public String toString() {
    return (weak ? "W/\"" : "\"").concat(value).concat("\"");
  }
}
