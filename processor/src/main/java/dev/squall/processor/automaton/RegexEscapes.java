package dev.squall.processor.automaton;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what follows a backslash in a regular expression. */
final class RegexEscapes {
  private static final CodePoints DIGITS = CodePoints.range('0', '9');
  private static final CodePoints WORD =
      CodePoints.union(
          List.of(DIGITS, CodePoints.range('A', 'Z'), CodePoints.of('_'), CodePoints.range('a', 'z')));
  private static final CodePoints SPACE =
      CodePoints.union(List.of(CodePoints.range('\t', '\r'), CodePoints.of(' ')));

  private final RegexCursor at;
  private final RegexFlags flags;
  private final Map<String, CodePoints> properties = new HashMap<>();

  /** One character, or a set of them with {@code codePoint} -1. */
  record Escaped(int codePoint, CodePoints set) {
    static Escaped of(int codePoint) {
      return new Escaped(codePoint, CodePoints.of(codePoint));
    }
  }

  RegexEscapes(RegexCursor at, RegexFlags flags) {
    this.at = at;
    this.flags = flags;
  }

  Escaped read(int start) throws RegexSyntaxException {
    if (at.atEnd()) {
      throw new RegexSyntaxException(start, "there is nothing behind the backslash", "Write \\\\ for a backslash.");
    }
    int c = at.next();
    return switch (c) {
      case 't' -> Escaped.of('\t');
      case 'n' -> Escaped.of('\n');
      case 'r' -> Escaped.of('\r');
      case 'f' -> Escaped.of('\f');
      case 'a' -> Escaped.of(7);
      case 'e' -> Escaped.of(0x1B);
      case '0' -> octal(start);
      case 'x' -> hexadecimal(start);
      case 'u' -> checked(digits(start, 4), start);
      case 'c' -> control(start);
      case 'd' -> new Escaped(-1, DIGITS);
      case 'D' -> new Escaped(-1, DIGITS.complement());
      case 'w' -> new Escaped(-1, WORD);
      case 'W' -> new Escaped(-1, WORD.complement());
      case 's' -> new Escaped(-1, SPACE);
      case 'S' -> new Escaped(-1, SPACE.complement());
      case 'h', 'H', 'v', 'V' -> property("\\" + (char) c, start);
      case 'p', 'P' -> namedProperty(start);
      case 'b', 'B', 'A', 'G', 'z', 'Z' ->
          throw new RegexSyntaxException(
              start,
              "boundaries such as \\" + (char) c + " are not supported: the regular expression always matches a whole value",
              "Remove it.");
      case 'k', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
          throw RegexSyntaxException.notRegular(
              start, "this is a back-reference", "Write the group's expression again, or compare in the handler.");
      case 'Q', 'E' ->
          throw new RegexSyntaxException(
              start, "quoting with \\Q and \\E is not supported", "Write a backslash before each special character.");
      default -> {
        if (c < 0x80 && Character.isLetter(c)) {
          throw new RegexSyntaxException(
              start, "\"\\" + (char) c + "\" is not an escape that is supported here", "Write the characters themselves.");
        }
        yield Escaped.of(c);
      }
    };
  }

  private Escaped octal(int start) throws RegexSyntaxException {
    int value = 0;
    int count = 0;
    while (count < 3 && !at.atEnd() && at.peek() >= '0' && at.peek() <= '7' && value * 8 + at.peek() - '0' <= 0xFF) {
      value = value * 8 + at.next() - '0';
      count++;
    }
    if (count == 0) {
      throw new RegexSyntaxException(start, "there are no octal digits behind \\0", "Write \\x and two hexadecimal digits.");
    }
    return Escaped.of(value);
  }

  private Escaped hexadecimal(int start) throws RegexSyntaxException {
    if (!at.take('{')) {
      return Escaped.of(digits(start, 2));
    }
    int close = at.text().indexOf('}', at.offset());
    int length = close - at.offset();
    if (length < 1 || length > 6) {
      throw notHexadecimal(start);
    }
    int value = digits(start, length);
    at.take('}');
    return checked(value, start);
  }

  private int digits(int start, int count) throws RegexSyntaxException {
    int value = 0;
    for (int i = 0; i < count; i++) {
      int digit = at.atEnd() || at.peek() >= 0x80 ? -1 : Character.digit(at.next(), 16);
      if (digit < 0) {
        throw notHexadecimal(start);
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static Escaped checked(int value, int start) throws RegexSyntaxException {
    if (value > Character.MAX_CODE_POINT || (value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE)) {
      throw new RegexSyntaxException(
          start, "this is not a character of Unicode", "Write \\x{...} with the number of the whole character.");
    }
    return Escaped.of(value);
  }

  private static RegexSyntaxException notHexadecimal(int start) {
    return new RegexSyntaxException(
        start, "this escape lacks hexadecimal digits", "Write \\x41, \\x{1F600} or \\" + "u0041.");
  }

  private Escaped control(int start) throws RegexSyntaxException {
    if (at.atEnd()) {
      throw new RegexSyntaxException(start, "there is nothing behind \\c", "Write \\x and two hexadecimal digits.");
    }
    return Escaped.of(at.next() ^ 64);
  }

  private Escaped namedProperty(int start) throws RegexSyntaxException {
    if (at.atEnd()) {
      throw new RegexSyntaxException(start, "there is no property's name behind the escape", "Write \\p{L}.");
    }
    int close = at.sees('{') ? at.text().indexOf('}', at.offset()) + 1 : at.offset() + 1;
    if (close <= at.offset()) {
      throw new RegexSyntaxException(start, "this property's name does not end", "Write \\p{L}.");
    }
    at.moveTo(close);
    return property(at.text().substring(start, close), start);
  }

  /** What the JDK takes a class for. */
  private Escaped property(String escape, int start) throws RegexSyntaxException {
    CodePoints known = properties.get(escape);
    if (known == null) {
      try {
        IntPredicate member = member(Pattern.compile(escape, flags.java()));
        known = CodePoints.where(member);
      } catch (PatternSyntaxException e) {
        throw new RegexSyntaxException(start, "Java knows no property \"" + escape + "\"", "Write for example \\p{L}.");
      }
      properties.put(escape, known);
    }
    return new Escaped(-1, known);
  }

  private static IntPredicate member(Pattern pattern) {
    return c -> pattern.matcher(Character.toString(c)).matches();
  }
}
