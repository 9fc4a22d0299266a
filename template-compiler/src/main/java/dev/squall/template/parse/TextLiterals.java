package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import dev.squall.template.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;

/** Reads texts in quotes: escapes as in Java, and expressions in <code>${ }</code>. */
final class TextLiterals {
  private final ExpressionParser expressions;
  private final Tokens tokens;
  private final TemplateSource source;
  private final String text;
  private final StringBuilder value = new StringBuilder();
  private final List<Expression> parts = new ArrayList<>();
  private int partStart;
  private int height;

  TextLiterals(ExpressionParser expressions, Tokens tokens) {
    this.expressions = expressions;
    this.tokens = tokens;
    this.source = tokens.source();
    this.text = source.text();
  }

  /** The value of a text, or its parts where there are expressions in it. */
  Expression literal(Token token) {
    int end = token.end() - 1;
    int i = token.start() + 1;
    partStart = i;
    while (i < end && !tokens.hasFailed()) {
      char c = text.charAt(i);
      if (c == '\\') {
        i = escape(i, end);
      } else if (c == '$' && text.charAt(i + 1) == '{') {
        i = interpolated(i, end);
      } else {
        value.append(c);
        i++;
      }
    }
    if (tokens.hasFailed()) {
      return expressions.broken(token.start());
    }
    if (parts.isEmpty()) {
      return expressions.leaf(new Expression.Literal(token.span(), value.toString()));
    }
    endPart(end);
    return expressions.node(new Expression.Interpolation(token.span(), List.copyOf(parts)), height, 1);
  }

  private void endPart(int end) {
    if (!value.isEmpty()) {
      parts.add(new Expression.Literal(source.span(partStart, end), value.toString()));
      value.setLength(0);
    }
  }

  private int interpolated(int dollar, int end) {
    endPart(dollar);
    int closing = closingBrace(dollar + 2, end);
    Tokens inner = new Tokens(source, dollar + 2, closing, tokens.errors());
    ExpressionParser parser = new ExpressionParser(inner, expressions.depth());
    if (expressions.depth() >= ExpressionParser.DEPTH) {
      tokens.fail(source.span(dollar, dollar + 2), "this expression is nested too deeply");
      return end;
    }
    if (inner.atEnd()) {
      inner.fail(source.span(dollar, closing + 1), "there is no expression in ${}", "for the chars themselves write \\${");
    }
    parts.add(parser.whole());
    height = Math.max(height, parser.height());
    if (inner.hasFailed()) {
      tokens.failSilently();
    }
    partStart = closing + 1;
    return closing + 1;
  }

  /** The brace that closes an expression; there is one, since the end of the text was found behind it. */
  private int closingBrace(int from, int end) {
    int depth = 0;
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'') {
        int quoted = Quotes.end(text, i, end);
        i = quoted < 0 ? end : quoted;
        continue;
      }
      if (c == '}' && depth-- == 0) {
        return i;
      }
      if (c == '{') {
        depth++;
      }
      i++;
    }
    return end - 1;
  }

  private int escape(int backslash, int end) {
    char c = text.charAt(backslash + 1);
    int known = "ntrbfs0\\'\"$".indexOf(c);
    if (known >= 0) {
      value.append("\n\t\r\b\f \0\\'\"$".charAt(known));
      return backslash + 2;
    }
    if (c == 'u' && backslash + 6 <= end) {
      String digits = text.substring(backslash + 2, backslash + 6);
      if (digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 0x80)) {
        value.append((char) Integer.parseInt(digits, 16));
        return backslash + 6;
      }
    }
    tokens.fail(source.span(backslash, Math.min(end, backslash + 2)), "\"\\" + c + "\" is no escape",
        "there are \\n \\t \\r \\b \\f \\s \\0 \\\\ \\' \\\" \\$ and \\u with four digits", "for a backslash write \\\\");
    return end;
  }
}
