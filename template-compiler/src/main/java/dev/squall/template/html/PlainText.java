package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblems;
import org.jspecify.annotations.Nullable;

/** Text that is no markup: everywhere alike. */
record PlainText(Escape escape) implements Context {

  @Override
  public Context after(Node.Text text, PageObserver observer, TemplateProblems problems) {
    return this;
  }

  @Override
  public Placement hole() {
    return new Placement.Escaped(escape, this);
  }

  @Override
  public Context afterValue() {
    return this;
  }

  @Override
  public @Nullable Context join(Context other, PageObserver observer) {
    return equals(other) ? this : null;
  }

  @Override
  public boolean isText() {
    return true;
  }

  @Override
  public String describe() {
    return "in text";
  }
}
