package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * What was read of an attribute's value or of an element's raw text, as far as it decides about
 * what follows. Values; two that are equal go on alike.
 */
sealed interface Piece
    permits PlainPiece, FactPiece, RefusedPiece, UrlPiece, SrcsetPiece, ScriptPiece, StylePiece {

  /**
   * What is to be done to a value printed behind this piece.
   *
   * @param place the attribute or the element in words: {@code the attribute href of <a>}
   */
  Verdict hole(String place);

  /** This piece and a printed value. */
  Piece afterValue();

  /** This piece, which ends with a printed value, where that was written as a literal of the language. */
  default Piece printed() {
    return this;
  }

  /** Whether static text that begins with a char would become one with the value in front of it. */
  default boolean joins(char next) {
    return false;
  }

  /**
   * What it may be behind branches of which one ends in this and the other in another; null where
   * they cannot be joined.
   */
  @Nullable Piece join(Piece other);

  /** Whether a whole value of a script has ended here; true in all other languages. */
  default boolean isBehindOperand() {
    return true;
  }

  /** Reads on from here. */
  Reader reader();

  /**
   * The exact place in words, {@code in the attribute onclick of <a>} or {@code in a string in
   * ...}.
   */
  default String describe(String place) {
    return "in " + place;
  }

  /** Reads text behind a piece, char by char, character references decoded. */
  interface Reader {

    /** Goes on by one char. */
    void read(char c, Complaints complaints);

    /** The text has ended, not only this part of it. */
    default void end(Complaints complaints) {}

    /** What was read. */
    Piece piece();
  }
}
