package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/** Text that means nothing but itself. */
record PlainPiece(Escape escape) implements Piece, Piece.Reader {
  static final PlainPiece ATTRIBUTE = new PlainPiece(Escape.ATTRIBUTE);
  static final PlainPiece XML = new PlainPiece(Escape.XML);

  @Override
  public Verdict hole(String place) {
    return new Verdict.Print(escape);
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
