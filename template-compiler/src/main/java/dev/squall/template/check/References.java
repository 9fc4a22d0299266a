package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Checks names, properties, and calls: what they refer to. */
final class References {
  private static final String FUNCTIONS = "dev.squall.render.TemplateFunctions";
  private static final String REQUEST_FUNCTIONS = "dev.squall.render.RequestFunctions";

  private final CheckContext context;
  private final Calls calls;
  private final Properties properties;
  private final NullSafety nullSafety;

  References(CheckContext context) {
    this.context = context;
    this.calls = new Calls(context);
    this.properties = new Properties(context);
    this.nullSafety = new NullSafety(context);
  }

  TypedExpression variable(Expression.Variable variable, Scope scope) {
    Optional<Variable> found = scope.find(variable.name());
    if (found.isPresent()) {
      return read(found.get(), variable, scope);
    }
    Optional<Imports.Member> member = context.imports.member(variable.name());
    if (member.isPresent()) {
      TypeMirror type = context.types.erasure(member.get().type().asType());
      Optional<VariableElement> field = context.members.field(type, member.get().name());
      if (field.isPresent()) {
        return properties.constant(member.get().type(), field.get());
      }
    }
    if (context.resolver.find(variable.name()).isPresent()) {
      return context.error(
          TemplateProblemCode.UNKNOWN_NAME,
          variable.span(),
          "\"" + variable.name() + "\" is a type, and a value is needed here");
    }
    Set<String> names = new HashSet<>(scope.names());
    names.addAll(context.imports.memberNames());
    List<String> advice = new ArrayList<>(List.of(Suggestion.line(variable.name(), names)));
    if (advice.isEmpty() && names.stream().anyMatch(name -> name.startsWith(variable.name() + "."))) {
      return context.error(
          TemplateProblemCode.UNKNOWN_NAME,
          variable.span(),
          "\"" + variable.name() + "\" is a group of names, and not a value",
          "there is: " + String.join(", ", names.stream().filter(name -> name.startsWith(variable.name() + ".")).sorted().toList()));
    }
    if (advice.isEmpty() && !names.isEmpty()) {
      List<String> simple = names.stream().filter(name -> !name.contains(".") && !name.startsWith("::")).sorted().toList();
      advice.add("known here: " + String.join(", ", simple.subList(0, Math.min(12, simple.size()))));
    }
    return context.error(
        TemplateProblemCode.UNKNOWN_NAME,
        variable.span(),
        "there is no \"" + variable.name() + "\" here",
        advice.toArray(String[]::new));
  }

  private TypedExpression read(Variable found, Expression expression, Scope scope) {
    found.use();
    Variable.Prohibition prohibition = found.prohibition();
    if (prohibition != null) {
      return context.error(
          TemplateProblemCode.NO_REQUEST, expression.span(), prohibition.headline(), prohibition.advice());
    }
    if (found.isChanging() && context.inLambda()) {
      return context.error(
          TemplateProblemCode.TYPE_MISMATCH,
          expression.span(),
          "\"" + found.name() + "\" changes, so a lambda cannot use it",
          "keep its value under another name: {% set name = " + found.name() + " %}");
    }
    boolean nullable = found.nullable() && !scope.isPresent(found.name());
    return narrowed(found.name(), TypedExpression.of(found.type(), found.code(), nullable), scope);
  }

  /** The value as one of the type that {@code is} has found it to have. */
  private TypedExpression narrowed(String path, TypedExpression value, Scope scope) {
    TypeMirror best = null;
    for (TypeMirror type : scope.typesOf(path)) {
      boolean narrower =
          best == null ? !context.types.isSubtype(value.type(), type) : context.types.isSubtype(type, best);
      if (narrower && context.canBeWritten(type)) {
        best = type;
      }
    }
    return best == null
        ? value
        : TypedExpression.of(best, CodeBlock.of("(($T) $L)", best, value.code()), value.nullable());
  }

