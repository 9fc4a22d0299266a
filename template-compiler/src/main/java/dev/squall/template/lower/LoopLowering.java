package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.NodeBodies;
import dev.squall.template.check.Scope;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.check.Variable;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.Context;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Lowers {@code for} and {@code while}, and what leaves them. */
final class LoopLowering {
  /** Java that mentions nothing but literals. */
  private static final Pattern CONSTANT =
      Pattern.compile("(?:[^A-Za-z_$\"]|\\b(?:true|false|null|[0-9][0-9a-fA-FxXlLdDeE_]*)\\b|\"[^\"]*\")*");

  private final Page page;
  private final NodeLowering nodes;

  LoopLowering(Page page, NodeLowering nodes) {
    this.page = page;
    this.nodes = nodes;
  }

  /**
   * <pre>{@code
   * int index = -1;
   * for (User user : page.users()) {
   *   index++;
   *   ...
   * }
   * }</pre>
   */
  void each(Node.For node, Scope scope, Frame frame, List<Step> steps) {
    nodes.checkGuard(node.iterable().span(), frame);
    boolean separated = separator(node.body(), node.otherwise()) != null;
    forgetWhatChanges(node.body(), scope);
    if (node.iterable() instanceof Expression.Range range) {
      List<Step> made = new ArrayList<>();
      overRange(node, range, scope, frame, made);
      steps.addAll(whole(node, separated, frame, made));
      return;
    }
    TypedExpression iterable = frame.checker().check(node.iterable(), scope);
    if (iterable.type().getKind() == TypeKind.NULL) {
      page.problem(
          TemplateProblemCode.POSSIBLY_NULL, node.iterable().span(), "null has no elements that a loop could go through",
          "name a list, a map, an array or a range such as 1..9");
    } else if (iterable.nullable()) {
      page.problem(
          TemplateProblemCode.POSSIBLY_NULL,
          node.iterable().span(),
          "\"" + NodeLowering.shown(node.iterable()) + "\" may be null, and cannot be gone through then",
          "guard the loop with {% if " + NodeLowering.shown(node.iterable()) + " is not null %}");
    }
    Optional<TypeMirror> element =
        iterable.type().getKind() == TypeKind.ERROR ? Optional.empty() : frame.checker().elementType(iterable.type());
    if (element.isEmpty()) {
      if (iterable.type().getKind() != TypeKind.ERROR && iterable.type().getKind() != TypeKind.NULL) {
        notIterable(node, iterable.type());
      }
      TypeMirror unknown = page.facts.unknown();
      Scope inside = scope.inner();
      node.names().forEach(name -> inside.declare(new Variable(name.name(), unknown, CodeBlock.of("null"), false)));
      LoopStatus.unknown(unknown).forEach(inside::declare);
      body(node.span(), node.body(), node.otherwise(), inside, scope, frame, CodeBlock.of(""), List.of(), new ArrayList<>());
      return;
    }
    boolean entries = node.names().size() == 2;
    Local variable = page.local(TypeName.get(element.get()), entries ? "entry" : node.names().getFirst().name());
    Scope inside = scope.inner();
    if (entries ? !declareEntry(node, element.get(), variable, inside) : !declareElement(node, element.get(), variable, frame, inside)) {
      node.names().forEach(name ->
          inside.declare(new Variable(name.name(), page.facts.unknown(), CodeBlock.of("null"), false)));
    }
    CodeBlock source = page.facts.iterable(iterable.type(), iterable.code());
    LoopStatus status = new LoopStatus(page, scope, page.facts.sizeCode(iterable.type()));
    status.variables().forEach(inside::declare);
    List<Step> before = new ArrayList<>();
    List<Step> made = new ArrayList<>();
    // What is gone through is computed once, also where its size is asked for.
    Local counted = page.local(TypeName.get(iterable.type()), "items");
    CodeBlock header = CodeBlock.of("for ($T $L : $L)", variable.type(), variable.name(), source);
    body(node.span(), node.body(), node.otherwise(), inside, scope, frame, header, List.of(variable), made);
    if (status.asksForSize()) {
      before.add(new Step.Declare(node.span(), counted, iterable.code()));
      before.add(new Step.Declare(node.span(), status.size(), status.sizeOf(CodeBlock.of("$L", counted.name()))));
      CodeBlock again = page.facts.iterable(iterable.type(), CodeBlock.of("$L", counted.name()));
      made = replaceHeader(made, CodeBlock.of("for ($T $L : $L)", variable.type(), variable.name(), again));
    }
    if (status.isUsed()) {
      before.add(new Step.Declare(node.span(), status.index(), CodeBlock.of("-1")));
      made = counting(made, status.index());
    }
    before.addAll(made);
    steps.addAll(whole(node, separated, frame, before.size() > 1 ? List.of(new Step.Scoped(node.span(), before)) : before));
  }

  /** From the second time on a variable may have the value that the body gave it. */
  private static void forgetWhatChanges(List<Node> body, Scope scope) {
    NodeBodies.visit(body, node -> {
      if (node instanceof Node.Set set) {
        scope.forget(set.name().name());
      }
    });
  }

