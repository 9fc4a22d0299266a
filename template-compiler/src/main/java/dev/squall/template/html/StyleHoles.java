package dev.squall.template.html;

import dev.squall.template.html.StyleState.Before;
import dev.squall.template.html.StyleState.Part;

/** Decides whether a value may be printed in a style: only in the value of a property. */
final class StyleHoles {
  private static final String PROPERTY =
      "a value may only be that of a property, or one of several with blanks between: width: {{ n"
          + " }}px";

  private StyleHoles() {}

  static Verdict verdict(StylePiece piece, String place) {
    StyleState state = piece.state();
    return switch (state.mode()) {
      case TEXT -> inText(piece, state, place);
      case SLASH, ESCAPE ->
          refuse(
              "a value stands behind a slash or backslash in " + place, "put a blank between them");
      case COMMENT, COMMENT_STAR ->
          refuse(
              "no value may stand in a comment of " + place,
              "take it out, or comment it out for the template: {# ... #}");
      case DOUBLE_QUOTED, DOUBLE_QUOTED_ESCAPE, SINGLE_QUOTED, SINGLE_QUOTED_ESCAPE ->
          refuse(
              "no value may stand in a string of " + place,
              "take it into an attribute, data-label=\"{{ value }}\", and write content:"
                  + " attr(data-label)");
      case URL_START, URL, URL_ESCAPE -> inUrl(place);
      case LOST ->
          refuse(
              "it cannot be told where in "
                  + place
                  + " this value stands: before it there are brackets that do not fit, or a string"
                  + " that does not end",
              "mend what stands before it");
    };
  }

  private static Verdict inText(StylePiece piece, StyleState state, String place) {
    if (state.part() != Part.VALUE) {
      return refuse("no value may stand " + state.part().words() + " " + place, PROPERTY);
    }
    if (state.brackets().indexOf('u') >= 0) {
      return inUrl(place);
    }
    if (state.refused()) {
      return refuse(
          "no value may stand in this property of " + place + ", which runs code in some browsers",
          "write it out");
    }
    if (state.before() != Before.NOTHING) {
      return refuse(
          "a value follows a name or another value without a blank in " + place,
          "put a blank between them, or compute the whole in Java; for a negative one: calc(-1 * {{"
              + " n }}px)");
    }
    return new Verdict.Print(piece.escape());
  }

  private static Verdict inUrl(String place) {
    return refuse(
        "no value may stand in a function that loads something in " + place,
        "write <img src=\"{{ url }}\">, or make the style in Java:" + " Css.trusted(...)");
  }

  private static Verdict refuse(String headline, String advice) {
    return new Verdict.Refuse(headline, advice);
  }
}
