package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * Text in which no value may stand.
 *
 * @param reason why, as the end of a sentence that begins with the place
 * @param advice what to write instead
 */
record RefusedPiece(String reason, String advice) implements Piece, Piece.Reader {

  @Override
  public Verdict hole(String place) {
    return new Verdict.Refuse("no value may stand in " + place + ": " + reason, advice);
  }

  @Override
  public Piece afterValue() {
    return this;
  }

  @Override
  public @Nullable Piece join(Piece other) {
    return equals(other) ? this : null;
  }

  @Override
  public Reader reader() {
    return this;
  }

  @Override
  public void read(char c, Complaints complaints) {}

  @Override
  public Piece piece() {
    return this;
  }
}
