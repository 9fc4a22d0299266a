package dev.squall.template.parse;

import dev.squall.template.parse.Token.Kind;
import dev.squall.template.source.TemplateSource;
import java.util.ArrayList;
import java.util.List;

/** Cuts the inside of a tag into tokens. */
final class Tokenizer {
  private static final List<String> SYMBOLS =
      List.of("..<", "..", "?.", "??", "::", "->", "==", "!=", "<=", ">=", "&&", "||");
  private static final String SINGLE = "=<>+-*/%!?:.,()[]{}|";

  private final TemplateSource source;
  private final String text;
  private final int limit;
  private int position;

  private Tokenizer(TemplateSource source, int from, int limit) {
    this.source = source;
    this.text = source.text();
    this.position = from;
    this.limit = limit;
  }

  /** The tokens between two offsets; the last one is the {@link Kind#END}, there where something may be missing. */
  static List<Token> tokens(TemplateSource source, int from, int to) {
    Tokenizer tokenizer = new Tokenizer(source, from, to);
    List<Token> tokens = new ArrayList<>();
    while (true) {
      Token token = tokenizer.next();
      tokens.add(token);
      if (token.kind() == Kind.END) {
        return tokens;
      }
    }
  }

  private Token next() {
    position = Chars.skipSpace(text, position, limit);
    if (position == limit) {
      return token(Kind.END, limit);
    }
    char c = text.charAt(position);
    if (Chars.isNameStart(c)) {
      return token(Kind.NAME, Chars.nameEnd(text, position, limit));
    }
    if (Chars.isDigit(c)) {
      return token(Kind.NUMBER, numberEnd());
    }
    if (c == '"' || c == '\'') {
      int end = Quotes.end(text, position, limit);
      return end < 0 ? token(Kind.UNCLOSED_QUOTE, limit) : token(Kind.QUOTED, end);
    }
    return symbol(c);
  }

  private Token symbol(char c) {
    for (String symbol : SYMBOLS) {
      if (text.startsWith(symbol, position) && position + symbol.length() <= limit) {
        // "a ?.5 : b" is a choice between numbers
        boolean choice = symbol.equals("?.") && position + 2 < limit && Chars.isDigit(text.charAt(position + 2));
        return token(Kind.SYMBOL, position + (choice ? 1 : symbol.length()));
      }
    }
    return token(SINGLE.indexOf(c) >= 0 ? Kind.SYMBOL : Kind.STRAY, Math.min(limit, text.offsetByCodePoints(position, 1)));
  }

  /** Digits and letters, and a fraction or a signed exponent; whether it is a number is found out later. */
  private int numberEnd() {
    boolean hex = text.startsWith("0x", position) || text.startsWith("0X", position);
    int i = wordEnd(position);
    if (!hex && i + 1 < limit && text.charAt(i) == '.' && Chars.isDigit(text.charAt(i + 1))) {
      i = wordEnd(i + 1);
    }
    boolean exponent = !hex && (text.charAt(i - 1) == 'e' || text.charAt(i - 1) == 'E');
    if (exponent && i + 1 < limit && (text.charAt(i) == '-' || text.charAt(i) == '+') && Chars.isDigit(text.charAt(i + 1))) {
      i = wordEnd(i + 1);
    }
    return i;
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < limit && Chars.isNamePart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Token token(Kind kind, int end) {
    Token token = new Token(kind, source.span(position, end), text.substring(position, end));
    position = end;
    return token;
  }
}
