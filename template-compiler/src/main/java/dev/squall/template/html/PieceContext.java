package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document of one language: a script, a style sheet, JSON.
 *
 * @param place the document in words
 */
record PieceContext(Piece piece, String place) implements Context {

  @Override
  public Context after(Node.Text text, PageObserver observer, TemplateProblems problems) {
    Piece.Reader reader = piece.reader();
    String chars = text.text();
    int[] at = {0};
    Complaints complaints =
        (headline, advice) -> {
          int offset = text.offsets().of(at[0]);
          problems.add(
              TemplateProblemCode.UNSAFE_PLACE,
              new Span(text.span().source(), offset, offset + 1),
              headline,
              advice);
        };
    for (int i = 0; i < chars.length(); i++) {
      at[0] = i;
      reader.read(chars.charAt(i), complaints);
    }
    return new PieceContext(reader.piece(), place);
  }

  @Override
  public Placement hole() {
    return switch (piece.hole(place)) {
      case Verdict.Print print -> new Placement.Escaped(print.escape(), new PieceContext(piece.afterValue().printed(), place));
      case Verdict.Refuse no -> new Placement.Refused(no.headline(), no.advice());
    };
  }

  @Override
  public Context afterValue() {
    return new PieceContext(piece.afterValue(), place);
  }

  @Override
  public @Nullable Context join(Context other, PageObserver observer) {
    if (!(other instanceof PieceContext context) || !context.place.equals(place)) {
      return null;
    }
    Piece joined = piece.join(context.piece);
    return joined == null ? null : new PieceContext(joined, place);
  }

  @Override
  public boolean isText() {
    return switch (piece) {
      case ScriptPiece script ->
          script.state().mode() == ScriptState.Mode.CODE && script.state().nesting().isEmpty();
      case StylePiece style ->
          style.state().mode() == StyleState.Mode.TEXT
              && style.state().blocks() == 0
              && style.state().brackets().isEmpty();
      default -> true;
    };
  }

  @Override
  public boolean joins(char next) {
    return piece.joins(next);
  }

  @Override
  public boolean isBehindOperand() {
    return piece.isBehindOperand();
  }

  @Override
  public String describe() {
    return piece.describe(place);
  }
}
