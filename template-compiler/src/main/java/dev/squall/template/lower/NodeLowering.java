package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.check.Scope;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.check.Variable;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.Context;
import dev.squall.template.program.Completion;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeKind;

/** Lowers nodes one after the other; what has a body and rules of its own is left to others. */
final class NodeLowering {
  private final Page page;
  private final OutputLowering outputs;
  private final LoopLowering loops;
  private final SwitchLowering switches;
  private final GuardLowering guards;
  private final BlockLowering blocks;
  private final RoutineLowering routines;
  private final ModuleLowering modules;
  private final Map<String, String> settable = new HashMap<>();

  NodeLowering(Page page) {
    this.page = page;
    outputs = new OutputLowering(page);
    loops = new LoopLowering(page, this);
    switches = new SwitchLowering(page, this);
    guards = new GuardLowering(page, this, outputs);
    blocks = new BlockLowering(page, this);
    routines = new RoutineLowering(page, this);
    modules = new ModuleLowering(page, this);
  }

  BlockLowering blocks() {
    return blocks;
  }

  RoutineLowering routines() {
    return routines;
  }

  /** Reports what can be said of the whole page only. */
  void finish() {
    modules.checkPlaces();
    if (page.problems.errors() == 0) {
      blocks.warnOfUnreachable();
    }
  }

  /** Lowers a body in a scope of its own. */
  List<Step> body(List<Node> nodes, Scope scope, Frame frame) {
    List<Step> steps = new ArrayList<>();
    for (Node node : nodes) {
      int before = steps.size();
      lower(node, scope, frame, steps);
      if (steps.size() > before && !Completion.isPossible(steps.getLast())) {
        unreachable(nodes, node);
        break;
      }
    }
    return steps;
  }

  private void unreachable(List<Node> nodes, Node jump) {
    int index = nodes.indexOf(jump) + 1;
    for (Node node : nodes.subList(index, nodes.size())) {
      if (!(node instanceof Node.Text text && text.text().isBlank())) {
        page.problem(
            TemplateProblemCode.MISPLACED_TAG,
            node.span(),
            "this is never reached: the loop has been left before",
            "take it away, or move it in front of the tag");
        return;
      }
    }
  }

  private void lower(Node node, Scope scope, Frame frame, List<Step> steps) {
    switch (node) {
      case Node.Text text -> modules.text(text, steps);
      case Node.Output output -> outputs.output(output, scope, frame, steps);
      case Node.Raw raw -> outputs.raw(raw, scope, frame, steps);
      case Node.If branching -> steps.add(branching(branching, scope, frame));
      case Node.For loop -> loops.each(loop, scope, frame, steps);
      case Node.While loop -> loops.repeat(loop, scope, frame, steps);
      case Node.Break jump -> loops.leave(jump, frame, steps);
      case Node.Continue jump -> loops.next(jump, frame, steps);
      case Node.Set set -> set(set, scope, frame, steps);
      case Node.Block block -> blocks.block(block, scope, frame, steps);
      case Node.Super above -> blocks.above(above, scope, frame, steps);
      case Node.Include include -> routines.include(include, scope, frame, steps);
      case Node.Module module -> modules.module(module, scope, frame, steps);
      case Node.Apply apply -> guards.apply(apply, scope, frame, steps);
      case Node.Try guarded -> guards.guarded(guarded, scope, frame, steps);
      case Node.Switch choice -> switches.choose(choice, scope, frame, steps);
      case Node.MacroCall call -> routines.call(call, scope, frame, steps);
      case Node.Flush flush -> {
        page.stream();
        steps.add(new Step.Statement(flush.span(), CodeBlock.of("out.flush()")));
      }
      case Node.Import _, Node.FromImport _, Node.Macro _, Node.Param _, Node.Asset _ -> {
        // Declarations, known already.
      }
    }
  }

  private Step branching(Node.If node, Scope scope, Frame frame) {
    Joining joining = new Joining(page, node.span());
    List<Step.Arm> arms = new ArrayList<>();
    Set<String> before = new HashSet<>();
    for (Node.Branch branch : node.branches()) {
      TypedExpression condition = frame.checker().condition(branch.condition(), scope.narrowed(before));
      joining.begin();
      checkGuard(branch.condition().span(), frame);
      Set<String> holds = new HashSet<>(before);
      holds.addAll(condition.whenTrue());
      List<Step> body = body(branch.body(), scope.narrowed(holds).inner(), frame);
      joining.end(branch.span(), branch.body());
      arms.add(new Step.Arm(branch.span(), condition.code(), List.of(), body));
      before.addAll(condition.whenFalse());
    }
    joining.begin();
    List<Node> otherwise = node.otherwise();
    List<Step> last = otherwise == null ? List.of() : body(otherwise, scope.narrowed(before).inner(), frame);
    joining.end(node.span(), otherwise == null ? List.of() : otherwise);
    joining.finish();
    return new Step.Branching(node.span(), arms, last);
  }

  private void set(Node.Set node, Scope scope, Frame frame, List<Step> steps) {
    checkGuard(node.value().span(), frame);
    String name = node.name().name();
    Variable known = scope.find(name).orElse(null);
    String local = known == null ? null : settable.get(known.code().toString());
    if (known != null && local != null) {
      TypedExpression value = frame.checker().check(node.value(), scope, known.type(), known.nullable());
      scope.forget(name);
      if (!value.nullable()) {
        scope.narrow(Set.of(name));
      }
      steps.add(new Step.Assign(node.span(), local, value.code()));
      return;
    }
    if (known != null) {
      page.problem(
          TemplateProblemCode.NAME_TAKEN,
          node.name().span(),
          "\"" + name + "\" is a variable that set has not declared, and cannot change",
          "give this one another name");
      return;
    }
    TypedExpression value = frame.checker().check(node.value(), scope);
    if (value.type().getKind() == TypeKind.NULL || value.type().getKind() == TypeKind.VOID) {
      page.problem(
          TemplateProblemCode.TYPE_MISMATCH,
          node.value().span(),
          "the type of " + name + " is not known from this value",
          "give it a value of its type first");
    } else if (value.type().getKind() != TypeKind.ERROR) {
      Local made = page.local(TypeName.get(value.type()), name);
      steps.add(new Step.Declare(node.span(), made, value.code()));
      settable.put(CodeBlock.of("$L", made.name()).toString(), made.name());
      CodeBlock code = CodeBlock.of("$L", made.name());
      scope.declare(page.isSetOften(frame.file(), name)
          ? Variable.changing(name, value.type(), code, value.nullable())
          : new Variable(name, value.type(), code, value.nullable()));
      return;
    }
    scope.declare(new Variable(name, page.facts.unknown(), CodeBlock.of("null"), false));
  }

  /** Inside of {@code try} a value may fail; what is written then must go on in the same context. */
  void checkGuard(Span span, Frame frame) {
    Context guard = frame.guard();
    if (guard != null && !guard.equals(page.context())) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          span,
          "if this fails, the page goes on " + page.context().describe() + ", while the {% try %} began " + guard.describe(),
          "compute it before, with {% set %}, or put the {% try %} around less");
    }
  }

  /** What an expression is called in messages: its own text, cut where it is long. */
  static String shown(Expression expression) {
    String text = expression.span().text().strip();
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
