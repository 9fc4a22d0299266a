package dev.squall.template.check;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Checks {@code link UserController.show(id)} against the links class that is generated for the controller. */
final class Links {
  private final CheckContext context;
  private final Calls calls;
  private final Overloads overloads;

  Links(CheckContext context) {
    this.context = context;
    this.calls = new Calls(context);
    this.overloads = new Overloads(context);
  }

  TypedExpression check(Expression.Link link, Scope scope) {
    List<CallArgument> arguments = calls.arguments(link.arguments(), scope);
    Optional<TypeElement> controller = controller(link.controller());
    if (controller.isEmpty()) {
      return unknownController(link.controller());
    }
    Optional<TypeElement> links = linksOf(controller.get());
    if (links.isEmpty()) {
      return context.error(
          TemplateProblemCode.UNKNOWN_LINK,
          link.controller().span(),
          link.controller() + " is no controller: it has no handlers to link to");
    }
    List<Candidate> candidates = handlers(links.get(), link.handler().name());
    if (candidates.isEmpty()) {
      return unknownHandler(link, links.get());
    }
    if (arguments.stream().anyMatch(argument -> argument.typed() != null && argument.typed().isBroken())) {
      return TypedExpression.broken();
    }
    if (overloads.choose(candidates, arguments).candidates().isEmpty()) {
      return wrongArguments(link, controller.get(), candidates, arguments);
    }
    Identifier name = new Identifier(link.handler().span(), candidates.getFirst().method().getSimpleName().toString());
    CodeBlock target = CodeBlock.of("$T", links.get().asType());
    TypedExpression url = calls.call(
        new Calls.Callee(target, candidates, name, link.controller().name(), link.span(), null), arguments, scope);
    return url.isBroken() || !context.compilation.mountable().test(controller.get())
        ? url
        : mounted(url, link, controller.get(), scope);
  }

  /** The URL below the prefix under which the controller is served: <pre>{@code url.under(request.mount("admin.AuditController"))}</pre> */
  private TypedExpression mounted(TypedExpression url, Expression.Link link, TypeElement controller, Scope scope) {
    Optional<Variable> request = scope.find("request").filter(variable -> variable.prohibition() == null);
    if (request.isEmpty()) {
      return context.error(
          TemplateProblemCode.NO_REQUEST,
          link.span(),
          "the prefix under which " + link.controller() + " is mounted comes with a request, and this template is rendered without one",
          "pass the link as a variable of the type Link, or leave request = false out of its annotation");
    }
    request.get().use();
    String name = context.compilation.elements().getBinaryName(controller).toString();
    return TypedExpression.of(
        url.type(), CodeBlock.of("$L.under($L.mount($S))", url.code(), request.get().code(), name), url.nullable());
  }

  Optional<String> handlerOf(Expression.Link link) {
    return controller(link.controller())
        .map(controller -> context.compilation.elements().getBinaryName(controller) + "#" + link.handler().name());
  }

  private Optional<TypeElement> controller(Identifier name) {
    Map<String, TypeElement> known = context.compilation.controllers();
    return context.imports.type(name.name())
        .or(() -> context.resolver.find(name.name()).filter(type -> linksOf(type).isPresent()))
        .or(() -> Optional.ofNullable(known.get(name.name())))
        .or(() -> context.resolver.find(name.name()));
  }

  private TypedExpression unknownController(Identifier name) {
    List<String> advice =
        new ArrayList<>(List.of(Suggestion.line(name.name(), context.compilation.controllers().keySet())));
    if (advice.isEmpty()) {
      advice.add("a controller of another package is imported: {% import com.example." + name + " %}");
    }
    return context.error(
        TemplateProblemCode.UNKNOWN_LINK,
        name.span(),
        "there is no controller " + name,
        advice.toArray(String[]::new));
  }

  /** {@code Outer_InnerLinks} in the controller's package. */
  private Optional<TypeElement> linksOf(TypeElement controller) {
    List<String> names = new ArrayList<>();
    Element current = controller;
    while (current instanceof TypeElement type) {
      names.addFirst(type.getSimpleName().toString());
      current = type.getEnclosingElement();
    }
    String packageName = current instanceof PackageElement owner ? owner.getQualifiedName().toString() : "";
    return context.relations.element(
        (packageName.isEmpty() ? "" : packageName + ".") + String.join("_", names) + "Links");
  }

