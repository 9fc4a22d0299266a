package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/**
 * The value of an attribute that decides about others.
 *
 * @param text what was read of it, in lower case; {@link Tag#UNKNOWN} where a value was printed
 * @param refusal why no value may be printed; null where one may
 */
record FactPiece(String text, @Nullable RefusedPiece refusal) implements Piece {
  /** Longer ones mean nothing to us. */
  private static final int LONGEST = 200;

  @Override
  public Verdict hole(String place) {
    return refusal == null ? new Verdict.Print(Escape.ATTRIBUTE) : refusal.hole(place);
  }

  @Override
  public Piece afterValue() {
    return new FactPiece(Tag.UNKNOWN, refusal);
  }

  @Override
  public @Nullable Piece join(Piece other) {
    return equals(other) ? this : other instanceof FactPiece ? afterValue() : null;
  }

  @Override
  public Reader reader() {
    StringBuilder read = new StringBuilder(text);
    return new Reader() {
      @Override
      public void read(char c, Complaints complaints) {
        if (read.length() < LONGEST && !text.equals(Tag.UNKNOWN)) {
          read.append(Names.lower(c));
        }
      }

      @Override
      public Piece piece() {
        return new FactPiece(read.toString(), refusal);
      }
    };
  }
}
