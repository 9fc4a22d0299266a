package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * Where in a style sheet, or in the declarations of a {@code style} attribute, static text ends.
 *
 * @param mode in the text, a string, a comment
 * @param part in a selector, the name of a property, its value
 * @param before what stands directly before
 * @param word the name that was read last, in lower case, as far as it matters; {@code ?} where it
 *     cannot be known
 * @param brackets the round brackets that are open: {@code u} for those of a function that loads
 *     something
 * @param blocks how many curly brackets are open; -1 in a {@code style} attribute
 * @param printed whether a value was printed since the property began
 * @param refused whether the property runs code in some browsers
 */
record StyleState(
    Mode mode,
    Part part,
    Before before,
    String word,
    String brackets,
    int blocks,
    boolean printed,
    boolean refused) {

  /** What the next char is a part of. */
  enum Mode {
    TEXT("in"),
    ESCAPE("in an escape of"),
    SLASH("behind a slash in"),
    COMMENT("in a comment of"),
    COMMENT_STAR("in a comment of"),
    DOUBLE_QUOTED("in a string of"),
    DOUBLE_QUOTED_ESCAPE("in a string of"),
    SINGLE_QUOTED("in a string of"),
    SINGLE_QUOTED_ESCAPE("in a string of"),
    /** Behind {@code url(}. */
    URL_START("in a url() of"),
    URL("in a url() of"),
    URL_ESCAPE("in a url() of"),
    LOST("in");

    private final String words;

    Mode(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Parts of a style sheet. */
  enum Part {
    SELECTOR("in a selector of"),
    AT_RULE("in an at-rule of"),
    /** The name of a property, or a nested selector. */
    NAME("in the name of a property of"),
    VALUE("in the value of a property of"),
    /** Behind branches that end in different parts. */
    UNSURE("in");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** What stands directly before. */
  enum Before {
    /** A blank or a mark. */
    NOTHING,
    NAME,
    VALUE
  }

  static StyleState sheet() {
    return new StyleState(Mode.TEXT, Part.SELECTOR, Before.NOTHING, "", "", 0, false, false);
  }

  static StyleState declarations() {
    return new StyleState(Mode.TEXT, Part.NAME, Before.NOTHING, "", "", -1, false, false);
  }

  StyleState lost() {
    return new StyleState(
        Mode.LOST, Part.UNSURE, Before.NOTHING, "", "", blocks < 0 ? -1 : 0, false, false);
  }

  StyleState afterValue() {
    boolean value = printed || part == Part.VALUE;
    return mode == Mode.TEXT
        ? new StyleState(mode, part, Before.VALUE, "?", brackets, blocks, value, refused)
        : this;
  }

  @Nullable StyleState join(StyleState other) {
    if (equals(other)) {
      return this;
    }
    if (mode == Mode.LOST || other.mode == Mode.LOST) {
      return lost();
    }
    if (mode != Mode.TEXT
        || other.mode != Mode.TEXT
        || blocks != other.blocks
        || !brackets.equals(other.brackets)) {
      return null;
    }
    Part joined = part == other.part ? part : Part.UNSURE;
    Before nearest = before == other.before ? before : Before.VALUE;
    String name = word.equals(other.word) ? word : "?";
    return new StyleState(
        mode,
        joined,
        nearest,
        name,
        brackets,
        blocks,
        printed || other.printed,
        refused || other.refused);
  }
}
