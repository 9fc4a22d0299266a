package dev.squall.template.parse;

import dev.squall.template.source.Span;

/** What a template's text consists of, as the lexer cuts it. */
sealed interface Piece {

  /** Text outside of tags. */
  record Text(int start, int end) implements Piece {}

  /** <code>{{!</code> or another escaped begin of a tag: the two braces at {@code start}, as text. */
  record Braces(int start) implements Piece {}

  /**
   * <code>{{ expression }}</code>.
   *
   * @param span the whole tag
   * @param from where the expression begins
   * @param to where it ends
   * @param cut whether the tag's end is missing; reported already
   */
  record OutputTag(Span span, int from, int to, boolean cut) implements Piece {}

  /**
   * <code>{% name arguments %}</code>.
   *
   * @param span the whole tag
   * @param name the directive's name; empty where there is none
   * @param from where the arguments begin
   * @param to where they end
   * @param cut whether the tag's end is missing; reported already
   */
  record DirectiveTag(Span span, Span name, int from, int to, boolean cut) implements Piece {

    /** The name as a text. */
    String word() {
      return name.text();
    }

    /** Whether there is nothing but white space behind the name. */
    boolean isBare() {
      return Chars.skipSpace(span.source().text(), from, to) == to;
    }
  }

  /** The end of the file. */
  record End() implements Piece {}
}
