package dev.squall.template.parse;

import dev.squall.template.ast.Identifier;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tokens of a tag one after the other. After the first error it stands at the end and reports no others: one cause,
 * one error.
 */
final class Tokens {
  private final TemplateSource source;
  private final List<Token> list;
  private final SyntaxErrors errors;
  private int index;
  private boolean failed;

  Tokens(TemplateSource source, int from, int to, SyntaxErrors errors) {
    this.source = source;
    this.list = Tokenizer.tokens(source, from, to);
    this.errors = errors;
  }

  Token peek() {
    return list.get(index);
  }

  Token peek(int ahead) {
    return list.get(Math.min(index + ahead, list.size() - 1));
  }

  Token next() {
    Token token = peek();
    if (index < list.size() - 1) {
      index++;
    }
    return token;
  }

  boolean at(String symbolOrWord) {
    return peek().is(symbolOrWord);
  }

  boolean atEnd() {
    return peek().kind() == Token.Kind.END;
  }

  boolean accept(String symbolOrWord) {
    if (at(symbolOrWord)) {
      next();
      return true;
    }
    return false;
  }

  boolean hasFailed() {
    return failed;
  }

  SyntaxErrors errors() {
    return errors;
  }

  TemplateSource source() {
    return source;
  }

  /** Reads a symbol or reports that it is missing; {@code after} says behind what it is wanted, or in what. */
  boolean expect(String symbol, String after) {
    return accept(symbol) || failAt(peek(), "\"" + symbol + "\" is missing " + after);
  }

  /** Reports what is left over. */
  void expectEnd() {
    if (!atEnd()) {
      failAt(peek(), "\"" + peek().description() + "\" is not expected here");
    }
  }

  /** Reads a name for something that the template declares; null and an error where there is none. */
  @Nullable Identifier newName(String what) {
    Token token = peek();
    if (!token.isName()) {
      failAt(token, what + " needs a name" + found(token));
      return null;
    }
    if (!Names.check(token, what, this)) {
      return null;
    }
    next();
    return new Identifier(token.span(), token.text());
  }

  /** Reads a name with dots in it: {@code java.time.Month}. Null and an error where there is none. */
  @Nullable Identifier qualifiedName(String what) {
    Token first = peek();
    if (!first.isName()) {
      failAt(first, what + " is missing" + found(first));
      return null;
    }
    StringBuilder name = new StringBuilder(next().text());
    Span span = first.span();
    while (at(".") && peek(1).isName()) {
      next();
      span = span.to(peek().span());
      name.append('.').append(next().text());
    }
    return new Identifier(span, name.toString());
  }

  /** ", not "x"", or nothing at the end. */
  private static String found(Token token) {
    return token.kind() == Token.Kind.END ? "" : ", \"" + token.description() + "\" is none";
  }

  /** Reports an error at a token with advice that fits what stands there; always false. */
  boolean failAt(Token token, String headline, String... advice) {
    SyntaxAdvice.Hint hint = SyntaxAdvice.at(token, previous(token), following(token));
    if (hint == null) {
      return fail(token.span(), headline, advice);
    }
    return fail(hint.span(), hint.headline(), hint.advice().toArray(String[]::new));
  }

  /** Reports an error; always false. */
  boolean fail(Span span, String headline, String... advice) {
    if (!failed) {
      errors.syntax(span, headline, advice);
    }
    return failSilently();
  }

  /** Ends reading after an error that was reported elsewhere; always false. */
  boolean failSilently() {
    failed = true;
    index = list.size() - 1;
    return false;
  }

  private Token previous(Token token) {
    int at = list.indexOf(token);
    return list.get(Math.max(0, at - 1));
  }

  private Token following(Token token) {
    int at = list.indexOf(token);
    return list.get(Math.min(list.size() - 1, at + 1));
  }

  /** From an offset to the end of the token that was read last. */
  Span spanFrom(int start) {
    int end = index == 0 ? start : list.get(index - 1).end();
    return source.span(start, Math.max(start, failed ? peek().end() : end));
  }
}
