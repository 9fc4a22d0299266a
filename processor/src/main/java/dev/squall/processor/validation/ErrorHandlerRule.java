package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.ApplicationDeclaration;
import dev.squall.processor.discovery.ApplicationDeclaration.ClassName;
import dev.squall.processor.discovery.MediaTypeList;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.LinkedApplication.Construction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The class named in {@code errors} is an error handler that generated code can make. */
final class ErrorHandlerRule {
  private static final String ERROR_HANDLER = "dev.squall.http.ErrorHandler";

  private final TypeFacts facts;
  private final SourceLocator locator;
  private final MediaTypeRule mediaTypeRule = new MediaTypeRule();

  ErrorHandlerRule(TypeFacts facts, SourceLocator locator) {
    this.facts = facts;
    this.locator = locator;
  }

  /** How the error handler is made; empty for the default. */
  Optional<Construction> check(ApplicationDeclaration application, ServiceRule services, Problems problems) {
    if (application.errors().isEmpty()) {
      return Optional.empty();
    }
    ClassName errors = application.errors().get();
    PackageElement from = facts.elements().getPackageOf(application.element());
    Optional<TypeElement> element = TypeFacts.element(errors.type());
    String fault = element.map(type -> fault(type, from)).orElse("it is no class");
    if (fault.isEmpty()) {
      element.ifPresent(type -> checkTypes(type, errors, problems));
      return element.map(type -> services.check(type, ConstructorRule.names(type), TypeRefs.raw(type), problems));
    }
    problems.add(
        ProblemCode.BAD_ERROR_HANDLER,
        errors.source(),
        "errors = " + TypeRefs.shown(errors.type()) + ".class cannot be the error handler: " + fault,
        "name a class that implements ErrorHandler and has one constructor that is not private");
    return Optional.empty();
  }

  /** What its {@code @Produces} says that it answers is told to clients, and nothing else. */
  private void checkTypes(TypeElement type, ClassName errors, Problems problems) {
    SquallAnnotation.find(type, "Produces").ifPresent(produces -> {
      boolean source = locator.isSource(type);
      List<AnnotationText> texts =
          produces.values("value").stream()
              .map(value ->
                  new AnnotationText(String.valueOf(value.getValue()), source ? locator.of(produces, value) : errors.source()))
              .toList();
      mediaTypeRule.check(
          new MediaTypeList("Produces", texts, false, source ? locator.of(produces) : errors.source()), problems);
    });
  }

  /** What keeps generated code from making it; empty if nothing does. */
  private String fault(TypeElement type, PackageElement from) {
    if (facts.asSupertype(type.asType(), ERROR_HANDLER).isEmpty()) {
      return "it does not implement ErrorHandler";
    }
    boolean made = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    if (!made || type.getModifiers().contains(Modifier.ABSTRACT)) {
      return "it is abstract";
    }
    boolean inner = type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC);
    if (inner) {
      return "it is an inner class";
    }
    Optional<ExecutableElement> constructor = ConstructorRule.only(type);
    if (constructor.isEmpty()) {
      return "it has not exactly one constructor that is not private";
    }
    if (constructor.get().getThrownTypes().stream().anyMatch(facts::isChecked)) {
      return "its constructor throws a checked exception";
    }
    return facts.accessible(constructor.get(), from) ? "" : "it cannot be reached from generated code";
  }
}
