package dev.squall.template.html;

import dev.squall.template.html.StyleState.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A part of a style sheet or of declarations.
 *
 * @param escape how values are written: in an attribute or not
 * @param state where it ends
 */
record StylePiece(Escape escape, StyleState state) implements Piece {

  @Override
  public Verdict hole(String place) {
    return StyleHoles.verdict(this, place);
  }

  @Override
  public Piece afterValue() {
    return new StylePiece(escape, state.afterValue());
  }

  @Override
  public @Nullable Piece join(Piece other) {
    if (!(other instanceof StylePiece piece) || piece.escape != escape) {
      return null;
    }
    StyleState joined = state.join(piece.state);
    return joined == null ? null : new StylePiece(escape, joined);
  }

  @Override
  public String describe(String place) {
    String words = state.mode() == Mode.TEXT ? state.part().words() : state.mode().words();
    return words + " " + place;
  }

  @Override
  public Reader reader() {
    StyleReader reader = new StyleReader(state);
    return new Reader() {
      @Override
      public void read(char c, Complaints complaints) {
        reader.read(c, complaints);
      }

      @Override
      public Piece piece() {
        return new StylePiece(escape, reader.state());
      }
    };
  }
}
