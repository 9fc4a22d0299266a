package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblems;
import org.jspecify.annotations.Nullable;

/** A place in HTML, XML or SVG. */
record HtmlContext(HtmlState state) implements Context {

  @Override
  public Context after(Node.Text text, PageObserver observer, TemplateProblems problems) {
    return new HtmlContext(new HtmlReader(state, text, observer, problems).read());
  }

  @Override
  public Placement hole() {
    return HtmlHoles.placement(this);
  }

  @Override
  public Context afterValue() {
    return new HtmlContext(HtmlHoles.afterValue(state));
  }

  @Override
  public @Nullable Context join(Context other, PageObserver observer) {
    if (!(other instanceof HtmlContext context)) {
      return null;
    }
    HtmlState joined = HtmlJoin.join(state, context.state, observer);
    return joined == null ? null : new HtmlContext(joined);
  }

  @Override
  public boolean isText() {
    return state.mode() == Mode.TEXT && state.foreign().elements().isEmpty();
  }

  @Override
  public boolean joins(char next) {
    return state.reference().isEmpty() && state.piece().joins(next);
  }

  @Override
  public boolean isBehindOperand() {
    return state.piece().isBehindOperand();
  }

  @Override
  public @Nullable String restrictedBy() {
    return state.around().outermost();
  }

  @Override
  public String describe() {
    return HtmlPlaces.describe(state);
  }
}
