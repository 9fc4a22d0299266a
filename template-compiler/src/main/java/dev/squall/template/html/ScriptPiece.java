package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * A part of a script.
 *
 * @param escape how values are written: as JSON, in an attribute or not
 * @param state where it ends
 */
record ScriptPiece(Escape escape, ScriptState state) implements Piece {

  @Override
  public Verdict hole(String place) {
    return ScriptHoles.verdict(this, place);
  }

  @Override
  public Piece afterValue() {
    return new ScriptPiece(escape, state.afterValue());
  }

  @Override
  public Piece printed() {
    return new ScriptPiece(escape, state.printed());
  }

  @Override
  public boolean joins(char next) {
    return state.joins(next);
  }

  @Override
  public @Nullable Piece join(Piece other) {
    if (!(other instanceof ScriptPiece piece) || piece.escape != escape) {
      return null;
    }
    ScriptState joined = state.join(piece.state);
    return joined == null ? null : new ScriptPiece(escape, joined);
  }

  @Override
  public String describe(String place) {
    return state.mode().words() + " " + place;
  }

  @Override
  public Reader reader() {
    ScriptReader reader = new ScriptReader(state);
    return new Reader() {
      @Override
      public void read(char c, Complaints complaints) {
        reader.read(c);
      }

      @Override
      public Piece piece() {
        return new ScriptPiece(escape, reader.state());
      }
    };
  }

  @Override
  public boolean isBehindOperand() {
    return state.endsOperand();
  }

  /** Whether a value would follow a name or a number without a blank. */
  boolean isBehindWord() {
    return !state.word().isEmpty();
  }
}
