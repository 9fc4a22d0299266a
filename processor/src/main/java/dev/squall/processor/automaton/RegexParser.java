package dev.squall.processor.automaton;

import dev.squall.processor.automaton.RegexNode.Choice;
import dev.squall.processor.automaton.RegexNode.OneOf;
import dev.squall.processor.automaton.RegexNode.Repeat;
import dev.squall.processor.automaton.RegexNode.Sequence;
import java.util.ArrayList;
import java.util.List;

/** Parses the regular expressions that {@link Regex} describes. */
final class RegexParser {
  private static final int MAX_COUNT = 1_000;
  private static final int MAX_DEPTH = 100;

  private final String text;
  private final RegexFlags flags;
  private final RegexEscapes escapes;
  private final RegexCursor at;
  private int depth;

  RegexParser(String text, RegexFlags flags) {
    this.text = text;
    this.flags = flags;
    this.at = new RegexCursor(text);
    this.escapes = new RegexEscapes(at, flags);
  }

  RegexNode parse() throws RegexSyntaxException {
    RegexNode node = choice();
    if (!at.atEnd()) {
      throw new RegexSyntaxException(at.offset(), "this \")\" closes no group", "Remove it, or write \\).");
    }
    return node;
  }

  private RegexNode choice() throws RegexSyntaxException {
    List<RegexNode> alternatives = new ArrayList<>();
    alternatives.add(sequence());
    while (at.take('|')) {
      alternatives.add(sequence());
    }
    return alternatives.size() == 1 ? alternatives.getFirst() : new Choice(alternatives);
  }

  private RegexNode sequence() throws RegexSyntaxException {
    List<RegexNode> parts = new ArrayList<>();
    boolean anchored = flags.anchors() && depth == 0;
    while (anchored && at.take('^')) {
      // Where a whole value is matched, this is true anyway.
    }
    while (!at.atEnd() && !at.sees('|') && !at.sees(')')) {
      if (anchored && endsAlternative()) {
        at.take('$');
      } else {
        parts.add(repeat(atom()));
      }
    }
    return new Sequence(parts);
  }

  private boolean endsAlternative() {
    return text.startsWith("$", at.offset()) && (text.length() == at.offset() + 1 || text.startsWith("$|", at.offset()));
  }

  private RegexNode atom() throws RegexSyntaxException {
    int start = at.offset();
    int c = at.next();
    return switch (c) {
      case '.' -> new OneOf(flags.dot());
      case '[' -> new OneOf(new RegexClassParser(at, escapes, flags).parse(start));
      case '(' -> group(start);
      case '\\' -> new OneOf(flags.folded(escapes.read(start).set()));
      case '^', '$' ->
          throw anchor(start, (char) c);
      case '*', '+', '?' ->
          throw new RegexSyntaxException(
              start, "there is nothing before this \"" + (char) c + "\" to repeat", "Write \\" + (char) c + ".");
      case '{' ->
          throw new RegexSyntaxException(start, "there is nothing before this \"{\" to repeat", "Write \\{.");
      default -> new OneOf(flags.folded(CodePoints.of(c)));
    };
  }

  /** At an end of a value an anchor says what holds anyway; between other things it says what never does. */
  private RegexSyntaxException anchor(int start, char anchor) {
    String before = text.substring(0, start);
    String behind = text.substring(start + 1);
    boolean outer =
        anchor == '^'
            ? before.isEmpty() || before.endsWith("|") || before.endsWith("(")
            : behind.isEmpty() || behind.startsWith("|") || behind.startsWith(")");
    return outer
        ? new RegexSyntaxException(
            start,
            "\"" + anchor + "\" is not needed: the regular expression always matches a whole value",
            "Remove it, or write \\" + anchor + ".")
        : new RegexSyntaxException(
            start,
            "\"" + anchor + "\" means the " + (anchor == '^' ? "beginning" : "end") + " of the value, which is never here",
            "Write \\" + anchor + " for the character.");
  }

  private RegexNode group(int start) throws RegexSyntaxException {
    if (++depth > MAX_DEPTH) {
      throw new RegexSyntaxException(
          start, "groups are nested deeper than " + MAX_DEPTH, "Make the regular expression simpler.");
    }
    if (at.sees('?')) {
      groupKind(start);
    }
    RegexNode node = choice();
    if (!at.take(')')) {
      throw new RegexSyntaxException(start, "this \"(\" is never closed", "Close it with \")\", or write \\(.");
    }
    depth--;
    return node;
  }

  private void groupKind(int start) throws RegexSyntaxException {
    int kind = at.offset() + 1;
    if (text.startsWith(":", kind)) {
      at.moveTo(kind + 1);
    } else if (text.startsWith("=", kind) || text.startsWith("!", kind) || text.startsWith("<=", kind)
        || text.startsWith("<!", kind)) {
      throw RegexSyntaxException.notRegular(
          start, "this is look-around", "List what is allowed instead of what is not, or check the value in the handler.");
    } else if (text.startsWith(">", kind)) {
      throw RegexSyntaxException.notRegular(start, "this is an atomic group", "Write (?:...).");
    } else if (text.startsWith("<", kind)) {
      int end = text.indexOf('>', kind);
      if (end < 0 || !text.substring(kind + 1, end).matches("[A-Za-z][A-Za-z0-9]*")) {
        throw new RegexSyntaxException(start, "this group's name is not one", "Write (?:...), as names have no use here.");
      }
      at.moveTo(end + 1);
    } else {
      throw new RegexSyntaxException(
          start, "flags such as (?i) are not supported here", "Write both cases: [Aa].");
    }
  }

  private RegexNode repeat(RegexNode atom) throws RegexSyntaxException {
    int start = at.offset();
    RegexNode repeated;
    if (at.take('*')) {
      repeated = new Repeat(atom, 0, Repeat.UNBOUNDED);
    } else if (at.take('+')) {
      repeated = new Repeat(atom, 1, Repeat.UNBOUNDED);
    } else if (at.take('?')) {
      repeated = new Repeat(atom, 0, 1);
    } else if (at.take('{')) {
      repeated = counted(atom, start);
    } else {
      return atom;
    }
    if (at.sees('+')) {
      throw RegexSyntaxException.notRegular(
          at.offset(), "this \"+\" makes the quantifier possessive", "Remove it, or put the repeated part in a group.");
    }
    at.take('?');
    return repeated;
  }

  private RegexNode counted(RegexNode atom, int start) throws RegexSyntaxException {
    int min = count(start);
    int max = min;
    if (at.take(',')) {
      max = at.sees('}') ? Repeat.UNBOUNDED : count(start);
    }
    if (!at.take('}')) {
      throw notACount(start);
    }
    if (max != Repeat.UNBOUNDED && max < min) {
      throw new RegexSyntaxException(
          start, "\"" + text.substring(start, at.offset()) + "\" counts down", "Write the smaller number first.");
    }
    return new Repeat(atom, min, max);
  }

  private int count(int start) throws RegexSyntaxException {
    int value = -1;
    while (!at.atEnd() && at.peek() >= '0' && at.peek() <= '9') {
      value = Math.max(value, 0) * 10 + at.next() - '0';
      if (value > MAX_COUNT) {
        throw new RegexSyntaxException(
            start, "this repeats more than " + MAX_COUNT + " times", "Use a smaller count, or * and a check in the handler.");
      }
    }
    if (value < 0) {
      throw notACount(start);
    }
    return value;
  }

  private static RegexSyntaxException notACount(int start) {
    return new RegexSyntaxException(
        start, "this \"{\" does not begin a count", "Write {2}, {2,} or {2,5}, or \\{ for a brace.");
  }
}
