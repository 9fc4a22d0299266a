package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApplicationDeclaration;
import dev.squall.processor.discovery.ApplicationDeclaration.ClassName;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.LinkedApplication.Construction;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * The services are a record, and every constructor parameter of a class that the application makes is satisfied by one of its
 * components: the only one of that very type, else the only one that can be assigned to it; by name where there are several.
 */
final class ServiceRule {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final ApplicationDeclaration application;
  private final boolean usable;

  /** Looks at what the application declares. */
  ServiceRule(TypeFacts facts, SourceLocator locator, ApplicationDeclaration application, Problems problems) {
    this.facts = facts;
    this.locator = locator;
    this.application = application;
    this.usable = application.services().isEmpty() || isUsable(application.services().get(), problems);
  }

  /** The services record; empty if there is none. */
  Optional<TypeRef> services() {
    return application.services().map(services -> TypeRefs.of(services.type()));
  }

  private boolean isUsable(ClassName services, Problems problems) {
    Optional<TypeElement> element = TypeFacts.element(services.type());
    String shown = TypeRefs.shown(services.type());
    if (element.isEmpty() || element.get().getKind() != ElementKind.RECORD) {
      problems.add(
          ProblemCode.BAD_SERVICES,
          services.source(),
          "services = " + shown + ".class, but " + shown + " is no record",
          "declare it: public record " + shown + "(...) {}, with a component for each service");
      return false;
    }
    if (!element.get().getTypeParameters().isEmpty()
        || !facts.accessible(element.get(), facts.elements().getPackageOf(application.element()))) {
      problems.add(
          ProblemCode.BAD_SERVICES,
          services.source(),
          "the services record " + shown + " cannot be named by generated code: it is private or has type parameters",
          "make it a public record without type parameters");
      return false;
    }
    return true;
  }

  private List<? extends RecordComponentElement> components() {
    return application
        .services()
        .flatMap(services -> TypeFacts.element(services.type()))
        .map(TypeElement::getRecordComponents)
        .orElse(List.of());
  }

  /**
   * How a class is made. Nothing is reported if the services themselves are wrong.
   *
   * @param type the class, whose constructor's parameters are satisfied
   * @param names the names of those parameters
   * @param made the class that is made with them: the same, or the routes class of a controller
   */
  Construction check(TypeElement type, List<String> names, TypeRef made, Problems problems) {
    List<String> arguments = new ArrayList<>();
    Optional<ExecutableElement> constructor = ConstructorRule.only(type);
    if (usable && constructor.isPresent()) {
      List<? extends VariableElement> parameters = constructor.get().getParameters();
      for (int i = 0; i < Math.min(parameters.size(), names.size()); i++) {
        Needed needed = new Needed(TypeRefs.shown(TypeRefs.raw(type)), names.get(i), parameters.get(i));
        component(needed, problems).ifPresent(arguments::add);
      }
    }
    return new Construction(made, arguments);
  }

  /** A constructor parameter: whose, its name and itself. */
  private record Needed(String owner, String name, VariableElement parameter) {
    TypeMirror type() {
      return parameter.asType();
    }

    String subject() {
      return "parameter '" + name + "' of " + owner + " needs " + Wording.a(TypeRefs.shown(type()));
    }
  }

  private Optional<String> component(Needed needed, Problems problems) {
    List<? extends RecordComponentElement> found =
        matching(candidate -> facts.types().isSameType(candidate, needed.type()));
    if (found.isEmpty()) {
      found = matching(candidate -> facts.types().isAssignable(candidate, needed.type()));
    }
    if (found.isEmpty()) {
      reportMissing(needed, problems);
      return Optional.empty();
    }
    if (found.size() == 1) {
      return Optional.of(found.getFirst().getSimpleName().toString());
    }
    for (RecordComponentElement component : found) {
      if (component.getSimpleName().contentEquals(needed.name())) {
        return Optional.of(needed.name());
      }
    }
    reportAmbiguous(needed, found, problems);
    return Optional.empty();
  }

  private List<? extends RecordComponentElement> matching(Predicate<TypeMirror> fits) {
    return components().stream().filter(component -> fits.test(component.asType())).toList();
  }

  private void reportMissing(Needed needed, Problems problems) {
    String component = TypeRefs.shown(needed.type()) + " " + needed.name();
    Optional<String> services = services().map(TypeRefs::shown);
    String headline =
        services
            .map(name -> ", but no component of " + name + " is one")
            .orElse(", but the application " + TypeRefs.shown(application.type()) + " has no services");
    String advice =
        services
            .map(name -> "add the component: record " + name + "(..., " + component + ")")
            .orElse("declare them: @Application(services = Services.class), record Services(" + component + ")");
    problems.add(ProblemCode.MISSING_SERVICE, place(needed), needed.subject() + headline, advice);
  }

  private void reportAmbiguous(
      Needed needed, List<? extends RecordComponentElement> found, Problems problems) {
    String names = String.join(" and ", found.stream().map(component -> "'" + component.getSimpleName() + "'").toList());
    problems.add(
        ProblemCode.AMBIGUOUS_SERVICE,
        place(needed),
        needed.subject() + ", and " + names + " of " + services().map(TypeRefs::shown).orElse("") + " are all one",
        "name the parameter as one of them");
  }

  /** The parameter, or the application's services where that is in a class file. */
  private SourceRef place(Needed needed) {
    SourceRef place = locator.of(needed.parameter());
    return place.element() != null
        ? place
        : application.services().map(ClassName::source).orElse(application.source());
  }
}
