package dev.squall.processor.path;

import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.PathSegment.Literal;
import dev.squall.processor.model.PathSegment.Rest;
import dev.squall.processor.model.PathSegment.Variable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one segment of a path, and finds where it ends. */
final class SegmentParser {
  private final String text;
  private final int start;
  private final List<PathSyntaxProblem> problems;
  private final int problemsBefore;
  private int at;
  private @Nullable PathSegment variable;
  private String prefix = "";

  SegmentParser(String text, int start, List<PathSyntaxProblem> problems) {
    this.text = text;
    this.start = start;
    this.problems = problems;
    this.problemsBefore = problems.size();
    this.at = start;
  }

  /** Where the segment ends: at a slash, or at the end of the text, or at a query, which ends the path. */
  int end() {
    return at;
  }

  /** Reads the segment; null if something is wrong with it, which has then been noted. */
  @Nullable PathSegment parse() {
    String literal = literal();
    if (atVariable()) {
      prefix = literal;
      variable = variable();
      literal = literal();
      while (atVariable()) {
        twoVariables();
        literal = literal();
      }
    }
    if (problems.size() > problemsBefore) {
      return null;
    }
    return switch (variable) {
      case null -> literalSegment(literal);
      case Variable(String none, String name, String regex, String nothing, int offset) ->
          new Variable(prefix, name, regex, literal, offset);
      case Rest rest -> rest(rest, literal);
      case Literal other -> other;
    };
  }

  private boolean atVariable() {
    return at < text.length() && text.charAt(at) == '{';
  }

  private String literal() {
    int from = at;
    while (at < text.length() && text.charAt(at) != '/' && text.charAt(at) != '{') {
      char c = text.charAt(at);
      if (c == '?' || c == '#') {
        queryOrFragment(c);
        at = text.length();
        return "";
      }
      if (c == '}') {
        problem(at, "this \"}\" closes nothing", "Remove it, or write %7D where a brace is meant.");
      } else if (c < 0x80 && c != '%' && !PathEncoding.isRaw(c)) {
        String code = "%" + hex(c >> 4) + hex(c & 15);
        String shown = c == ' ' ? "a space" : c < ' ' || c == 0x7F ? "the character " + code : "the character \"" + c + "\"";
        problem(at, shown + " cannot stand in a path", "Write it percent-encoded: " + code + ".");
      }
      if (Character.isSurrogate(c)) {
        surrogate();
      }
      at++;
    }
    return problems.size() > problemsBefore ? "" : LiteralDecoder.decode(text, from, at, problems);
  }

  /** Passes the first half of a character outside of the basic plane, or notes that it is alone. */
  private void surrogate() {
    if (Character.charCount(text.codePointAt(at)) == 2) {
      at++;
    } else {
      problem(at, "half of a surrogate pair is not a character", "Write the whole character.");
    }
  }

  private void queryOrFragment(char c) {
    if (c == '?') {
      problem(
          at,
          "a route's path has no query: \"" + text.substring(at) + "\" does not belong to it",
          "Remove it and bind its values with @QueryParam; a question mark of the path itself is %3F.");
    } else {
      problem(
          at,
          "a route's path has no fragment: browsers do not send \"" + text.substring(at) + "\"",
          "Remove it; a number sign of the path itself is %23.");
    }
  }

  private PathSegment literalSegment(String literal) {
    String written = text.substring(start, at);
    if (written.equals("*") || written.equals("**")) {
      problem(start, "\"" + written + "\" is not a wildcard here", "Write {rest*} for the rest of the path, or %2A for a star.");
    } else if (written.length() > 1 && written.charAt(0) == ':') {
      problem(
          start, "\"" + written + "\" is not a variable here", "Write {" + written.substring(1) + "}, or %3A for a colon.");
    }
    return new Literal(literal);
  }

  private PathSegment rest(Rest rest, String suffix) {
    if (!prefix.isEmpty() || !suffix.isEmpty()) {
      problem(
          rest.offset(),
          "{" + rest.name() + "*} takes whole segments, so \"" + (prefix.isEmpty() ? suffix : prefix)
              + "\" cannot stand beside it",
          "Write it as a segment of its own.");
    }
    return rest;
  }

  private void twoVariables() {
    int brace = at;
    variable();
    problem(
        brace,
        "there are two variables in the segment \"" + text.substring(start, at) + "\"",
        "Put a slash between them, or take the segment as one variable and split its value.");
  }

  /** Reads from the opening brace to behind the closing one. */
  private @Nullable PathSegment variable() {
    int brace = at;
    int close = VariableEnd.find(text, brace);
    if (close < 0) {
      int bracket = VariableEnd.openClass(text, brace);
      if (bracket >= 0) {
        problem(
            bracket,
            "the character class \"[\" in \"" + text.substring(brace) + "\" is never closed",
            "Close it with \"]\", or write \\[ where a bracket is meant.");
      } else {
        problem(brace, "this \"{\" is never closed", "Close it with \"}\", or write %7B where a brace is meant.");
      }
      at = text.length();
      return null;
    }
    at = close + 1;
    int nameStart = brace + 1;
    int colon = text.indexOf(':', nameStart);
    boolean hasRegex = colon >= 0 && colon < close;
    String name = text.substring(nameStart, hasRegex ? colon : close);
    boolean rest = name.endsWith("*");
    if (rest) {
      name = name.substring(0, name.length() - 1);
    }
    if (!checkName(name, nameStart)) {
      return null;
    }
    if (!hasRegex) {
      return rest ? new Rest(name, nameStart) : new Variable("", name, null, "", nameStart);
    }
    if (rest) {
      problem(colon, "{" + name + "*} cannot have a regular expression", "Remove it, or write {" + name + ":...}.");
      return null;
    }
    return regex(name, nameStart, colon + 1, close);
  }

  private @Nullable PathSegment regex(String name, int nameStart, int from, int to) {
    String regex = text.substring(from, to);
    if (regex.isEmpty()) {
      problem(from - 1, "the regular expression of \"" + name + "\" is empty", "Write {" + name + "}.");
      return null;
    }
    int slash = regex.indexOf('/');
    if (slash >= 0) {
      problem(
          from + slash,
          "{" + name + ":...} takes one segment, and its regular expression has a slash",
          "Make it two segments, take the rest of the path with {" + name + "*}, or write \\x2F for an encoded slash.");
      return null;
    }
    return new Variable("", name, regex, "", nameStart);
  }

  private boolean checkName(String name, int offset) {
    if (name.isEmpty()) {
      problem(offset, "this variable has no name", "Write {name}.");
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean fine = i == 0 ? Character.isJavaIdentifierStart(c) : Character.isJavaIdentifierPart(c) || c == '-';
      if (!fine) {
        problem(offset + i, "\"" + name + "\" is not a variable's name", nameHint(name, i));
        return false;
      }
    }
    return true;
  }

  private static String nameHint(String name, int wrong) {
    String stripped = name.strip();
    if (!stripped.equals(name) && !stripped.isEmpty()) {
      return "Write {" + stripped + "}, without blanks.";
    }
    if (wrong == 0 && name.length() > 1 && name.charAt(0) == '*') {
      return "Write {" + name.substring(1) + "*} for the rest of the path.";
    }
    if (name.endsWith("?")) {
      return "A variable is never optional: give the handler a second path without it.";
    }
    return "Use letters, digits, \"_\" and \"-\", and begin with a letter.";
  }

  private static char hex(int digit) {
    return Character.toUpperCase(Character.forDigit(digit, 16));
  }

  private void problem(int offset, String message, String hint) {
    problems.add(new PathSyntaxProblem(offset, message, hint));
  }
}