  TypedExpression property(Expression.Property property, Scope scope) {
    Optional<String> path = Paths.of(property);
    Optional<Variable> member = path.flatMap(scope::find);
    if (member.isPresent()) {
      return read(member.get(), property, scope);
    }
    if (property.target() instanceof Expression.Variable group && isGroup(group.name(), scope)) {
      return unknownMember(group, property.name(), scope);
    }
    Optional<TypeElement> type = context.typeNamed(property.target(), scope);
    if (type.isPresent()) {
      return properties.ofType(type.get(), property.name());
    }
    TypedExpression target = context.check(property.target(), scope);
    if (target.isBroken()) {
      return target;
    }
    TypedExpression result = property.nullSafe()
        ? nullSafety.access(property.target(), target, scope, value -> properties.of(value, property.name()))
        : dereference(property.target(), target, "it has no \"" + property.name() + "\" then",
            value -> properties.of(value, property.name()));
    if (path.isEmpty() || result.isBroken()) {
      return result;
    }
    boolean present = scope.isPresent(path.get());
    return narrowed(path.get(), present ? TypedExpression.of(result.type(), result.code(), false) : result, scope);
  }

  private static boolean isGroup(String name, Scope scope) {
    return scope.find(name).isEmpty() && scope.names().stream().anyMatch(other -> other.startsWith(name + "."));
  }

  private TypedExpression unknownMember(Expression.Variable group, Identifier name, Scope scope) {
    String prefix = group.name() + ".";
    List<String> members = scope.names().stream()
        .filter(other -> other.startsWith(prefix))
        .map(other -> other.substring(prefix.length()))
        .toList();
    List<String> advice = new ArrayList<>(List.of(Suggestion.line(name.name(), members)));
    if (advice.isEmpty()) {
      advice.add("there is: " + String.join(", ", members));
    }
    return context.error(
        TemplateProblemCode.UNKNOWN_PROPERTY,
        name.span(),
        "\"" + group.name() + "\" has no \"" + name + "\" here",
        advice.toArray(String[]::new));
  }

  private TypedExpression dereference(
      Expression target, TypedExpression value, String use, NullSafety.Access access) {
    if (!context.presentOrReport(value, target.span(), use)) {
      return TypedExpression.broken();
    }
    return access.of(value);
  }

  TypedExpression call(Expression.Call call, Scope scope, @Nullable TypeMirror expected) {
    if (call.target() == null) {
      return function(call.name(), calls.arguments(call.arguments(), scope), call, scope, expected);
    }
    Optional<TypeElement> type = context.typeNamed(call.target(), scope);
    if (type.isPresent()) {
      return staticCall(type.get(), call, scope, expected);
    }
    TypedExpression target = context.check(call.target(), scope);
    List<CallArgument> arguments = calls.arguments(call.arguments(), scope);
    if (target.isBroken()) {
      return target;
    }
    return call.nullSafe()
        ? nullSafety.access(call.target(), target, scope, value -> method(value, call, arguments, scope, expected))
        : dereference(call.target(), target, "no method can be called on it then",
            value -> method(value, call, arguments, scope, expected));
  }

  private TypedExpression staticCall(TypeElement type, Expression.Call call, Scope scope, @Nullable TypeMirror expected) {
    TypeMirror owner = context.types.erasure(type.asType());
    List<Candidate> candidates = context.members.methods(owner, call.name().name()).stream()
        .filter(Members::isStatic)
        .map(method -> Candidate.of(context, method, owner))
        .toList();
    List<CallArgument> arguments = calls.arguments(call.arguments(), scope);
    String subject = type.getSimpleName().toString();
    if (candidates.isEmpty()) {
      return unknownMethod(call.name(), subject + " has no static method \"" + call.name() + "\"",
          context.members.methodNames(owner, true));
    }
    return calls.call(
        new Calls.Callee(owner(candidates, type), candidates, call.name(), subject, call.span(), expected), arguments, scope);
  }

