package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers as Java does; there are no octal ones. */
final class Numbers {
  private static final Pattern WHOLE = Pattern.compile("(?:0|[1-9](?:_*[0-9]++)*+|0[xX][0-9a-fA-F](?:_*[0-9a-fA-F]++)*+|0[bB][01](?:_*[01]++)*+)[lL]?");
  private static final Pattern FRACTION = Pattern.compile("[0-9](?:_*[0-9]++)*+(?:\\.[0-9](?:_*[0-9]++)*+)?(?:[eE][-+]?[0-9]++)?[fFdD]?");
  private static final int LONGEST = 400;

  private Numbers() {}

  /** The value of a number. */
  static Expression literal(Token token, Tokens tokens) {
    String text = token.text();
    if (text.length() <= LONGEST && WHOLE.matcher(text).matches()) {
      return whole(token, tokens);
    }
    if (text.length() <= LONGEST && FRACTION.matcher(text).matches() && !isOctal(text)) {
      return fraction(token, tokens);
    }
    tokens.fail(token.span(), "\"" + token.description() + "\" is no number",
        isOctal(text) ? "numbers do not begin with 0" : "names begin with a letter");
    return new Expression.Broken(token.span());
  }

  private static boolean isOctal(String text) {
    return text.length() > 1 && text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '_') && text.charAt(0) == '0';
  }

  /** The smallest {@code int} or {@code long}, whose digits alone are no number of that type; null for all others. */
  static @Nullable Expression smallest(Token minus, Token digits) {
    if (digits.kind() != Token.Kind.NUMBER) {
      return null;
    }
    return switch (digits.text().replace("_", "")) {
      case "2147483648" -> new Expression.Literal(minus.span().to(digits.span()), Integer.MIN_VALUE);
      case "9223372036854775808L", "9223372036854775808l" ->
          new Expression.Literal(minus.span().to(digits.span()), Long.MIN_VALUE);
      default -> null;
    };
  }

  private static Expression whole(Token token, Tokens tokens) {
    String digits = token.text().replace("_", "");
    boolean isLong = digits.endsWith("l") || digits.endsWith("L");
    if (isLong) {
      digits = digits.substring(0, digits.length() - 1);
    }
    int radix = 10;
    if (digits.length() > 1 && digits.charAt(0) == '0') {
      radix = digits.charAt(1) == 'x' || digits.charAt(1) == 'X' ? 16 : 2;
      digits = digits.substring(2);
    }
    BigInteger value = new BigInteger(digits, radix);
    // as in Java, 0xFFFFFFFF is -1
    int bits = (isLong ? 63 : 31) + (radix == 10 ? 0 : 1);
    if (value.bitLength() > bits) {
      boolean fitsLong = value.bitLength() <= 63;
      tokens.fail(token.span(), token.description() + " is too large for " + (isLong ? "a long" : "an int"),
          !isLong && fitsLong ? "write " + token.text() + "L" : "the largest long is " + Long.MAX_VALUE);
      return new Expression.Broken(token.span());
    }
    return new Expression.Literal(token.span(), isLong ? (Object) value.longValue() : (Object) value.intValue());
  }

  private static Expression fraction(Token token, Tokens tokens) {
    String digits = token.text().replace("_", "");
    boolean isFloat = digits.endsWith("f") || digits.endsWith("F");
    double value = isFloat ? Float.parseFloat(digits) : Double.parseDouble(digits);
    boolean zero = digits.chars().takeWhile(c -> c != 'e' && c != 'E').noneMatch(c -> c >= '1' && c <= '9');
    if (Double.isInfinite(value) || (value == 0 && !zero)) {
      tokens.fail(token.span(), token.description() + " is too " + (value == 0 ? "small" : "large") + " for a "
          + (isFloat ? "float" : "double"));
      return new Expression.Broken(token.span());
    }
    return new Expression.Literal(token.span(), isFloat ? (Object) (float) value : (Object) value);
  }
}
