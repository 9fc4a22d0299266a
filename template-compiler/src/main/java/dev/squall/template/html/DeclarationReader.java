package dev.squall.template.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The states of markup behind {@code <!} and {@code <?}: comments, the document type, CDATA
 * sections.
 */
final class DeclarationReader {

  private DeclarationReader() {}

  /**
   * The state behind one more char.
   *
   * @param pending what was read behind {@code <!} as long as it is not known what it begins
   * @param foreign whether the place is within SVG or MathML, where there are CDATA sections in
   *     HTML too
   */
  static Mode next(Mode mode, char c, StringBuilder pending, Markup markup, boolean foreign) {
    return switch (mode) {
      case DECLARATION -> declaration(c, pending, foreign || markup.isXml());
      case COMMENT_START,
          COMMENT_START_DASH,
          COMMENT,
          COMMENT_DASH,
          COMMENT_END,
          COMMENT_END_BANG ->
          comment(mode, c, markup);
      case BOGUS_COMMENT -> c == '>' ? Mode.TEXT : mode;
      case DOCTYPE ->
          c == '>' ? Mode.TEXT : c == '[' && markup.isXml() ? Mode.DOCTYPE_SUBSET : mode;
      case DOCTYPE_SUBSET -> c == ']' ? Mode.DOCTYPE : mode;
      case CDATA -> c == ']' ? Mode.CDATA_BRACKET : mode;
      case CDATA_BRACKET -> c == ']' ? Mode.CDATA_END : Mode.CDATA;
      case CDATA_END -> c == '>' ? Mode.TEXT : c == ']' ? mode : Mode.CDATA;
      case INSTRUCTION -> c == '?' ? Mode.INSTRUCTION_END : mode;
      case INSTRUCTION_END -> c == '>' ? Mode.TEXT : c == '?' ? mode : Mode.INSTRUCTION;
      default -> throw new IllegalArgumentException(mode.name());
    };
  }

  private static Mode declaration(char c, StringBuilder pending, boolean cdata) {
    String read = pending.toString() + c;
    Mode whole = wholeStart(read, cdata);
    if (whole != null) {
      pending.setLength(0);
      return whole;
    }
    if (isStart(read, cdata)) {
      pending.append(c);
      return Mode.DECLARATION;
    }
    pending.setLength(0);
    return c == '>' ? Mode.TEXT : Mode.BOGUS_COMMENT;
  }

  private static @Nullable Mode wholeStart(String read, boolean cdata) {
    if (read.equals("--")) {
      return Mode.COMMENT_START;
    }
    if (read.equalsIgnoreCase("doctype")) {
      return Mode.DOCTYPE;
    }
    return cdata && read.equals("[CDATA[") ? Mode.CDATA : null;
  }

  private static boolean isStart(String read, boolean cdata) {
    return read.equals("-")
        || "doctype".startsWith(read.toLowerCase(Locale.ROOT))
        || (cdata && "[CDATA[".startsWith(read));
  }

  private static Mode comment(Mode mode, char c, Markup markup) {
    if (c == '>') {
      boolean ends =
          switch (mode) {
            case COMMENT_END -> true;
            case COMMENT_START, COMMENT_START_DASH, COMMENT_END_BANG -> !markup.isXml();
            default -> false;
          };
      return ends ? Mode.TEXT : Mode.COMMENT;
    }
    return switch (mode) {
      case COMMENT_START -> c == '-' ? Mode.COMMENT_START_DASH : Mode.COMMENT;
      case COMMENT_START_DASH, COMMENT_DASH -> c == '-' ? Mode.COMMENT_END : Mode.COMMENT;
      case COMMENT_END ->
          c == '-' ? Mode.COMMENT_END : c == '!' ? Mode.COMMENT_END_BANG : Mode.COMMENT;
      default -> c == '-' ? Mode.COMMENT_DASH : Mode.COMMENT;
    };
  }
}
