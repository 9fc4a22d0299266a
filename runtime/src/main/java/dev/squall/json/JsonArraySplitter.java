package dev.squall.json;

/** Cuts the elements out of one JSON array, which is the whole document. See {@link ElementSplitter}. */
public final class JsonArraySplitter extends ElementSplitter {
  /** Where the cursor is, between elements. */
  private enum Place {
    BEFORE_ARRAY,
    BEFORE_FIRST,
    BEFORE_NEXT,
    BEHIND_ELEMENT,
    BEHIND_ARRAY
  }

  private Place place = Place.BEFORE_ARRAY;

  /** Of the current element: whether a byte of it was seen, how many arrays and objects are open, whether the cursor is in a string. */
  private boolean begun;

  private int depth;
  private boolean inString;
  private boolean escaped;

  /**
   * A splitter.
   *
   * @param maxElement how many bytes an element may have
   */
  public JsonArraySplitter(int maxElement) {
    super(maxElement);
  }

  @Override
  int start(byte[] in, int from, int to) {
    int i = from;
    while (i < to) {
      byte b = in[i];
      if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
        if (place == Place.BEFORE_NEXT || (place == Place.BEFORE_FIRST && b != ']')) {
          return element(in, i);
        }
        place = behind(b, i);
      }
      i++;
    }
    return i;
  }

  private int element(byte[] in, int i) {
    byte b = in[i];
    if (b == ',' || b == ']' || b == '}' || b == ':') {
      throw failure("Expected an element, found '" + (char) b + "'.", i);
    }
    place = Place.BEHIND_ELEMENT;
    begun = false;
    return i;
  }

  private Place behind(byte b, int offset) {
    if (place == Place.BEFORE_ARRAY && b == '[') {
      return Place.BEFORE_FIRST;
    }
    if (b == ']' && (place == Place.BEFORE_FIRST || place == Place.BEHIND_ELEMENT)) {
      return Place.BEHIND_ARRAY;
    }
    if (b == ',' && place == Place.BEHIND_ELEMENT) {
      return Place.BEFORE_NEXT;
    }
    throw misplaced("something else", JsonFailure.SYNTAX, offset);
  }

  /** Outside of the array, it is the document that is none. */
  private JsonException misplaced(String found, String code, int offset) {
    String detail = "Expected " + expected() + ", found " + found + ".";
    return place == Place.BEFORE_ARRAY || place == Place.BEHIND_ARRAY ? failure(code, detail, offset) : failure(detail, offset);
  }

  private String expected() {
    return switch (place) {
      case BEFORE_ARRAY -> "an array";
      case BEFORE_FIRST, BEFORE_NEXT -> "an element";
      case BEHIND_ELEMENT -> "a comma or the end of the array";
      case BEHIND_ARRAY -> "the end of the document";
    };
  }

  @Override
  int elementEnd(byte[] in, int from, int to) {
    int i = from;
    while (i < to) {
      if (inString) {
        i = stringEnd(in, i, to);
        if (!inString && depth == 0) {
          return i;
        }
        continue;
      }
      byte b = in[i];
      // A number or a word has no end of its own.
      if (depth == 0 && begun && endsWord(b)) {
        return i;
      }
      begun = true;
      i++;
      if (b == '"') {
        inString = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static boolean endsWord(byte b) {
    return switch (b) {
      case ' ', '\n', '\r', '\t', ',', ']', '}', '[', '{', '"', ':' -> true;
      default -> false;
    };
  }

  private int stringEnd(byte[] in, int from, int to) {
    int i = from;
    while (i < to) {
      byte b = in[i++];
      if (escaped) {
        escaped = false;
      } else if (b == '\\') {
        escaped = true;
      } else if (b == '"') {
        inString = false;
        return i;
      }
    }
    return i;
  }

  @Override
  boolean endsElement() {
    return false;
  }

  @Override
  void checkEnd() {
    if (place != Place.BEHIND_ARRAY) {
      throw misplaced("the end of the document", JsonFailure.MISSING, 0);
    }
  }
}
