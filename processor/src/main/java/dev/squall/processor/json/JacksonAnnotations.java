package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.model.SourceRef;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** Jackson's annotations, read by name: which of them mean something here, and that no other is passed over in silence. */
final class JacksonAnnotations {
  private static final List<String> PACKAGES =
      List.of("com.fasterxml.jackson.", "tools.jackson.");

  /** The annotations that are read, each with the members that are. */
  private static final Map<String, Set<String>> SUPPORTED =
      Map.ofEntries(
          Map.entry("JsonAlias", Set.of("value")),
          Map.entry("JsonCreator", Set.of("mode")),
          Map.entry("JsonEnumDefaultValue", Set.of()),
          Map.entry("JsonFormat", Set.of("pattern", "shape")),
          Map.entry("JsonGetter", Set.of("value")),
          Map.entry("JsonIgnore", Set.of("value")),
          Map.entry("JsonIgnoreProperties", Set.of("value", "ignoreUnknown")),
          Map.entry("JsonInclude", Set.of("value")),
          Map.entry("JsonNaming", Set.of("value")),
          Map.entry("JsonProperty", Set.of("value", "defaultValue", "access", "required")),
          Map.entry("JsonPropertyDescription", Set.of("value")),
          Map.entry("JsonPropertyOrder", Set.of("value", "alphabetic")),
          Map.entry("JsonSetter", Set.of("value")),
          Map.entry("JsonSubTypes", Set.of("value")),
          Map.entry("JsonTypeInfo", Set.of("use", "include", "property")),
          Map.entry("JsonTypeName", Set.of("value")),
          Map.entry("JsonValue", Set.of("value")));

  private final SourceLocator locator;
  private final Problems problems;

  JacksonAnnotations(SourceLocator locator, Problems problems) {
    this.locator = locator;
    this.problems = problems;
  }

  /** The annotation of that simple name on the first of the elements that has it. */
  static Optional<SquallAnnotation> find(List<? extends Element> elements, String name) {
    for (Element element : elements) {
      Optional<SquallAnnotation> found = find(element, name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The annotation of that simple name. */
  static Optional<SquallAnnotation> find(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(name) && isJacksons(mirror)) {
        return Optional.of(new SquallAnnotation(name, element, mirror));
      }
    }
    return Optional.empty();
  }

  private static boolean isJacksons(AnnotationMirror mirror) {
    String name = SquallAnnotation.qualifiedName(mirror);
    return PACKAGES.stream().anyMatch(name::startsWith);
  }

  /** Refuses annotations of a declaration and of its parameters that mean nothing here. */
  void check(Element declaration, SourceRef local) {
    check(declaration, local, Set.of(), new HashSet<>());
  }

  /** The same, but for parameters that have been looked at. */
  void check(Element declaration, Set<Element> checked, SourceRef local) {
    check(declaration, local, checked, new HashSet<>());
  }

  private void check(Element declaration, SourceRef local, Set<Element> checked, Set<String> seen) {
    check(declaration, local, seen);
    if (declaration instanceof ExecutableElement method) {
      for (VariableElement parameter : method.getParameters()) {
        if (!checked.contains(parameter)) {
          check(parameter, local);
        }
      }
    }
  }

  /** The same of the declarations of one member, which may repeat one annotation. */
  void check(List<Element> declarations, SourceRef local) {
    Set<String> seen = new HashSet<>();
    declarations.forEach(declaration -> check(declaration, local, seen));
  }

  private void check(Element declaration, SourceRef local, Set<String> seen) {
    for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
      String name = mirror.getAnnotationType().asElement().getSimpleName().toString();
      if (!seen.add(SquallAnnotation.qualifiedName(mirror))) {
        continue;
      }
      if (isJacksons(mirror)) {
        check(new SquallAnnotation(name, declaration, mirror), local);
      } else if (isMadeOfJacksons(mirror)) {
        refuse(
            new SquallAnnotation(name, declaration, mirror), Optional.empty(), local,
            "@" + name + ", which stands for annotations of Jackson's, is not looked into",
            "write those annotations themselves");
      }
    }
  }

  private static boolean isMadeOfJacksons(AnnotationMirror mirror) {
    return find(mirror.getAnnotationType().asElement(), "JacksonAnnotationsInside").isPresent();
  }

  private void check(SquallAnnotation annotation, SourceRef local) {
    Set<String> members = SUPPORTED.get(annotation.name());
    if (members == null) {
      refuse(
          annotation, Optional.empty(), local,
          "@" + annotation.name() + " means nothing to the JSON that Squall generates",
          "remove it; docs/json.md lists the annotations of Jackson's that are read");
      return;
    }
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.mirror().getElementValues().entrySet()) {
      String member = entry.getKey().getSimpleName().toString();
      if (!members.contains(member)) {
        unsupported(annotation, entry.getValue(), member, local);
      }
    }
  }

  /** Whether all that is written in an annotation is read. */
  static boolean isSupported(SquallAnnotation annotation) {
    Set<String> members = SUPPORTED.getOrDefault(annotation.name(), Set.of());
    return annotation.mirror().getElementValues().keySet().stream()
        .allMatch(member -> members.contains(member.getSimpleName().toString()));
  }

  /** Refuses a member of an annotation, or its value. */
  void unsupported(SquallAnnotation annotation, AnnotationValue value, String what, SourceRef local) {
    refuse(
        annotation, Optional.of(value), local,
        what + " of @" + annotation.name() + " means nothing to the JSON that Squall generates",
        "remove it; docs/json.md lists what is read of Jackson's annotations");
  }

  /** Refuses an annotation, or a value within it. */
  void refuse(
      SquallAnnotation annotation, Optional<AnnotationValue> value, SourceRef local, String headline, String advice) {
    SourceRef place = value.map(found -> locator.of(annotation, found)).orElse(locator.of(annotation));
    problems.add(
        ProblemCode.UNSUPPORTED_JSON_ANNOTATION, place.element() == null ? local : place, headline, advice);
  }
}
