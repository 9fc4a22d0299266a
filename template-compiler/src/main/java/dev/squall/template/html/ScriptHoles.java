package dev.squall.template.html;

/** Decides whether a value may be printed in a script: only where it is a whole operand. */
final class ScriptHoles {
  private static final String WHOLE =
      "print it as a whole value: const name = {{ value }}; it becomes a JSON literal, with"
          + " quotation marks of its own";

  private ScriptHoles() {}

  static Verdict verdict(ScriptPiece piece, String place) {
    return switch (piece.state().mode()) {
      case CODE -> inCode(piece, place);
      case SLASH ->
          new Verdict.Refuse(
              "a value stands behind a slash in " + place,
              "put a blank between them, or the value into a variable");
      case LOST ->
          new Verdict.Refuse(
              "it cannot be told where in "
                  + place
                  + " this value stands: before it there is <!-- or -->, a slash that may divide or"
                  + " begin a regular expression, brackets that do not fit, or a string that does"
                  + " not end",
              "put the value into a variable at the start of the script: const name = {{ value"
                  + " }};");
      case LINE_COMMENT, BLOCK_COMMENT, BLOCK_COMMENT_STAR ->
          new Verdict.Refuse(
              "no value may stand in a comment of " + place,
              "take it out, or comment it out for the template: {# ... #}");
      case DOUBLE_QUOTED, DOUBLE_QUOTED_ESCAPE, SINGLE_QUOTED, SINGLE_QUOTED_ESCAPE ->
          new Verdict.Refuse(
              "no value may stand in a string of " + place,
              "leave the quotation marks out: " + WHOLE);
      case TEMPLATE, TEMPLATE_ESCAPE, TEMPLATE_DOLLAR ->
          new Verdict.Refuse(
              "no value may stand in a template literal of " + place,
              "write ${ {{ value }} } with blanks, or " + WHOLE);
      case REGEXP, REGEXP_ESCAPE, REGEXP_CLASS, REGEXP_CLASS_ESCAPE ->
          new Verdict.Refuse(
              "no value may stand in a regular expression of " + place,
              "write new RegExp({{ pattern }})");
    };
  }

  private static Verdict inCode(ScriptPiece piece, String place) {
    if (piece.isBehindWord()) {
      return new Verdict.Refuse("a value cannot be a part of a name or number in " + place, WHOLE);
    }
    if (piece.state().runs()) {
      return new Verdict.Refuse(
          "a value would be run as code in " + place + ": eval, Function, setTimeout and setInterval take texts for code",
          "put it into a variable, and write a function: const name = {{ value }}; setTimeout(() => show(name), 100)");
    }
    return switch (piece.state().last().plain()) {
      case EXPRESSION, OPERATOR, EQUALS, KEYWORD, CONTEXTUAL, PLUS, PLUS_BEHIND_OPERAND, LESS ->
          new Verdict.Print(piece.state().loads() ? piece.escape().ofLoadedCode() : piece.escape());
      case MINUS, MINUS_BEHIND_OPERAND, MINUS_MINUS, LESS_BANG, LESS_BANG_MINUS ->
          new Verdict.Refuse(
              "a value stands behind a sign in " + place + ", and may be negative",
              "put it into a variable first: const n = {{ value }};");
      case ARROW ->
          new Verdict.Refuse(
              "a value stands behind => in " + place + ", where the curly brackets of an object would be a block",
              "put it into parentheses: () => ({{ value }})");
      case STATEMENT, HEAD_KEYWORD, CURLY_CLOSED ->
          new Verdict.Refuse("a value cannot be code of " + place, WHOLE);
      case OPERAND,
          MINUS_MINUS_BEHIND_OPERAND,
          DOT,
          DOT_DOT,
          WORKERS_DOT,
          VALUE,
          LOADS,
          LOADS_ALL,
          RUNS,
          RUNS_ALL,
          WORKERS ->
          new Verdict.Refuse("a value stands in " + place + " where no operand can follow", WHOLE);
      case BRANCHED_OPERAND, UNSURE, UNSURE_BLANK ->
          new Verdict.Refuse(
              "a value stands in " + place + " behind branches of which only some end where an operand can follow",
              "print a whole list as one value, {{ tags }}; or end the body of the loop with the comma: "
                  + "{% if not loop.last %},{% end %}");
    };
  }
}
