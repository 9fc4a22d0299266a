package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.ast.BinaryOperator;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.check.OperatorChain;
import dev.squall.template.check.Scope;
import dev.squall.template.check.TypedExpression;
import dev.squall.template.check.Variable;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.program.Local;
import dev.squall.template.program.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Lowers {@code switch} to a chain of comparisons: no class of constants, no call site to be linked at run time.
 *
 * <pre>{@code
 * Shape shape = page.shape();
 * if (shape instanceof Circle circle) { ... } else if (shape instanceof Square) { ... }
 * }</pre>
 */
final class SwitchLowering {
  private final Page page;
  private final NodeLowering nodes;

  SwitchLowering(Page page, NodeLowering nodes) {
    this.page = page;
    this.nodes = nodes;
  }

  void choose(Node.Switch node, Scope scope, Frame frame, List<Step> steps) {
    nodes.checkGuard(node.subject().span(), frame);
    TypedExpression subject = frame.checker().check(node.subject(), scope);
    if (subject.type().getKind() == TypeKind.NULL) {
      page.problem(
          TemplateProblemCode.TYPE_MISMATCH, node.subject().span(), "the type of null is not known, so no case can fit it",
          "write a value that has a type");
      return;
    }
    boolean known = !subject.isBroken();
    Local value = page.local(known ? TypeName.get(subject.type()) : TypeName.get(Object.class), "subject");
    CaseCoverage coverage = new CaseCoverage(page, frame.checker(), subject.type());
    if (subject.nullable() && !coverage.hasNullCase(node) && node.otherwise() == null) {
      page.problem(
          TemplateProblemCode.POSSIBLY_NULL, node.subject().span(),
          "\"" + NodeLowering.shown(node.subject()) + "\" may be null, and no case is for that",
          "add {% case null %} or {% else %}");
    }
    List<Step.Arm> arms = new ArrayList<>();
    Joining joining = new Joining(page, node.span());
    for (Node.Case one : node.cases()) {
      joining.begin();
      arms.add(arm(node, one, subject, value, scope, frame, coverage));
      joining.end(one.span(), one.body());
    }
    joining.begin();
    List<Node> otherwise = node.otherwise();
    Set<String> present = coverage.hasNullCase(node) ? path(node.subject()) : Set.of();
    List<Step> last = otherwise == null ? List.of() : nodes.body(otherwise, scope.narrowed(present).inner(), frame);
    // A switch that names every case has no other way through it.
    if (otherwise != null || !known || !coverage.isComplete()) {
      joining.end(node.span(), otherwise == null ? List.of() : otherwise);
    }
    joining.finish();
    if (known) {
      coverage.check(node);
      Step.Declare declared = new Step.Declare(node.span(), value, subject.code());
      steps.add(new Step.Scoped(node.span(), List.of(declared, new Step.Branching(node.span(), arms, last))));
    }
  }

  private Step.Arm arm(
      Node.Switch node, Node.Case one, TypedExpression subject, Local value, Scope scope, Frame frame, CaseCoverage coverage) {
    boolean mayBeNull = one.patterns().stream()
        .anyMatch(pattern -> pattern instanceof Node.Pattern.Constant constant && constant.literal().value() == null);
    Scope inside = scope.narrowed(mayBeNull ? Set.of() : path(node.subject())).inner();
    List<Local> binds = new ArrayList<>();
    List<CodeBlock> conditions = new ArrayList<>();
    for (Node.Pattern pattern : one.patterns()) {
      conditions.add(condition(node, one, pattern, subject, value, inside, frame, coverage, binds));
    }
    CodeBlock condition = conditions.size() == 1
        ? conditions.getFirst()
        : CodeBlock.of("($L)", OperatorChain.of("", "||", conditions));
    Expression guard = one.guard();
    if (guard != null) {
      TypedExpression checked = frame.checker().condition(guard, inside);
      inside.narrow(checked.whenTrue());
      condition = CodeBlock.of("$L && $L", condition, checked.code());
    }
    return new Step.Arm(one.span(), condition, binds, nodes.body(one.body(), inside, frame));
  }