  /** Static methods of interfaces are called on the interface that declares them. */
  private CodeBlock owner(List<Candidate> candidates, TypeElement named) {
    TypeElement declaring = Members.owner(candidates.getFirst().method());
    return CodeBlock.of("$T", context.types.erasure((declaring.getKind().isInterface() ? declaring : named).asType()));
  }

  private TypedExpression method(
      TypedExpression target, Expression.Call call, List<CallArgument> arguments, Scope scope, @Nullable TypeMirror expected) {
    String name = call.name().name();
    TypeMirror type = target.type();
    if (type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID) {
      return context.error(
          TemplateProblemCode.UNKNOWN_METHOD, call.name().span(), TypeTexts.of(type) + " has no methods");
    }
    List<ExecutableElement> methods = context.members.methods(type, name);
    List<Candidate> candidates =
        methods.stream().filter(method -> !Members.isStatic(method)).map(method -> Candidate.of(context, method, type)).toList();
    String subject = TypeTexts.of(type);
    if (candidates.isEmpty() && !methods.isEmpty()) {
      return context.error(
          TemplateProblemCode.UNKNOWN_METHOD,
          call.name().span(),
          "\"" + name + "\" is a static method of " + subject,
          "write " + TypeTexts.of(context.types.erasure(type)) + "." + name + "(...)");
    }
    if (!context.members.isVisible(type)) {
      return context.invisible(type, call.name());
    }
    if (candidates.isEmpty()) {
      return unknownMethod(call.name(), subject + " has no method \"" + name + "\"", context.members.methodNames(type, false));
    }
    return calls.call(new Calls.Callee(target.code(), candidates, call.name(), subject, call.span(), expected), arguments, scope);
  }

  private TypedExpression unknownMethod(Identifier name, String headline, Set<String> names) {
    List<String> advice = new ArrayList<>(List.of(Suggestion.line(name.name(), names)));
    if (advice.isEmpty() && !names.isEmpty()) {
      List<String> sorted = names.stream().sorted().toList();
      advice.add("there is: " + String.join(", ", sorted.subList(0, Math.min(12, sorted.size())))
          + (sorted.size() > 12 ? ", ..." : ""));
    }
    return context.error(TemplateProblemCode.UNKNOWN_METHOD, name.span(), headline, advice.toArray(String[]::new));
  }

  /** {@code value | name(arguments)}. */
  TypedExpression filter(Expression.Filter filter, TypedExpression value, Scope scope, @Nullable TypeMirror expected) {
    List<CallArgument> arguments = new ArrayList<>();
    arguments.add(new CallArgument(filter.value(), value));
    arguments.addAll(calls.arguments(filter.arguments(), scope));
    return function(filter.name(), arguments, filter, scope, expected);
  }

  /** A static method that was imported, or one of the built-in functions. */
  private TypedExpression function(
      Identifier name, List<CallArgument> arguments, Expression call, Scope scope, @Nullable TypeMirror expected) {
    Optional<Imports.Member> imported = context.imports.member(name.name());
    Optional<TypeElement> owner = imported.map(Imports.Member::type).or(() -> context.relations.element(FUNCTIONS));
    // "default" is a keyword of Java, so that no method has that name
    String methodName = imported.map(Imports.Member::name).orElse(name.name().equals("default") ? "defaultTo" : name.name());
    List<Candidate> candidates = owner.map(type -> staticMethods(type, methodName)).orElse(List.of());
    if (candidates.isEmpty() && imported.isEmpty()) {
      Optional<TypedExpression> result = ofRequest(name, arguments, call, scope, expected);
      if (result.isPresent()) {
        return result.get();
      }
    }
    if (candidates.isEmpty()) {
      Set<String> names = new HashSet<>(context.imports.memberNames());
      context.relations.element(FUNCTIONS)
          .ifPresent(type -> names.addAll(context.members.methodNames(type.asType(), true)));
      List<String> advice = new ArrayList<>(List.of(Suggestion.line(name.name(), names)));
      advice.add("static methods are imported: {% from com.example.Type import " + name + " %}");
      String what = call instanceof Expression.Filter ? "filter" : "function";
      return context.error(
          TemplateProblemCode.UNKNOWN_NAME,
          name.span(),
          "there is no " + what + " \"" + name + "\"",
          advice.toArray(String[]::new));
    }
    String subject = owner.orElseThrow().getSimpleName().toString();
    if (imported.isEmpty() && methodName.equals("json_encode") && isCoded(arguments)) {
      return codedByFunction(name, arguments.getFirst());
    }
    Identifier called = new Identifier(name.span(), methodName);
    return calls.call(
        new Calls.Callee(owner(candidates, owner.get()), candidates, called, subject, call.span(), expected), arguments, scope);
  }

