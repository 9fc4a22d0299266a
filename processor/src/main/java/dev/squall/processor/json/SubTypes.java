package dev.squall.processor.json;

import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.SourceRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What {@code @JsonSubTypes} says of a sealed type, and of sealed types that it permits: the names of its objects. */
final class SubTypes {
  private final JacksonAnnotations jackson;

  SubTypes(JacksonAnnotations jackson) {
    this.jackson = jackson;
  }

  /** The names that are given to classes, by the classes' qualified names; what an outer type says comes first. */
  static Map<String, String> names(TypeElement union) {
    Map<String, String> names = new HashMap<>();
    add(union, names);
    return names;
  }

  private static void add(TypeElement union, Map<String, String> names) {
    for (AnnotationValue value : JacksonAnnotations.find(union, "JsonSubTypes").map(found -> found.values("value")).orElse(List.of())) {
      if (value.getValue() instanceof AnnotationMirror entry) {
        String name = name(entry);
        type(entry).filter(_ -> !name.isEmpty()).ifPresent(type -> names.putIfAbsent(TypeRefs.of(type).qualifiedName(), name));
      }
    }
    permitted(union).stream().filter(Unions::isUnion).forEach(inner -> add(inner, names));
  }

  /** Tells of what names no object of the union, or names one in vain. */
  void check(TypeElement union, SourceRef local) {
    Set<String> objects = new HashSet<>();
    addObjects(union, objects);
    check(union, objects, local);
  }

  private void check(TypeElement union, Set<String> objects, SourceRef local) {
    Optional<SquallAnnotation> annotation = JacksonAnnotations.find(union, "JsonSubTypes");
    Set<String> named = new HashSet<>();
    for (AnnotationValue value : annotation.map(found -> found.values("value")).orElse(List.of())) {
      if (value.getValue() instanceof AnnotationMirror entry && type(entry).isPresent()) {
        check(union, annotation.get(), value, entry, objects, named, local);
      }
    }
    permitted(union).stream().filter(Unions::isUnion).forEach(inner -> check(inner, objects, local));
  }

  private void check(
      TypeElement union, SquallAnnotation annotation, AnnotationValue value, AnnotationMirror entry, Set<String> objects,
      Set<String> named, SourceRef local) {
    TypeMirror type = type(entry).orElseThrow();
    String shown = TypeRefs.shown(type);
    String name = TypeRefs.of(type).qualifiedName();
    boolean inner = ((DeclaredType) type).asElement() instanceof TypeElement element && Unions.isUnion(element);
    if (SquallAnnotation.member(entry, "names").isPresent()) {
      jackson.unsupported(annotation, value, "names", local);
    } else if (inner && !name(entry).isEmpty()) {
      jackson.refuse(
          annotation, Optional.of(value), local,
          shown + " has a name in @JsonSubTypes of " + union.getSimpleName() + ", but no object is of that type alone",
          "name the types that it permits");
    } else if (!inner && !objects.contains(name)) {
      jackson.refuse(
          annotation, Optional.of(value), local,
          shown + " in @JsonSubTypes of " + union.getSimpleName() + " is none of the types that " + union.getSimpleName() + " permits",
          "remove it, or let " + union.getSimpleName() + " permit it");
    } else if (!named.add(name)) {
      jackson.refuse(
          annotation, Optional.of(value), local,
          shown + " is there twice in @JsonSubTypes of " + union.getSimpleName(), "leave one of the two");
    }
  }

  private static void addObjects(TypeElement union, Set<String> objects) {
    for (TypeElement permitted : permitted(union)) {
      if (Unions.isUnion(permitted)) {
        addObjects(permitted, objects);
      } else {
        objects.add(permitted.getQualifiedName().toString());
      }
    }
  }

  private static List<TypeElement> permitted(TypeElement union) {
    return union.getPermittedSubclasses().stream()
        .filter(DeclaredType.class::isInstance)
        .map(type -> ((DeclaredType) type).asElement())
        .filter(TypeElement.class::isInstance)
        .map(TypeElement.class::cast)
        .toList();
  }

  private static String name(AnnotationMirror entry) {
    return SquallAnnotation.member(entry, "name").map(text -> String.valueOf(text.getValue())).orElse("");
  }

  private static Optional<TypeMirror> type(AnnotationMirror entry) {
    return SquallAnnotation.member(entry, "value")
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(DeclaredType.class::cast);
  }
}
