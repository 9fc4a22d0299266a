package dev.squall.processor.automaton;

import java.util.ArrayList;
import java.util.List;

/** Parses a character class of a regular expression, from behind its opening bracket. */
final class RegexClassParser {
  private final RegexCursor at;
  private final RegexEscapes escapes;
  private final RegexFlags flags;

  RegexClassParser(RegexCursor at, RegexEscapes escapes, RegexFlags flags) {
    this.at = at;
    this.escapes = escapes;
    this.flags = flags;
  }

  CodePoints parse(int start) throws RegexSyntaxException {
    boolean negated = at.take('^');
    List<CodePoints> members = new ArrayList<>();
    boolean first = true;
    while (true) {
      if (at.atEnd()) {
        throw new RegexSyntaxException(start, "this \"[\" is never closed", "Close it with \"]\", or write \\[.");
      }
      if (!first && at.take(']')) {
        CodePoints union = flags.folded(CodePoints.union(members));
        return negated ? union.complement() : union;
      }
      first = false;
      members.add(member());
    }
  }

  private CodePoints member() throws RegexSyntaxException {
    int start = at.offset();
    RegexEscapes.Escaped low = single();
    if (!at.sees('-') || low.codePoint() < 0 || at.text().startsWith("-]", at.offset())) {
      return low.set();
    }
    at.take('-');
    if (at.atEnd()) {
      return low.set();
    }
    RegexEscapes.Escaped high = single();
    if (high.codePoint() < low.codePoint()) {
      throw new RegexSyntaxException(
          start,
          "\"" + at.text().substring(start, at.offset()) + "\" is not a range of characters",
          "Write the smaller one first, or \\- for a hyphen.");
    }
    return CodePoints.range(low.codePoint(), high.codePoint());
  }

  private RegexEscapes.Escaped single() throws RegexSyntaxException {
    int start = at.offset();
    int c = at.next();
    if (c == '[') {
      throw new RegexSyntaxException(start, "classes within classes are not supported", "Write \\[ for a bracket.");
    }
    if (c == '&' && at.sees('&')) {
      throw new RegexSyntaxException(
          start, "intersections of classes are not supported", "List the characters, or write \\& for an ampersand.");
    }
    return c == '\\' ? escapes.read(start) : RegexEscapes.Escaped.of(c);
  }
}