  private boolean isCoded(List<CallArgument> arguments) {
    TypedExpression value = arguments.size() == 1 ? arguments.getFirst().typed() : null;
    return value != null
        && !value.isBroken()
        && new JsonValues(context.compilation, context.members).isCoded(value.type());
  }

  /** The function sees values at run time, and knows no codecs. */
  private TypedExpression codedByFunction(Identifier name, CallArgument argument) {
    String value = argument.expression().span().text();
    String type = TypeTexts.of(Objects.requireNonNull(argument.typed()).type());
    return context.error(
        TemplateProblemCode.NOT_PRINTABLE,
        name.span(),
        "json_encode does not know the JSON of " + type + ", which is written by a codec",
        "print it where JSON is wanted, as in a script, a .json file or hx-vals: {{ " + value + " }}",
        "for other attributes such as data-..., give the page its JSON as a text");
  }

  /** A function that comes with the request, which it takes as its first argument. */
  private Optional<TypedExpression> ofRequest(
      Identifier name, List<CallArgument> arguments, Expression call, Scope scope, @Nullable TypeMirror expected) {
    Optional<TypeElement> owner = context.relations.element(REQUEST_FUNCTIONS);
    List<Candidate> candidates = owner.map(type -> staticMethods(type, name.name())).orElse(List.of());
    Optional<Variable> request = scope.find("request");
    if (candidates.isEmpty() || request.isEmpty()) {
      return Optional.empty();
    }
    Expression asked = new Expression.Variable(name.span(), "request");
    TypedExpression value = read(request.get(), asked, scope);
    if (value.isBroken()) {
      return Optional.of(value);
    }
    List<CallArgument> all = new ArrayList<>();
    all.add(new CallArgument(asked, value));
    all.addAll(arguments);
    return Optional.of(calls.call(
        new Calls.Callee(
            owner(candidates, owner.get()), candidates, name, "RequestFunctions", call.span(), expected), all, scope));
  }

  private List<Candidate> staticMethods(TypeElement type, String name) {
    TypeMirror owner = context.types.erasure(type.asType());
    return context.members.methods(owner, name).stream()
        .filter(Members::isStatic)
        .map(method -> Candidate.of(context, method, owner))
        .toList();
  }

  TypedExpression constructor(TypeElement type, Identifier name, List<Expression> expressions, Scope scope) {
    List<CallArgument> arguments = calls.arguments(expressions, scope);
    boolean isAbstract = type.getModifiers().contains(javax.lang.model.element.Modifier.ABSTRACT);
    List<Candidate> candidates = context.members.constructors(type).stream()
        .map(constructor -> Candidate.ofConstructor(constructor, type))
        .toList();
    if (candidates.isEmpty() || isAbstract || !context.members.isVisible(type)) {
      return context.error(
          TemplateProblemCode.UNKNOWN_METHOD,
          name.span(),
          type.getSimpleName() + (isAbstract ? " is abstract, so there are no values of it" : " has no visible constructor"));
    }
    CodeBlock target = CodeBlock.of("new $T", context.types.erasure(type.asType()));
    return calls.call(
        new Calls.Callee(target, candidates, name, type.getSimpleName().toString(), name.span(), null), arguments, scope);
  }
}
