package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.NamedType.Tag;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Reads sealed types: which objects they permit, and what tells these apart. */
final class Unions {
  private static final String DISCRIMINATOR = "type";

  private final TypeFacts facts;
  private final SourceLocator locator;
  private final JacksonAnnotations jackson;
  private final SubTypes subTypes;
  private final Problems problems;

  Unions(TypeFacts facts, SourceLocator locator, JacksonAnnotations jackson, Problems problems) {
    this.facts = facts;
    this.locator = locator;
    this.jackson = jackson;
    this.subTypes = new SubTypes(jackson);
    this.problems = problems;
  }

  /** Whether the type is one of several that are known. */
  static boolean isUnion(TypeElement type) {
    return type.getModifiers().contains(Modifier.SEALED)
        && (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT));
  }

  /** The union; what is wrong with it is told. */
  Shape.Union of(DeclaredType type, TypeElement element, SourceRef source) {
    String discriminator = discriminator(element, source);
    subTypes.check(element, source);
    Map<String, String> listed = SubTypes.names(element);
    List<DeclaredType> objects = new ArrayList<>();
    addPermitted(type, element, source, objects);
    Map<String, UnionCase> cases = new LinkedHashMap<>();
    for (DeclaredType object : objects) {
      TypeElement permitted = (TypeElement) object.asElement();
      String name = name(permitted, listed);
      UnionCase other = cases.putIfAbsent(name, new UnionCase(object, new Tag(discriminator, name)));
      if (other != null) {
        duplicate(element, other.type(), object, name, source);
      }
    }
    return new Shape.Union(element, discriminator, List.copyOf(cases.values()), source);
  }

  /** The tag that a type has wherever it is used: that of the annotation that it inherits. */
  Optional<Tag> inheritedTag(TypeElement element, SourceRef source) {
    TypeElement annotated = annotated(element);
    return annotated == null
        ? Optional.empty()
        : Optional.of(new Tag(discriminator(annotated, source), name(element, SubTypes.names(annotated))));
  }

  private static @Nullable TypeElement annotated(TypeElement type) {
    if (JacksonAnnotations.find(type, "JsonTypeInfo").isPresent()) {
      return type;
    }
    List<TypeMirror> parents = new ArrayList<>(type.getInterfaces());
    parents.addFirst(type.getSuperclass());
    for (TypeMirror parent : parents) {
      if (parent.getKind() == TypeKind.DECLARED && ((DeclaredType) parent).asElement() instanceof TypeElement element) {
        TypeElement found = annotated(element);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private String discriminator(TypeElement union, SourceRef source) {
    TypeElement annotated = annotated(union);
    Optional<SquallAnnotation> info = annotated == null ? Optional.empty() : JacksonAnnotations.find(annotated, "JsonTypeInfo");
    if (info.isEmpty()) {
      return DISCRIMINATOR;
    }
    check(info.get(), "use", List.of("NAME"), source);
    check(info.get(), "include", List.of("PROPERTY", "EXISTING_PROPERTY"), source);
    String property = info.get().text("property");
    return property.isEmpty() ? "@type" : property;
  }

  private void check(SquallAnnotation info, String member, List<String> allowed, SourceRef source) {
    Optional<AnnotationValue> value = info.member(member);
    String name = value.map(found -> String.valueOf(found.getValue())).orElse(allowed.getFirst());
    if (value.isPresent() && !allowed.contains(name.substring(name.lastIndexOf('.') + 1))) {
      jackson.unsupported(info, value.get(), name.substring(name.lastIndexOf('.') + 1), source);
    }
  }

  private static String name(TypeElement type, Map<String, String> listed) {
    String name = listed.get(type.getQualifiedName().toString());
    return name != null
        ? name
        : JacksonAnnotations.find(type, "JsonTypeName")
            .map(found -> found.text("value"))
            .filter(text -> !text.isEmpty())
            .orElse(type.getSimpleName().toString());
  }

  private void addPermitted(DeclaredType type, TypeElement union, SourceRef source, List<DeclaredType> objects) {
    for (TypeMirror permitted : union.getPermittedSubclasses()) {
      if (!(permitted.getKind() == TypeKind.DECLARED && ((DeclaredType) permitted).asElement() instanceof TypeElement element)) {
        continue;
      }
      Optional<DeclaredType> closed = closed(element, type, union);
      if (closed.isEmpty()) {
        refuse(union, element, "whose type variables " + union.getSimpleName() + " does not settle", source,
            "let the type variables of both be the same");
      } else if (isUnion(element)) {
        addPermitted(closed.get(), element, source, objects);
      } else if (element.getModifiers().contains(Modifier.NON_SEALED)) {
        refuse(union, element, "which is non-sealed: there may be others that nobody knows", source, "make it final or sealed");
      } else if (element.getKind() == ElementKind.ENUM) {
        refuse(union, element, "which is an enum: a text has no member that tells what it is", source,
            "let a record hold the enum");
      } else {
        objects.add(closed.get());
      }
    }
  }

  /** The permitted class with the arguments that make it a subtype of the union's type. */
  private Optional<DeclaredType> closed(TypeElement element, DeclaredType type, TypeElement union) {
    if (element.getTypeParameters().isEmpty()) {
      return Optional.of((DeclaredType) element.asType());
    }
    Optional<TypeMirror> asUnion = facts.asSupertype(element.asType(), union.getQualifiedName().toString());
    if (asUnion.isEmpty()) {
      return Optional.empty();
    }
    List<? extends TypeMirror> declared = ((DeclaredType) asUnion.get()).getTypeArguments();
    TypeMirror[] arguments = new TypeMirror[element.getTypeParameters().size()];
    for (int i = 0; i < arguments.length; i++) {
      int at = TypeRefs.of(asUnion.get()).arguments().indexOf(TypeRefs.of(element.getTypeParameters().get(i).asType()));
      if (at < 0 || at >= declared.size() || at >= type.getTypeArguments().size()) {
        return Optional.empty();
      }
      arguments[i] = type.getTypeArguments().get(at);
    }
    return Optional.of(facts.types().getDeclaredType(element, arguments));
  }

  private void refuse(TypeElement union, TypeElement permitted, String why, SourceRef local, String advice) {
    SourceRef place = locator.of(permitted);
    problems.add(
        ProblemCode.NO_CODEC,
        place.element() == null ? local : place,
        "the JSON of " + union.getSimpleName() + " would have to be that of " + permitted.getSimpleName() + ", " + why,
        advice);
  }

  private void duplicate(TypeElement union, DeclaredType first, DeclaredType second, String name, SourceRef local) {
    SourceRef place = locator.of(second.asElement());
    problems.add(
        ProblemCode.DUPLICATE_JSON_NAME,
        place.element() == null ? local : place,
        "both " + TypeRefs.shown(first) + " and " + TypeRefs.shown(second) + " are \"" + name + "\" where "
            + union.getSimpleName() + " is JSON",
        "name one of the two otherwise, with @JsonTypeName");
  }
}
