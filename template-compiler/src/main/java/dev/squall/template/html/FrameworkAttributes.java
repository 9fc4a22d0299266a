package dev.squall.template.html;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Attributes that scripts of well-known frameworks evaluate: htmx, Alpine, Vue, Angular, Datastar.
 * In their code values are JSON literals, as in event handlers.
 */
final class FrameworkAttributes {
  private static final RefusedPiece MARKUP =
      new RefusedPiece(
          "a script makes markup of it", "print the markup as the content of the element");
  private static final RefusedPiece FILTER =
      new RefusedPiece("what stands in its square brackets is run", "write it out");
  private static final Set<String> EXPRESSIONS =
      Set.of("hx-vals", "hx-vars", "hx-headers", "hx-request");
  private static final Set<String> MARKUP_ATTRIBUTES =
      Set.of("x-html", "v-html", "ng-bind-html", "ng-include", "data-ng-bind-html", "[innerhtml]");

  private FrameworkAttributes() {}

  /** The piece with which the value of such an attribute begins; null for all others. */
  static @Nullable Piece start(String name) {
    if (MARKUP_ATTRIBUTES.contains(name)) {
      return MARKUP;
    }
    if (name.equals("hx-trigger")) {
      return FILTER;
    }
    if (isHandler(name)) {
      return new ScriptPiece(Escape.JSON_ATTRIBUTE, ScriptState.statements());
    }
    if (isExpression(name)) {
      return new ScriptPiece(Escape.JSON_ATTRIBUTE, ScriptState.expression());
    }
    return null;
  }

  private static boolean isHandler(String name) {
    return name.startsWith("hx-on")
        || name.startsWith("@")
        || name.startsWith("x-on:")
        || name.startsWith("v-on:")
        || name.startsWith("(")
        || name.startsWith("data-on-")
        || name.startsWith("data-on:")
        || name.equals("x-init")
        || name.equals("x-effect");
  }

  private static boolean isExpression(String name) {
    return EXPRESSIONS.contains(name)
        || (name.startsWith("x-") && !name.equals("x-ref") && !name.equals("x-teleport"))
        || name.startsWith("v-")
        || name.startsWith("ng-")
        || name.startsWith("data-ng-")
        || name.startsWith(":")
        || name.startsWith("*")
        || name.startsWith("[");
  }
}