  private static List<Step> replaceHeader(List<Step> made, CodeBlock header) {
    return made.stream()
        .map(step -> step instanceof Step.Loop loop ? new Step.Loop(loop.span(), header, loop.binds(), loop.body()) : step)
        .toList();
  }

  private static List<Step> counting(List<Step> made, Local index) {
    List<Step> counted = new ArrayList<>();
    for (Step step : made) {
      if (step instanceof Step.Loop loop) {
        List<Step> body = new ArrayList<>();
        body.add(new Step.Assign(loop.span(), index.name(), CodeBlock.of("$L + 1", index.name())));
        body.addAll(loop.body());
        counted.add(new Step.Loop(loop.span(), loop.header(), loop.binds(), body));
      } else {
        counted.add(step);
      }
    }
    return counted;
  }

  private boolean declareElement(Node.For node, TypeMirror element, Local variable, Frame frame, Scope inside) {
    Identifier name = node.names().getFirst();
    TypeMirror type = element;
    if (node.type() != null) {
      Optional<TypeMirror> declared = frame.checker().resolve(node.type());
      if (declared.isEmpty()) {
        return false;
      }
      if (!page.types.types().isAssignable(element, declared.get())) {
        page.problem(
            TemplateProblemCode.TYPE_MISMATCH,
            node.type().span(),
            "the elements are of type " + page.facts.shown(element) + ", not " + page.facts.shown(declared.get()),
            "leave the type out, or correct it");
        return false;
      }
      type = declared.get();
    }
    inside.declare(new Variable(name.name(), type, CodeBlock.of("$L", variable.name()), page.facts.isNullable(element)));
    return true;
  }

  private boolean declareEntry(Node.For node, TypeMirror element, Local variable, Scope inside) {
    if (!(element instanceof DeclaredType entry)
        || entry.getTypeArguments().size() != 2
        || !page.facts.isEntry(entry)) {
      page.problem(
          TemplateProblemCode.NOT_ITERABLE,
          node.iterable().span(),
          "two variables need a map or its entries, and these are elements of type " + page.facts.shown(element),
          "write one variable: {% for " + node.names().getFirst().name() + " in ... %}");
      return false;
    }
    List<? extends TypeMirror> arguments = entry.getTypeArguments();
    String[] getters = {"getKey", "getValue"};
    for (int i = 0; i < 2; i++) {
      inside.declare(new Variable(
          node.names().get(i).name(),
          page.facts.upperBound(arguments.get(i)),
          CodeBlock.of("$L.$L()", variable.name(), getters[i]),
          false));
    }
    return true;
  }

  private void notIterable(Node.For node, TypeMirror type) {
    page.problem(
        TemplateProblemCode.NOT_ITERABLE,
        node.iterable().span(),
        "\"" + NodeLowering.shown(node.iterable()) + "\" is of type " + page.facts.shown(type)
            + ", which cannot be gone through",
        "a loop goes through an Iterable, a Map, an array, or a range such as 1..9");
  }

  /**
   * <pre>{@code
   * int first = from;
   * int end = to;
   * for (int i = first; i <= end && i >= first; i++) { ... }
   * }</pre>
   *
   * <p>The second condition ends a range whose last is the largest number there is, behind which the smallest comes.
   */
  private void overRange(Node.For node, Expression.Range range, Scope scope, Frame frame, List<Step> steps) {
    if (node.names().size() > 1) {
      page.problem(
          TemplateProblemCode.NOT_ITERABLE, node.names().get(1).span(), "a range has one number at a time",
          "write one variable");
    }
    TypedExpression from = frame.checker().bound(range.from(), scope);
    TypedExpression to = frame.checker().bound(range.to(), scope);
    boolean longs = page.facts.isLong(from.type()) || page.facts.isLong(to.type());
    TypeMirror number = page.types.types().getPrimitiveType(longs ? TypeKind.LONG : TypeKind.INT);
    TypeName java = TypeName.get(number);
    Local counter = page.local(java, node.names().getFirst().name());
    Local first = page.local(java, "first");
    Local end = page.local(java, "end");
    Scope inside = scope.inner();
    inside.declare(Variable.changing(node.names().getFirst().name(), number, CodeBlock.of("$L", counter.name()), false));
    LoopStatus.range(page, number, scope, counter.name(), first.name(), end.name(), range.withLast()).forEach(inside::declare);
    CodeBlock goesOn = CodeBlock.of("$L $L $L", counter.name(), range.withLast() ? "<=" : "<", end.name());
    if (range.withLast() && !(range.to() instanceof Expression.Literal literal && isBelowLast(literal.value()))) {
      goesOn = CodeBlock.of("$L && $L >= $L", goesOn, counter.name(), first.name());
    }
    CodeBlock header = CodeBlock.of("for ($1T $2L = $3L; $4L; $2L++)", java, counter.name(), first.name(), goesOn);
    List<Step> made = new ArrayList<>();
    made.add(new Step.Declare(node.span(), first, from.code()));
    made.add(new Step.Declare(node.span(), end, to.code()));
    body(node.span(), node.body(), node.otherwise(), inside, scope, frame, header, List.of(counter), made);
    steps.add(new Step.Scoped(node.span(), made));
  }

