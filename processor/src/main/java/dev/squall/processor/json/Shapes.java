package dev.squall.processor.json;

import dev.squall.processor.constraint.ClassChecks;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.InheritedMethods;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.ClassCheck;
import dev.squall.processor.model.NamedType.Access;
import dev.squall.processor.model.NamedType.Include;
import dev.squall.processor.model.NamedType.Tag;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads what a class is in JSON. */
final class Shapes {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final JacksonAnnotations jackson;
  private final Creators creators;
  private final Members members;
  private final Properties properties;
  private final Unions unions;
  private final Problems problems;
  private final boolean ignoreUnknown;

  Shapes(TypeFacts facts, SourceLocator locator, JacksonAnnotations jackson, Problems problems, boolean ignoreUnknown) {
    this.facts = facts;
    this.locator = locator;
    this.jackson = jackson;
    this.problems = problems;
    this.ignoreUnknown = ignoreUnknown;
    creators = new Creators(facts, locator);
    members = new Members(facts, locator, creators);
    properties = new Properties(locator, jackson, problems);
    unions = new Unions(facts, locator, jackson, problems);
  }

  /** The class's shape; what is wrong with it is told. */
  Shape of(DeclaredType type, TypeElement element, @Nullable Tag tag, Place place, PackageElement from) {
    SourceRef source = Properties.orLocal(locator.of(element), place.source());
    if (Unions.isUnion(element)) {
      jackson.check(element, source);
      return unions.of(type, element, source);
    }
    Creator creator = creators.of(element, from);
    if (Creators.isWrapper(element)) {
      return wrapper(type, element, creator, from, source);
    }
    Collection<MemberDraft> drafts = members.of(type, element, creator, from).values();
    checkAnnotations(element, drafts, source);
    Tag own = tag != null ? tag : unions.inheritedTag(element, source).orElse(null);
    List<Property> found = properties.of(element, drafts, Optional.ofNullable(own).map(Tag::member), source);
    Optional<SquallAnnotation> ignoring = JacksonAnnotations.find(element, "JsonIgnoreProperties");
    boolean ignore = ignoring.flatMap(it -> it.member("ignoreUnknown")).map(it -> it.getValue().equals(true)).orElse(ignoreUnknown);
    List<ClassCheck> checks =
        new ClassChecks(facts, locator, problems).of(element, found.stream().map(Property::javaName).toList(), from, source);
    return new Shape.Members(element, creator, found, own, ignore, ignored(element, found), checks, source);
  }

  /** Where a class is declared; a name only if that is a class file. */
  SourceRef source(TypeElement element) {
    return locator.of(element);
  }

  /** The tag that a class has wherever it is used. */
  Optional<Tag> inheritedTag(TypeElement element, SourceRef source) {
    return Unions.isUnion(element) ? Optional.empty() : unions.inheritedTag(element, source);
  }

  /** Names that an object may have and that are passed over: those that the class names, and those of members that are only written. */
  private static List<String> ignored(TypeElement element, List<Property> properties) {
    List<String> ignored = new ArrayList<>(Properties.ignored(element));
    for (Property property : properties) {
      if (!property.read() && property.getter() != null) {
        ignored.add(property.jsonName());
      }
    }
    return ignored.stream().distinct().sorted().toList();
  }

  private void checkAnnotations(TypeElement element, Collection<MemberDraft> drafts, SourceRef local) {
    jackson.check(element, local);
    Set<Element> seen = new HashSet<>();
    for (MemberDraft member : drafts) {
      jackson.check(member.elements, local);
      seen.addAll(member.elements);
    }
    for (Element member : element.getEnclosedElements()) {
      boolean declares = member instanceof ExecutableElement || member.getKind().isField();
      if (declares && !seen.contains(member)) {
        jackson.check(member, seen, local);
        checkNamed(element, member, local);
      }
    }
  }

  /** A record has its components for members; a name for another method would be lost. */
  private void checkNamed(TypeElement element, Element member, SourceRef local) {
    if (element.getKind() != ElementKind.RECORD || member.getKind() != ElementKind.METHOD) {
      return;
    }
    for (String name : List.of("JsonProperty", "JsonGetter", "JsonSetter")) {
      JacksonAnnotations.find(member, name).ifPresent(annotation -> jackson.refuse(
          annotation, Optional.empty(), local,
          "@" + name + " stands on method '" + member.getSimpleName() + "', but the members of the record " + element.getSimpleName()
              + " are its components",
          "write a component, or let the type be a class with that getter"));
    }
  }

  private Shape wrapper(DeclaredType type, TypeElement element, Creator creator, PackageElement from, SourceRef source) {
    Element value =
        element.getEnclosedElements().stream()
            .filter(member -> JacksonAnnotations.find(member, "JsonValue").isPresent())
            .sorted((first, second) -> Boolean.compare(second instanceof ExecutableElement, first instanceof ExecutableElement))
            .findFirst()
            .orElseThrow();
    boolean method = value.getKind() == ElementKind.METHOD;
    String name = value.getSimpleName().toString();
    TypeMirror valueType = method ? ((ExecutableElement) value).getReturnType() : value.asType();
    Access access = method ? Access.method(name) : Access.field(name);
    List<Element> elements = new ArrayList<>(List.of(value));
    if (creator.delegating() && creator.parameters().size() == 1) {
      elements.add(creator.parameters().getFirst());
    }
    String got = value instanceof ExecutableElement getter ? Members.getterOf(getter) : null;
    ElementFilter.fieldsIn(element.getEnclosedElements()).stream()
        .filter(field -> !field.equals(value))
        .filter(field -> field.getSimpleName().contentEquals(name) || field.getSimpleName().toString().equals(got))
        .forEach(elements::add);
    List<Element> inherited = method ? List.copyOf(new InheritedMethods(facts).getters(element, name)) : List.of();
    Property property =
        new Property(
            name, name, List.of(), valueType, Bindings.of(type), elements, inherited, access, null, true, true, Include.ALWAYS,
            null, Properties.orLocal(locator.of(value), source));
    // Its one value has no name in JSON: what is wrong is told of the value as a whole.
    List<ClassCheck> checks = new ClassChecks(facts, locator, problems).of(element, List.of(name), from, source);
    return new Shape.Wrapper(element, checked(creator, valueType, element, source), property, checks, source);
  }

  /** What is written as one value is made of one of the same type. */
  private Creator checked(Creator creator, TypeMirror value, TypeElement element, SourceRef source) {
    if (creator.executable() == null) {
      return creator;
    }
    if (creator.parameters().size() != 1 || !creator.delegating()) {
      return Creator.none("is written as one value, but not made of one");
    }
    TypeMirror taken = creator.parameters().getFirst().asType();
    if (!facts.types().isSameType(taken, value)) {
      problems.add(
          ProblemCode.NO_CODEC,
          source,
          element.getSimpleName() + " is written as " + TypeRefs.shown(value) + ", but made of "
              + TypeRefs.shown(taken),
          "let both be of the same type");
    }
    return creator;
  }
}
