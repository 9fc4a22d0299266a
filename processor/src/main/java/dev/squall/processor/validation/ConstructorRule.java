package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.Enclosing;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Controller.Dependency;
import dev.squall.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** A class that generated code makes has one constructor that is not private, whose parameters' types can be named. */
final class ConstructorRule {
  private final TypeFacts facts;
  private final SourceLocator locator;

  ConstructorRule(TypeFacts facts, SourceLocator locator) {
    this.facts = facts;
    this.locator = locator;
  }

  /** The constructor's parameters; {@code local} is where to complain about a class file. */
  List<Dependency> check(TypeElement type, SourceRef local, Problems problems) {
    List<ExecutableElement> constructors = callable(type);
    if (constructors.size() == 1) {
      checkThrown(constructors.getFirst(), local, problems);
      return dependencies(constructors.getFirst(), local, problems);
    }
    String name = TypeRefs.shown(TypeRefs.raw(type));
    if (constructors.isEmpty()) {
      problems.add(
          ProblemCode.CONTROLLER_CONSTRUCTOR,
          local,
          "all constructors of " + name + " are private, so generated code cannot make it",
          "make one package-private");
    } else {
      SourceRef second = locator.of(constructors.get(1));
      problems.add(
          ProblemCode.CONTROLLER_CONSTRUCTOR,
          second.element() == null ? local : second,
          name + " has " + constructors.size() + " constructors, and nothing says which one to call",
          "keep one, and make the others private");
    }
    return List.of();
  }

  /** The only constructor that is not private. */
  static Optional<ExecutableElement> only(TypeElement type) {
    List<ExecutableElement> constructors = callable(type);
    return constructors.size() == 1 ? Optional.of(constructors.getFirst()) : Optional.empty();
  }

  /** The names of its parameters. */
  static List<String> names(TypeElement type) {
    return only(type).map(ExecutableElement::getParameters).orElse(List.of()).stream()
        .map(parameter -> parameter.getSimpleName().toString())
        .toList();
  }

  private static List<ExecutableElement> callable(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> !constructor.getModifiers().contains(Modifier.PRIVATE))
        .toList();
  }

  private void checkThrown(ExecutableElement constructor, SourceRef local, Problems problems) {
    for (TypeMirror thrown : constructor.getThrownTypes()) {
      if (facts.isChecked(thrown)) {
        SourceRef place = locator.of(constructor);
        problems.add(
            ProblemCode.CONTROLLER_CONSTRUCTOR,
            place.element() == null ? local : place,
            "the constructor of " + TypeRefs.shown(TypeRefs.raw(Enclosing.type(constructor))) + " throws "
                + TypeRefs.shown(thrown) + ", which nothing can catch where generated code calls it",
            "let it throw unchecked exceptions only, or do what may fail before the services are made");
      }
    }
  }

  private List<Dependency> dependencies(ExecutableElement constructor, SourceRef local, Problems problems) {
    PackageElement from = facts.elements().getPackageOf(constructor);
    for (VariableElement parameter : constructor.getParameters()) {
      if (!facts.accessible(parameter.asType(), from)) {
        SourceRef place = locator.of(parameter);
        problems.add(
            ProblemCode.INACCESSIBLE_TYPE,
            place.element() == null ? local : place,
            "the type " + TypeRefs.shown(parameter.asType()) + " of parameter '" + parameter.getSimpleName()
                + "' cannot be reached from generated code",
            "make it package-private or public");
      }
    }
    return constructor.getParameters().stream()
        .map(
            parameter ->
                new Dependency(
                    parameter.getSimpleName().toString(),
                    TypeRefs.of(parameter.asType()),
                    facts.visible(parameter.asType()),
                    locator.of(parameter)))
        .toList();
  }
}
