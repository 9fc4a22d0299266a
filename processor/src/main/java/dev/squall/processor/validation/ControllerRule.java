package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.TypeRefs;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** A controller is a class that generated code beside it can make, and it has handlers. */
final class ControllerRule {

  void check(ControllerDeclaration controller, Problems problems) {
    TypeElement type = controller.element();
    String name = controller.name();
    int before = problems.count();
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
      problems.add(
          ProblemCode.CONTROLLER_ABSTRACT,
          controller.source(),
          "@Route is on the " + kind(type) + " " + name + ", but a controller must be a class that can be made",
          "put @Route on the classes that implement or use it: handlers are inherited");
    } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      problems.add(
          ProblemCode.CONTROLLER_ABSTRACT,
          controller.source(),
          "@Route is on " + name + ", but an abstract class cannot be made",
          "remove \"abstract\", or put @Route on its subclasses: they inherit its handlers");
    }
    checkNesting(controller, problems);
    if (!type.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemCode.CONTROLLER_GENERIC,
          controller.source(),
          "controller " + name + " has type parameters, and nothing says what they are",
          "put @Route on a subclass that names the types: handlers are inherited");
    }
    if (controller.handlers().isEmpty() && problems.count() == before) {
      problems.add(
          ProblemCode.CONTROLLER_EMPTY,
          controller.source(),
          "controller " + name + " has no handlers",
          "annotate a method with @Get, @Post, ..., or remove @Route");
    }
  }

  private static void checkNesting(ControllerDeclaration controller, Problems problems) {
    TypeElement type = controller.element();
    if (type.getNestingKind() == NestingKind.MEMBER && !isStatic(type)) {
      problems.add(
          ProblemCode.CONTROLLER_INNER,
          controller.source(),
          "controller " + controller.name() + " is an inner class: it cannot be made without an instance of "
              + outer(type),
          "declare it static");
    }
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        String subject = at.equals(type) ? "it is" : at.getSimpleName() + " around it is";
        problems.add(
            ProblemCode.CONTROLLER_PRIVATE,
            controller.source(),
            "controller " + controller.name() + " cannot be reached from generated code: " + subject + " private",
            "remove \"private\"; package-private is enough");
        return;
      }
    }
  }

  private static boolean isStatic(TypeElement type) {
    return type.getModifiers().contains(Modifier.STATIC)
        || type.getKind() != ElementKind.CLASS
        || (type.getEnclosingElement() instanceof TypeElement outer && outer.getKind().isInterface());
  }

  private static String outer(TypeElement type) {
    return type.getEnclosingElement() instanceof TypeElement outer ? TypeRefs.shown(TypeRefs.raw(outer)) : "";
  }

  private static String kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> "interface";
      case ENUM -> "enum";
      case ANNOTATION_TYPE -> "annotation type";
      default -> "type";
    };
  }
}
