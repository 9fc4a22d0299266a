package dev.squall.template.html;

import java.util.List;
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

  private static final RefusedPiece CODE =
      new RefusedPiece(
          "a library evaluates it as code",
          "put the value into a data- attribute of your own, and read it from there in the code");
  private static final RefusedPiece BOUND =
      new RefusedPiece(
          "a library sets an attribute or a property with it, and checks nothing",
          "write the attribute itself, without the library: href=\"{{ url }}\"");
  private static final Set<String> CODE_ATTRIBUTES =
      Set.of("data-bind", "data-effect", "data-options", "data-signals", "data-computed");
  private static final List<String> CODE_PREFIXES =
      List.of(
          "#",
          ".",
          "ng:",
          "ng_",
          "x_ng_",
          "data-ng:",
          "data-ng_",
          "v-slot",
          "wire:",
          "up-on-",
          "bind-",
          "bindon-",
          "data-dojo-",
          "data-signals-",
          "data-computed-");
  private static final List<String> BINDINGS = List.of(":", "v-bind:", "x-bind:");
  private static final Set<String> MARKUP_PROPERTIES = Set.of("innerhtml", "outerhtml", "srcdoc");

  private FrameworkAttributes() {}

  /** The piece with which the value of such an attribute begins; null for all others. */
  static @Nullable Piece start(String name) {
    if (MARKUP_ATTRIBUTES.contains(name)) {
      return MARKUP;
    }
    if (name.equals("hx-trigger")) {
      return FILTER;
    }
    String bound = boundName(name);
    if (bound != null && MARKUP_PROPERTIES.contains(bound)) {
      return MARKUP;
    }
    if (bound != null && (bound.isEmpty() || bound.contains("[") || AttributeRules.isDangerous(bound))) {
      return BOUND;
    }
    if (isHandler(name)) {
      return new ScriptPiece(Escape.JSON_ATTRIBUTE, ScriptState.statements());
    }
    if (isExpression(name) && !name.startsWith("v-slot")) {
      return new ScriptPiece(Escape.JSON_ATTRIBUTE, ScriptState.expression());
    }
    return isCode(name) ? CODE : null;
  }

  private static boolean isCode(String name) {
    for (String prefix : CODE_PREFIXES) {
      if (name.startsWith(prefix)) {
        return true;
      }
    }
    return CODE_ATTRIBUTES.contains(name) || (name.startsWith("data-") && name.indexOf(':') >= 0);
  }

  /**
   * The name of the attribute or property that a library sets with the value, in {@code :href},
   * {@code v-bind:href.camel}, {@code [attr.href]}; empty if it sets many; null for other attributes.
   */
  private static @Nullable String boundName(String name) {
    if (name.equals("v-bind") || name.equals("x-bind")) {
      return "";
    }
    if (name.startsWith("[")) {
      String inner = name.replace("[", "").replace("]", "").replace("(", "").replace(")", "");
      return inner.startsWith("attr.") ? inner.substring("attr.".length()) : inner;
    }
    for (String prefix : BINDINGS) {
      if (name.startsWith(prefix)) {
        String target = name.substring(prefix.length());
        int modifier = target.indexOf('.');
        return modifier > 0 ? target.substring(0, modifier) : target;
      }
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
