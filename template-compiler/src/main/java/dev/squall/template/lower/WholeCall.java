package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lowers what is written as a whole or not at all: a macro, an included file, a module, a fragment or a list, when the page handles its
 * failures. Its values stand wherever its tags and brackets put them, and the page goes on as if none of them was open.
 */
final class WholeCall {
  private WholeCall() {}

  /**
   * <pre>{@code
   * long start = out.attempt();
   * try {
   *   row(out, user);
   *   out.complete(start);
   * } catch (Exception thrown) {
   *   out.undo(start);
   *   throw thrown;
   * }
   * }</pre>
   *
   * @param frame what surrounds the call: where no {@code try} does, the steps stay as they are
   */
  static List<Step> of(Page page, Span span, Frame frame, List<Step> call) {
    if (frame.guard() == null) {
      return call;
    }
    Local start = page.local(TypeName.LONG, "start");
    Local thrown = page.local(TypeName.get(Exception.class), "failure");
    List<Step> body = new ArrayList<>(call);
    body.add(new Step.Statement(span, CodeBlock.of("out.complete($L)", start.name())));
    List<Step> undo = List.of(
        new Step.Statement(span, CodeBlock.of("out.undo($L)", start.name())),
        new Step.Statement(span, CodeBlock.of("throw $L", thrown.name())));
    Step.Handler handler = new Step.Handler(span, List.of(), thrown, undo);
    return List.of(new Step.Scoped(span, List.of(
        new Step.Declare(span, start, CodeBlock.of("out.attempt()")),
        new Step.Guarded(span, body, List.of(handler), List.of()))));
  }
}
