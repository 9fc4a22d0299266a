package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.ast.Node;
import dev.squall.template.check.Scope;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.Context;
import dev.squall.template.html.Escape;
import dev.squall.template.html.Placement;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Lowers loops in scripts whose turns are separated by text, such as the elements of a list. */
final class SeparatedLoop {
  private final Page page;
  private final NodeLowering nodes;

  SeparatedLoop(Page page, NodeLowering nodes) {
    this.page = page;
    this.nodes = nodes;
  }

  /** Whether a place is one of a script where a value may stand: elsewhere texts between turns lead to where they began. */
  static boolean isPlace(Context context) {
    return context.hole() instanceof Placement.Escaped(Escape escape, Context _)
        && (escape == Escape.JSON || escape == Escape.JSON_ATTRIBUTE);
  }

  /**
   * <pre>{@code
   * boolean again = false;
   * for (...) {
   *   if (again) {
   *     out.raw(COMMA);
   *   }
   *   ...
   *   again = true;
   * }
   * }</pre>
   *
   * <p>Where the page handles failures, the caller takes the whole loop back when one of its values fails.
   *
   * <p>Each turn begins in one place: that of the loop, or behind a text that is behind an element.
   */
  void lower(
      Span span, Separator separator, Scope inside, Frame frame, CodeBlock header, List<Local> binds, List<Step> steps) {
    frame.checker().condition(separator.condition(), inside);
    Frame inner = frame.inLoop(null).unguarded();
    Context start = page.context();
    Local again = page.local(TypeName.BOOLEAN, "again");
    List<Step> made = new ArrayList<>(texts(separator.before()));
    Context turn = page.context();
    int separated = made.size();
    made.addAll(nodes.body(separator.body(), inside.inner(), inner));
    Context element = page.context();
    texts(separator.before());
    List<Step> between = new ArrayList<>(texts(separator.texts()));
    between.addAll(texts(separator.behind()));
    boolean sound = checkTurn(span, separator, turn, element);
    made.add(separated, branch(span, again, between));
    made.add(new Step.Assign(span, again.name(), CodeBlock.of("true")));
    steps.add(new Step.Declare(span, again, CodeBlock.of("false")));
    steps.add(new Step.Loop(span, header, binds, made));
    page.context(element);
    List<Step> last = texts(separator.behind());
    if (!last.isEmpty()) {
      steps.add(branch(span, again, last));
    }
    Context end = sound ? start.join(page.context(), page.links) : start;
    if (end == null) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT, span,
          "an element of this loop begins " + start.describe() + " and ends " + page.context().describe(),
          "close every bracket, string and comment in the body that opens it");
    }
    page.context(end == null ? start : end);
  }

  /** Whether each turn is a whole value, and begins where the first one does. */
  private boolean checkTurn(Span span, Separator separator, Context turn, Context element) {
    String headline;
    if (separator.commas() > 1) {
      headline = "there is more than one comma between two turns of this loop";
    } else if (!element.isBehindOperand()) {
      headline = "a turn of this loop may end without a whole value in front of what separates it from the next one";
    } else if (page.context().equals(turn)) {
      return true;
    } else if (element.equals(turn) || turn.describe().equals(page.context().describe())) {
      headline = "what stands between two turns of this loop does not lead to where an element of it can begin";
    } else {
      headline = "an element of this loop begins " + turn.describe() + ", and the next one " + page.context().describe();
    }
    page.problem(
        TemplateProblemCode.CHANGED_CONTEXT, span, headline,
        "let an element be a whole value, nothing behind it, and put a comma between them: {% if not loop.last %},{% end %}");
    return false;
  }

  private static Step branch(Span span, Local again, List<Step> steps) {
    return new Step.Branching(span, List.of(new Step.Arm(span, CodeBlock.of("$L", again.name()), List.of(), steps)), List.of());
  }

  private List<Step> texts(List<Node> texts) {
    List<Step> steps = new ArrayList<>();
    for (Node node : texts) {
      if (node instanceof Node.Text text) {
        page.context(page.context().after(text, page.links, page.problems));
        steps.add(new Step.Text(text.span(), text.text()));
      }
    }
    return steps;
  }
}