  /** A handler whose name a method of {@code Object} has is called with {@code Link} behind it. */
  private List<Candidate> handlers(TypeElement links, String name) {
    for (String candidate : List.of(name, name + "Link")) {
      List<Candidate> found = context.members.methods(links.asType(), candidate).stream()
          .filter(Members::isStatic)
          .map(method -> Candidate.of(context, method, links.asType()))
          .toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private TypedExpression unknownHandler(Expression.Link link, TypeElement links) {
    Set<String> names = new TreeSet<>();
    for (ExecutableElement method : ElementFilter.methodsIn(links.getEnclosedElements())) {
      if (Members.isStatic(method) && context.members.isAccessible(method)) {
        names.add(method.getSimpleName().toString());
      }
    }
    List<String> advice = new ArrayList<>(List.of(Suggestion.line(link.handler().name(), names)));
    if (advice.isEmpty() && !names.isEmpty()) {
      advice.add("it has: " + String.join(", ", names));
    }
    return context.error(
        TemplateProblemCode.UNKNOWN_LINK,
        link.handler().span(),
        link.controller() + " has no handler \"" + link.handler() + "\"",
        advice.toArray(String[]::new));
  }

  private TypedExpression wrongArguments(
      Expression.Link link, TypeElement controller, List<Candidate> candidates, List<CallArgument> arguments) {
    Candidate shortest =
        candidates.stream().min(Comparator.comparingInt(candidate -> candidate.parameters().size())).orElseThrow();
    List<? extends VariableElement> parameters = shortest.method().getParameters();
    String target = link.controller() + "." + link.handler();
    List<String> advice = new ArrayList<>(candidates.stream().map(candidate -> "it takes: " + named(candidate)).toList());
    optional(parameters).ifPresent(advice::addFirst);
    if (arguments.size() < parameters.size()) {
      VariableElement missing = parameters.get(arguments.size());
      return context.error(
          TemplateProblemCode.UNKNOWN_LINK,
          link.handler().span(),
          "the link to " + target + " lacks the " + kind(controller, link.handler().name(), missing) + " \""
              + missing.getSimpleName() + "\" (" + TypeTexts.of(missing.asType()) + ")",
          advice.toArray(String[]::new));
    }
    String given = arguments.stream()
        .map(argument -> argument.typed() == null ? "a function" : TypeTexts.of(argument.typed().type()))
        .collect(Collectors.joining(", ", "(", ")"));
    return context.error(
        TemplateProblemCode.UNKNOWN_LINK, link.handler().span(), "no link to " + target + " takes " + given,
        advice.toArray(String[]::new));
  }

  /** How a value is given to a parameter that may be left out. */
  private static Optional<String> optional(List<? extends VariableElement> parameters) {
    return parameters.stream()
        .filter(parameter -> TypeTexts.of(parameter.asType()).startsWith("Optional"))
        .findFirst()
        .map(parameter -> {
          String type = TypeTexts.of(parameter.asType());
          String name = type.contains("<") ? type.substring(0, type.indexOf('<')) : type;
          return "a value for " + parameter.getSimpleName() + " is given as " + name + ".of(value), none as " + name + ".empty()";
        });
  }

  private static String named(Candidate candidate) {
    return candidate.method().getParameters().stream()
        .map(parameter -> TypeTexts.of(parameter.asType()) + " " + parameter.getSimpleName())
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Whether the handler's parameter is marked as one of the query. */
  private static String kind(TypeElement controller, String handler, VariableElement parameter) {
    boolean query = ElementFilter.methodsIn(controller.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(handler))
        .flatMap(method -> method.getParameters().stream())
        .filter(declared -> declared.getSimpleName().equals(parameter.getSimpleName()))
        .flatMap(declared -> declared.getAnnotationMirrors().stream())
        .anyMatch(mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals("QueryParam"));
    return query ? "query parameter" : "path variable";
  }
}
