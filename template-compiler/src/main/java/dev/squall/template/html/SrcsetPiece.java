package dev.squall.template.html;

import org.jspecify.annotations.Nullable;

/** A list of images with their sizes: it is printed whole or written whole. */
enum SrcsetPiece implements Piece {
  EMPTY,
  WRITTEN,
  PRINTED;

  private static final String ADVICE =
      "print the whole list as one value, srcset=\"{{ candidates }}\", which may be put together before:"
          + " {% set candidates = \"/a/\" + url_escape(name) + \".png 1x, /b.png 2x\" %}";

  @Override
  public Verdict hole(String place) {
    return this == EMPTY
        ? new Verdict.Print(Escape.SRCSET)
        : new Verdict.Refuse("a value cannot be a part of the list of images in " + place, ADVICE);
  }

  @Override
  public Piece afterValue() {
    return this == WRITTEN ? WRITTEN : PRINTED;
  }

  @Override
  public @Nullable Piece join(Piece other) {
    return equals(other) ? this : other instanceof SrcsetPiece piece ? (compareTo(piece) > 0 ? this : piece) : null;
  }

  @Override
  public Reader reader() {
    SrcsetPiece from = this;
    return new Reader() {
      private SrcsetPiece now = from;

      @Override
      public void read(char c, Complaints complaints) {
        if (Names.isSpace(c)) {
          return;
        }
        if (now == PRINTED) {
          complaints.unsafe("text stands behind the value that is the whole list of images", ADVICE);
        }
        now = WRITTEN;
      }

      @Override
      public Piece piece() {
        return now;
      }
    };
  }
}
