package dev.squall.template.parse;

import dev.squall.template.source.Span;

/**
 * A piece of an expression or of a directive's arguments.
 *
 * @param kind its kind
 * @param span its place; empty for the end
 * @param text its text
 */
record Token(Kind kind, Span span, String text) {

  /** Kinds of tokens. */
  enum Kind {
    /** A name or a word such as {@code and}. */
    NAME,
    NUMBER,
    /** A text in quotes, quotes included. */
    QUOTED,
    /** A quote without an end, and all that follows. */
    UNCLOSED_QUOTE,
    /** An operator or a bracket. */
    SYMBOL,
    /** A char that means nothing in templates. */
    STRAY,
    END
  }

  boolean is(String symbolOrWord) {
    return (kind == Kind.SYMBOL || kind == Kind.NAME) && text.equals(symbolOrWord);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  /** Whether another token follows without a space. */
  boolean touches(Token following) {
    return end() == following.start();
  }

  /** How messages name it. */
  String description() {
    return switch (kind) {
      case END -> "nothing";
      case UNCLOSED_QUOTE -> text.substring(0, 1);
      default -> text.length() > 40 ? text.substring(0, 37) + "..." : text;
    };
  }
}