  private CodeBlock condition(
      Node.Switch node, Node.Case one, Node.Pattern pattern, TypedExpression subject, Local value, Scope inside, Frame frame,
      CaseCoverage coverage, List<Local> binds) {
    if (subject.isBroken()) {
      if (pattern instanceof Node.Pattern.Typed typed) {
        inside.declare(new Variable(typed.name().name(), page.facts.unknown(), CodeBlock.of("null"), false));
      }
      return CodeBlock.of("false");
    }
    boolean guarded = one.guard() != null;
    return switch (pattern) {
      case Node.Pattern.Typed typed ->
          frame.checker().resolvePattern(typed.type(), subject.type())
              .filter(type -> coverage.type(typed.type().span(), type, guarded))
              .map(type -> bind(typed.name(), type, value, inside, binds, one))
              .orElseGet(() -> {
                inside.declare(new Variable(typed.name().name(), page.facts.unknown(), CodeBlock.of("null"), false));
                return CodeBlock.of("false");
              });
      case Node.Pattern.Constant constant -> constant(constant, subject, value, frame, coverage, guarded);
      case Node.Pattern.Named named -> named(node, one, named, value, inside, frame, coverage, binds);
    };
  }

  /** The path by which the checker knows that a value is not null; none for what is not a path. */
  private static Set<String> path(Expression expression) {
    return switch (expression) {
      case Expression.Variable variable -> Set.of(variable.name());
      case Expression.Property property -> path(property.target()).stream()
          .map(target -> target + "." + property.name().name())
          .collect(Collectors.toSet());
      default -> Set.of();
    };
  }

  private CodeBlock bind(
      Identifier name, TypeMirror type, Local value, Scope inside, List<Local> binds, Node.Case one) {
    if (one.patterns().size() > 1) {
      page.problem(
          TemplateProblemCode.NAME_TAKEN, name.span(),
          "a case for several types cannot give the value a name of one of them", "write a case for each");
    }
    Local bound = page.local(TypeName.get(type), name.name());
    binds.add(bound);
    inside.declare(new Variable(name.name(), type, CodeBlock.of("$L", bound.name()), false));
    return CodeBlock.of("$L instanceof $T $L", value.name(), bound.type(), bound.name());
  }

  private CodeBlock named(
      Node.Switch node, Node.Case one, Node.Pattern.Named named, Local value, Scope inside, Frame frame, CaseCoverage coverage,
      List<Local> binds) {
    if (coverage.isEnum()) {
      return coverage.constant(named.name(), one.guard() != null)
          .map(constant -> CodeBlock.of("$L == $T.$L", value.name(), TypeName.get(coverage.subject()), constant))
          .orElse(CodeBlock.of("false"));
    }
    Optional<TypeMirror> type = frame.checker().resolvePattern(named.name(), coverage.subject())
        .filter(found -> coverage.type(named.span(), found, one.guard() != null));
    if (type.isEmpty()) {
      return CodeBlock.of("false");
    }
    if (one.patterns().size() == 1 && node.subject() instanceof Expression.Variable variable) {
      // The variable is known to be of the type from here on.
      Local bound = page.local(TypeName.get(type.get()), variable.name());
      binds.add(bound);
      inside.declare(new Variable(variable.name(), type.get(), CodeBlock.of("$L", bound.name()), false));
      return CodeBlock.of("$L instanceof $T $L", value.name(), bound.type(), bound.name());
    }
    return CodeBlock.of("$L instanceof $T", value.name(), TypeName.get(type.get()));
  }

  private CodeBlock constant(
      Node.Pattern.Constant pattern, TypedExpression subject, Local value, Frame frame, CaseCoverage coverage, boolean guarded) {
    Expression.Literal literal = pattern.literal();
    coverage.literal(literal, guarded);
    if (literal.value() == null && subject.type().getKind().isPrimitive()) {
      page.problem(
          TemplateProblemCode.TYPE_MISMATCH, literal.span(), page.facts.shown(subject.type()) + " is never null", "take the case away");
      return CodeBlock.of("false");
    }
    if (literal.value() == null) {
      return CodeBlock.of("$L == null", value.name());
    }
    if (!coverage.isPossible(literal)) {
      return CodeBlock.of("false");
    }
    Scope alone = Scope.empty();
    alone.declare(new Variable("subject", subject.type(), CodeBlock.of("$L", value.name()), false));
    Expression equal = new Expression.Binary(
        literal.span(), BinaryOperator.EQUAL, literal.span(),
        new Expression.Variable(literal.span(), "subject"), literal);
    return frame.checker().condition(equal, alone).code();
  }
}
