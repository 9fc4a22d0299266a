package dev.squall.processor.validation;

import dev.squall.processor.constraint.ResultConstraints;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.Enclosing;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.TypeFacts;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;

/** A handler is a method that generated code in the controller's package can call on a controller. */
final class HandlerRule {
  private final TypeFacts facts;

  HandlerRule(TypeFacts facts) {
    this.facts = facts;
  }

  void check(ControllerDeclaration controller, HandlerDeclaration handler, Problems problems) {
    ExecutableElement method = handler.method();
    Set<Modifier> modifiers = method.getModifiers();
    String name = handler.signature();
    if (modifiers.contains(Modifier.STATIC)) {
      problems.add(
          ProblemCode.HANDLER_STATIC,
          handler.source(),
          "handler " + name + " is static, but handlers are called on a controller",
          "remove \"static\"");
    } else if (modifiers.contains(Modifier.ABSTRACT)
        && !controller.element().getModifiers().contains(Modifier.ABSTRACT)
        && !controller.element().getKind().isInterface()) {
      problems.add(
          ProblemCode.HANDLER_ABSTRACT,
          handler.source(),
          "handler " + name + " is abstract, and " + controller.name() + " does not implement it",
          "give it a body");
    }
    ResultConstraints.check(method, name, handler.source(), problems);
    if (modifiers.contains(Modifier.PRIVATE)) {
      inaccessible(handler, "private", "remove \"private\"; package-private is enough", problems);
    } else if (!reachable(controller, method)) {
      inaccessible(handler, "declared in another package and not public", "make it public", problems);
    }
    if (!method.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemCode.HANDLER_GENERIC,
          handler.source(),
          "handler " + name + " has type parameters, and nothing says what they are",
          "write the types that it is called with");
    }
  }

  private boolean reachable(ControllerDeclaration controller, ExecutableElement method) {
    PackageElement home = facts.elements().getPackageOf(controller.element());
    return method.getModifiers().contains(Modifier.PUBLIC)
        || Enclosing.type(method).getKind().isInterface()
        || facts.elements().getPackageOf(method).equals(home);
  }

  private static void inaccessible(HandlerDeclaration handler, String why, String advice, Problems problems) {
    problems.add(
        ProblemCode.HANDLER_INACCESSIBLE,
        handler.source(),
        "handler " + handler.signature() + " cannot be called from generated code: it is " + why,
        advice);
  }
}
