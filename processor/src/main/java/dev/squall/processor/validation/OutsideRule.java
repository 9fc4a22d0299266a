package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ControllerReader;
import dev.squall.processor.discovery.Enclosing;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeRefs;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/**
 * A handler stands in a controller, or in something that a controller inherits it from: an interface, an abstract class, or a
 * class that a controller of the same compilation extends.
 */
public final class OutsideRule {
  private final Types types;
  private final SourceLocator locator;

  /** A rule for one round. */
  public OutsideRule(ProcessingEnvironment environment, SourceLocator locator) {
    this.types = environment.getTypeUtils();
    this.locator = locator;
  }

  /** Checks the round's methods that have one of the annotations. */
  public void check(
      RoundEnvironment round,
      Set<? extends TypeElement> annotations,
      Collection<TypeElement> controllers,
      Problems problems) {
    List<? extends TypeElement> sorted =
        annotations.stream()
            .filter(annotation -> ControllerReader.isRequestMethod(annotation))
            .sorted(Comparator.comparing(annotation -> annotation.getSimpleName().toString()))
            .toList();
    for (TypeElement annotation : sorted) {
      for (Element method : round.getElementsAnnotatedWith(annotation)) {
        if (method.getKind() == ElementKind.METHOD && locator.isSource(method)) {
          check(method, annotation, controllers, problems);
        }
      }
    }
  }

  private void check(
      Element method, TypeElement annotation, Collection<TypeElement> controllers, Problems problems) {
    TypeElement owner = Enclosing.type(method);
    boolean inheritable =
        owner.getKind().isInterface()
            || owner.getModifiers().contains(Modifier.ABSTRACT)
            || controllers.stream()
                .anyMatch(type -> types.isSubtype(types.erasure(type.asType()), types.erasure(owner.asType())));
    if (!inheritable && SquallAnnotation.find(owner, "Route").isEmpty()) {
      String name = TypeRefs.shown(TypeRefs.raw(owner));
      problems.add(
          ProblemCode.HANDLER_OUTSIDE_CONTROLLER,
          locator.of(method),
          "@" + annotation.getSimpleName() + " on " + name + "." + method.getSimpleName()
              + " has no effect: " + name + " is no controller",
          "annotate " + name + " with @Route");
    }
  }
}
