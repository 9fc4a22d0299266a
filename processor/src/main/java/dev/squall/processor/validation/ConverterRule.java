package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The class named in {@code @Convert} has {@code parse} and {@code format}, and generated code can call them. */
final class ConverterRule {
  private final TypeFacts facts;

  ConverterRule(TypeFacts facts) {
    this.facts = facts;
  }

  boolean check(TypeMirror type, TypeMirror converter, SourceRef place, PackageElement from, Problems problems) {
    TypeElement element = TypeFacts.element(converter).orElse(null);
    String name = TypeRefs.shown(converter);
    if (element == null || !facts.accessible(element, from)) {
      problems.add(
          ProblemCode.BAD_CONVERTER,
          place,
          "the converter " + name + " cannot be reached from generated code",
          "make it package-private or public");
      return false;
    }
    TypeMirror string = facts.elements().getTypeElement("java.lang.String").asType();
    List<String> missing = new ArrayList<>();
    if (!has(element, "parse", string, type, from)) {
      missing.add("\"static " + TypeRefs.shown(type) + " parse(String)\"");
    }
    if (!has(element, "format", type, string, from)) {
      missing.add("\"static String format(" + TypeRefs.shown(type) + ")\"");
    }
    if (!missing.isEmpty()) {
      problems.add(
          ProblemCode.BAD_CONVERTER,
          place,
          "the converter " + name + " lacks " + String.join(" and ", missing),
          "links need format, and requests need parse; both static and not private");
    }
    return missing.isEmpty();
  }

  private boolean has(TypeElement converter, String name, TypeMirror takes, TypeMirror gives, PackageElement from) {
    return ElementFilter.methodsIn(converter.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(name))
        .filter(method -> method.getModifiers().contains(Modifier.STATIC) && facts.accessible(method, from))
        .anyMatch(method -> fits(method, takes, gives));
  }

  private boolean fits(ExecutableElement method, TypeMirror takes, TypeMirror gives) {
    return method.getParameters().size() == 1
        && facts.types().isAssignable(takes, method.getParameters().getFirst().asType())
        && facts.types().isAssignable(method.getReturnType(), gives);
  }
}