  private static boolean isBelowLast(@Nullable Object number) {
    return (number instanceof Integer i && i < Integer.MAX_VALUE) || (number instanceof Long l && l < Long.MAX_VALUE);
  }

  /** {@code while (condition) { ... }}. */
  void repeat(Node.While node, Scope scope, Frame frame, List<Step> steps) {
    nodes.checkGuard(node.condition().span(), frame);
    forgetWhatChanges(node.body(), scope);
    TypedExpression condition = frame.checker().condition(node.condition(), scope);
    // For the compiler no condition is a constant: it would call what follows unreachable.
    CodeBlock header = CONSTANT.matcher(condition.code().toString()).matches()
        ? CodeBlock.of("while ($L == Boolean.parseBoolean(\"true\"))", condition.code())
        : CodeBlock.of("while ($L)", condition.code());
    body(node.span(), node.body(), node.otherwise(), scope.narrowed(condition.whenTrue()).inner(), scope, frame, header,
        List.of(), steps);
  }

  private void body(
      Span span,
      List<Node> body,
      @Nullable List<Node> otherwise,
      Scope inside,
      Scope outside,
      Frame frame,
      CodeBlock header,
      List<Local> binds,
      List<Step> steps) {
    Context start = page.context();
    Separator separator = separator(body, otherwise);
    if (separator != null) {
      new SeparatedLoop(page, nodes).lower(span, separator, inside, frame, header, binds, steps);
      return;
    }
    Local broken = otherwise == null ? null : page.local(TypeName.BOOLEAN, "left");
    if (broken != null) {
      steps.add(new Step.Declare(span, broken, CodeBlock.of("false")));
    }
    Frame inner = frame.inLoop(new Frame.LoopFrame(start, broken == null ? null : broken.name()));
    int seen = page.links.mark();
    List<OpenTag.Way> ways = page.links.ways();
    List<Step> made = nodes.body(body, inside.inner(), inner);
    Context again = checkEnd(span, start, "the body of this loop begins ", body);
    if (!again.equals(start)) {
      // From the second time on the body begins where it ended.
      page.links.reset(seen);
      page.links.ways(ways);
      page.context(again);
      Frame second = frame.inLoop(new Frame.LoopFrame(again, broken == null ? null : broken.name()));
      made = nodes.body(body, inside.inner(), second);
      again = checkEnd(span, again, "the body of this loop begins ", body);
    }
    steps.add(new Step.Loop(span, header, binds, made));
    page.links.endRepeated(ways);
    page.context(again);
    // Whether there is a next turn is asked in the place where one has ended, and may fail there.
    nodes.checkGuard(span, frame);
    if (otherwise != null && broken != null) {
      List<Step> last = nodes.body(otherwise, outside.inner(), frame);
      page.context(checkEnd(span, again, "the else of this loop begins ", otherwise));
      steps.add(new Step.Branching(
          span, List.of(new Step.Arm(span, CodeBlock.of("!$L", broken.name()), List.of(), last)), List.of()));
    }
  }

  /** What stands between the turns of a loop that begins here, where a place of its own is known for it. */
  private @Nullable Separator separator(List<Node> body, @Nullable List<Node> otherwise) {
    return otherwise == null && SeparatedLoop.isPlace(page.context()) ? Separator.of(body) : null;
  }

  /** A list is written as a whole or not at all: where one of its elements fails, its bracket is open. */
  private List<Step> whole(Node.For node, boolean separated, Frame frame, List<Step> loop) {
    return separated ? WholeCall.of(page, node.span(), frame, loop) : loop;
  }

  private Context checkEnd(Span span, Context start, String what, List<Node> body) {
    if (!body.isEmpty() && (body.getLast() instanceof Node.Break || body.getLast() instanceof Node.Continue)) {
      return start;
    }
    Context joined = start.join(page.context(), page.links);
    if (joined == null) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          span,
          what + start.describe() + " and ends " + page.context().describe() + ", so the next time round would be another place",
          "close every tag, attribute and quote in the body that opens it");
      return start;
    }
    return joined;
  }

  void leave(Node.Break node, Frame frame, List<Step> steps) {
    jump(node.span(), true, frame, steps);
  }

  void next(Node.Continue node, Frame frame, List<Step> steps) {
    jump(node.span(), false, frame, steps);
  }

  private void jump(Span span, boolean breaks, Frame frame, List<Step> steps) {
    Frame.LoopFrame loop = frame.loop();
    if (loop == null) {
      page.problem(
          TemplateProblemCode.MISPLACED_TAG, span, "there is no loop around this that could be left",
          "use it inside of {% for %} or {% while %}, in the same file and outside of {% apply %}");
      return;
    }
    if (loop.start().join(page.context(), page.links) == null) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          span,
          "the loop began " + loop.start().describe() + ", and this leaves it " + page.context().describe(),
          "close every tag, attribute and quote before");
    }
    if (breaks && loop.broken() != null) {
      steps.add(new Step.Assign(span, loop.broken(), CodeBlock.of("true")));
    }
    steps.add(new Step.Jump(span, breaks));
  }
}
