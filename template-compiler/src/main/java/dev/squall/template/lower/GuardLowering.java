package dev.squall.template.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.check.Scope;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.check.Variable;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.html.ContentKind;
import dev.squall.template.html.Context;
import dev.squall.template.program.Completion;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Lowers what surrounds a part of a page with something else: {@code try} and {@code apply}. */
final class GuardLowering {
  private static final String HTML = "dev.squall.render.Html";

  private final Page page;
  private final NodeLowering nodes;
  private final OutputLowering outputs;

  GuardLowering(Page page, NodeLowering nodes, OutputLowering outputs) {
    this.page = page;
    this.nodes = nodes;
    this.outputs = outputs;
  }

  /**
   * <pre>{@code
   * boolean done = false;
   * try {
   *   ...
   *   done = true;
   * } catch (Exception thrown) {
   *   if (thrown instanceof IOException e) { ... } else { throw thrown; }
   * }
   * }</pre>
   */
  void guarded(Node.Try node, Scope scope, Frame frame, List<Step> steps) {
    page.handleFailures();
    if (!handlesAll(node, frame)) {
      nodes.checkGuard(node.span(), frame);
    }
    Context start = page.context();
    Joining joining = new Joining(page, node.span());
    Local done = page.local(TypeName.BOOLEAN, "done");
    List<Step> made = new ArrayList<>();
    joining.begin();
    List<Step> body = new ArrayList<>(nodes.body(node.body(), scope.inner(), frame.guarded(start)));
    List<Node> otherwise = node.otherwise();
    if (otherwise != null) {
      made.add(new Step.Declare(node.span(), done, CodeBlock.of("false")));
      if (Completion.isPossible(body)) {
        body.add(new Step.Assign(node.span(), done.name(), CodeBlock.of("true")));
      }
    }
    joining.end(node.span(), node.body());
    List<Step.Handler> handlers = new ArrayList<>();
    ExceptCoverage coverage = new ExceptCoverage(page);
    for (Node.Except except : node.excepts()) {
      joining.begin();
      handlers.add(handler(except, coverage, scope, frame));
      joining.end(except.span(), except.body());
    }
    joining.finish();
    List<Step> last = List.of();
    if (node.last() != null) {
      Context before = page.context();
      page.context(start);
      last = nodes.body(node.last(), scope.inner(), frame.inLoop(null));
      if (!before.equals(start) || !start.equals(page.context())) {
        page.problem(
            TemplateProblemCode.CHANGED_CONTEXT, node.span(),
            "a {% finally %} is written in every case, so all parts of this have to end " + start.describe(),
            "close every tag, attribute and quote in the part that opens it");
      }
    }
    if (otherwise == null) {
      steps.add(new Step.Guarded(node.span(), body, handlers, last));
      return;
    }
    List<Step> inner = new ArrayList<>();
    inner.add(new Step.Guarded(node.span(), body, handlers, List.of()));
    Context before = page.context();
    List<Step> good = nodes.body(otherwise, scope.inner(), frame);
    if (!before.equals(page.context())) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT, node.span(), "the else of this begins " + before.describe() + " and ends "
              + page.context().describe(), "close every tag, attribute and quote in the else that opens it");
      page.context(before);
    }
    inner.add(new Step.Branching(
        node.span(), List.of(new Step.Arm(node.span(), CodeBlock.of("$L", done.name()), List.of(), good)), List.of()));
    if (last.isEmpty()) {
      made.addAll(inner);
    } else {
      made.add(new Step.Guarded(node.span(), inner, List.of(), last));
    }
    steps.add(new Step.Scoped(node.span(), made));
  }

  /** Whether no exception of its body can reach a {@code try} around it, which may have begun in another context. */
  private static boolean handlesAll(Node.Try node, Frame frame) {
    return node.excepts().stream().anyMatch(except -> except.types().isEmpty()
        || except.types().stream().flatMap(type -> frame.checker().resolve(type).stream())
            .anyMatch(type -> type.toString().equals("java.lang.Exception")));
  }

  private Step.Handler handler(Node.Except except, ExceptCoverage coverage, Scope scope, Frame frame) {
    Scope inside = scope.inner();
    List<TypeName> types = new ArrayList<>();
    TypeMirror type = page.facts.declared("java.lang.Exception");
    if (except.types().isEmpty()) {
      coverage.note(except.span(), type);
    }
    for (dev.squall.template.ast.TypeName name : except.types()) {
      Optional<TypeMirror> resolved = frame.checker().resolve(name);
      if (resolved.isEmpty()) {
        continue;
      }
      if (!frame.checker().isSubtypeOf(resolved.get(), "java.lang.Exception")) {
        page.problem(
            TemplateProblemCode.TYPE_MISMATCH, name.span(),
            page.facts.shown(resolved.get()) + " is no exception that a template can handle",
            "name java.lang.Exception or a subclass of it");
        continue;
      }
      coverage.note(name.span(), resolved.get());
      types.add(TypeName.get(resolved.get()));
      if (except.types().size() == 1) {
        type = resolved.get();
      }
    }
    String wish = except.name() == null ? "failure" : except.name().name();
    Local thrown = page.local(TypeName.get(type), wish);
    if (except.name() != null) {
      inside.declare(new Variable(except.name().name(), type, CodeBlock.of("$L", thrown.name()), false));
    }
    return new Step.Handler(except.span(), types, thrown, nodes.body(except.body(), inside, frame));
  }

  /**
   * <pre>{@code
   * int mark = out.mark();
   * ...
   * Html applied = Html.trusted(out.take(mark));
   * out.html(TemplateFunctions.linkify(applied));
   * }</pre>
   */
  void apply(Node.Apply node, Scope scope, Frame frame, List<Step> steps) {
    Context start = page.context();
    boolean markup = page.kind == ContentKind.HTML || page.kind == ContentKind.XML || page.kind == ContentKind.SVG;
    if (markup && !start.isText()) {
      page.problem(
          TemplateProblemCode.UNSAFE_PLACE, node.span(),
          "a function can be applied to what stands between elements, and this is " + start.describe(),
          "apply it to the value: {{ value | function }}");
    }
    List<Step> made = new ArrayList<>();
    Local mark = page.local(TypeName.INT, "mark");
    made.add(new Step.Declare(node.span(), mark, CodeBlock.of("out.mark()")));
    made.addAll(nodes.body(node.body(), scope.inner(), frame.inLoop(null)));
    if (!start.equals(page.context())) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT, node.span(),
          "what the function is applied to begins " + start.describe() + " and ends " + page.context().describe(),
          "close every tag, attribute and quote in the body that opens it");
      page.context(start);
    }
    Local text = page.local(ClassName.get(String.class), "applied");
    made.add(new Step.Declare(node.span(), text, CodeBlock.of("out.take($L)", mark.name())));
    Scope inside = scope.inner();
    inside.declare(applied(node, text, scope, frame, markup));
    outputs.print(node.span(), filtered(node), inside, frame, false, made);
    steps.addAll(WholeCall.of(page, node.span(), frame, List.of(new Step.Scoped(node.span(), made))));
  }

  /** Markup for functions that take markup; its source text for those that take a text, whose result is escaped again. */
  private Variable applied(Node.Apply node, Local text, Scope scope, Frame frame, boolean markup) {
    Variable asText = new Variable(
        "(applied)", page.facts.declared("java.lang.String"), CodeBlock.of("$L", text.name()), false);
    if (!markup) {
      return asText;
    }
    Variable asMarkup = new Variable(
        "(applied)", page.facts.declared(HTML), CodeBlock.of("$T.trusted($L)", ClassName.bestGuess(HTML), text.name()), false);
    TemplateProblems attempt = new TemplateProblems();
    Scope alone = scope.inner();
    alone.declare(asMarkup);
    TypedExpression tried = page.attempt(frame.file(), attempt).check(filtered(node), alone);
    return tried.isBroken() || attempt.errors() > 0 ? asText : asMarkup;
  }

  private static Expression filtered(Node.Apply node) {
    Expression value = new Expression.Variable(node.span(), "(applied)");
    for (Expression.Filter filter : node.filters()) {
      value = new Expression.Filter(filter.span(), value, filter.name(), filter.arguments());
    }
    return value;
  }
}
