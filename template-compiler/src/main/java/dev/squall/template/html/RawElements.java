package dev.squall.template.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The elements of HTML in which a less-than sign begins no tag but their own end tag. */
final class RawElements {
  private static final RefusedPiece NOT_SHOWN =
      new RefusedPiece(
          "browsers do not decode what would be escaped there",
          "leave the element out; nearly all browsers ignore its content");
  private static final RefusedPiece AS_IT_IS =
      new RefusedPiece("browsers do not decode what would be escaped there", "write <pre>");
  private static final RefusedPiece UNKNOWN_TYPE =
      new RefusedPiece(
          "its type is not written out, or it holds neither JavaScript nor JSON",
          "write the type first; put values into data- attributes, or into <script"
              + " type=\"application/json\">");
  private static final RefusedPiece IMPORT_MAP =
      new RefusedPiece(
          "it decides where code is loaded from",
          "make the whole map in Java, and print it with {% raw %}");
  private static final Set<String> SCRIPT_TYPES =
      Set.of(
          "",
          "module",
          "text/javascript",
          "application/javascript",
          "text/ecmascript",
          "application/ecmascript",
          "application/x-javascript",
          "application/x-ecmascript",
          "text/javascript1.0",
          "text/javascript1.1",
          "text/javascript1.2",
          "text/javascript1.3",
          "text/javascript1.4",
          "text/javascript1.5",
          "text/jscript",
          "text/livescript",
          "text/x-ecmascript",
          "text/x-javascript");

  private RawElements() {}

  /** The beginning of such an element's content; null for other elements. */
  static @Nullable Piece content(Tag tag) {
    return switch (tag.element()) {
      case "textarea", "title" -> PlainPiece.ATTRIBUTE;
      case "style" -> new StylePiece(Escape.CSS, StyleState.sheet());
      case "script" -> script(tag.fact() == null ? "" : tag.fact());
      case "xmp" -> AS_IT_IS;
      case "iframe", "noembed", "noframes" -> NOT_SHOWN;
      default -> null;
    };
  }

  private static Piece script(String type) {
    if (SCRIPT_TYPES.contains(type)) {
      return new ScriptPiece(Escape.JSON, ScriptState.statements());
    }
    if (type.equals("importmap")) {
      return IMPORT_MAP;
    }
    boolean json =
        type.equals("application/json")
            || type.equals("text/json")
            || type.endsWith("+json")
            || type.equals("speculationrules");
    return json ? new ScriptPiece(Escape.JSON, ScriptState.expression()) : UNKNOWN_TYPE;
  }
}
