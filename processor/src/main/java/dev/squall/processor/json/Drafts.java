package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ExampleReader;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Example;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Case;
import dev.squall.processor.model.NamedType.Member;
import dev.squall.processor.model.NamedType.ObjectOf;
import dev.squall.processor.model.NamedType.UnionOf;
import dev.squall.processor.model.NamedType.WrapperOf;
import dev.squall.processor.model.NamedType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import org.jspecify.annotations.Nullable;

/** Makes the model's types of drafts that have been read. */
final class Drafts {
  /** Of a value that has no JSON, which has been told. */
  private static final ValueUse UNKNOWN =
      new ValueUse(new JsonType.Scalar(ScalarKind.STRING, TypeRef.of("java.lang", "String")));

  private final Docs docs;
  private final ExampleReader examples;
  private final Defaults defaults;
  private final Problems problems;

  Drafts(Docs docs, ExampleReader examples, ValueRules rules, Problems problems) {
    this.docs = docs;
    this.examples = examples;
    this.defaults = new Defaults(rules, problems);
    this.problems = problems;
  }

  NamedType named(Draft draft, ClassTypes classes) {
    String doc = docs.of(draft.shape.element());
    return switch (draft.shape) {
      case Shape.Union union ->
          new UnionOf(
              draft.id,
              TypeRefs.of(draft.type),
              union.discriminator(),
              union.cases().stream().map(object -> unionCase(object, union, classes)).toList(),
              doc,
              union.source());
      case Shape.Wrapper wrapper -> wrapper(draft, wrapper, doc);
      case Shape.Members members -> object(draft, members, doc);
    };
  }

  /** The example of the type as a whole; empty if it has none. */
  Optional<Example> example(Draft draft) {
    return Optional.ofNullable(examples.of(List.of(draft.shape.element())));
  }

  private static Case unionCase(UnionCase object, Shape.Union union, ClassTypes classes) {
    Place place = new Place("", object.type(), union.source());
    return new Case(object.tag().value(), TypeRefs.of(object.type()), classes.id(object, place));
  }

  private static WrapperOf wrapper(Draft draft, Shape.Wrapper wrapper, String doc) {
    return new WrapperOf(
        draft.id,
        TypeRefs.of(draft.type),
        draft.uses.getOrDefault(wrapper.value().javaName(), Optional.empty()).orElse(UNKNOWN),
        wrapper.value().getter(),
        wrapper.creator().construction(),
        wrapper.checks(),
        doc,
        wrapper.source());
  }

  private ObjectOf object(Draft draft, Shape.Members shape, String doc) {
    List<Member> members = new ArrayList<>();
    for (Property property : shape.properties()) {
      draft.uses.getOrDefault(property.javaName(), Optional.empty())
          .ifPresent(use -> members.add(member(draft, property, use)));
    }
    if (shape.tag() != null) {
      checkTag(draft, shape, members);
    }
    return new ObjectOf(
        draft.id,
        TypeRefs.of(draft.type),
        draft.ways.contains(Way.READ) ? shape.creator().construction() : null,
        members,
        shape.tag(),
        shape.ignoreUnknown(),
        shape.ignored(),
        shape.checks(),
        doc,
        shape.source());
  }

  private void checkTag(Draft draft, Shape.Members shape, List<Member> members) {
    for (Member member : members) {
      if (shape.tag() != null && member.jsonName().equals(shape.tag().member())) {
        problems.add(
            ProblemCode.DUPLICATE_JSON_NAME,
            member.source(),
            "member '" + member.javaName() + "' of " + TypeRefs.shown(draft.type) + " is \"" + member.jsonName()
                + "\" in JSON, which is the member that tells what type an object is",
            "name the member otherwise with @JsonProperty, or the other with @JsonTypeInfo(property = ...)");
      }
    }
  }

  private Member member(Draft draft, Property property, ValueUse use) {
    boolean deprecated = property.elements().stream().anyMatch(Drafts::isDeprecated);
    if (!property.read() && property.argument() && draft.ways.contains(Way.READ)) {
      checkAbsent(draft, property, use);
    }
    return new Member(
        property.javaName(),
        property.jsonName(),
        property.aliases(),
        use,
        property.getter(),
        property.argument() ? null : property.setter(),
        property.read(),
        property.include(),
        defaults.of(property, use),
        doc(draft, property),
        deprecated,
        examples.of(property.elements()),
        property.source());
  }

  private void checkAbsent(Draft draft, Property property, ValueUse use) {
    if (!use.absentAllowed() && property.defaults() == null) {
      problems.add(
          ProblemCode.NO_CODEC,
          property.source(),
          "member '" + property.javaName() + "' of " + TypeRefs.shown(draft.type)
              + " is not read, but what makes the object needs it",
          "give it a @Default, or let it be @Nullable or an Optional");
    }
  }

  private static boolean isDeprecated(Element element) {
    return element.getAnnotationMirrors().stream()
        .anyMatch(mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Deprecated"));
  }

  private String doc(Draft draft, Property property) {
    if (draft.shape.element().getKind() == ElementKind.RECORD) {
      return docs.ofComponent(draft.shape.element(), property.javaName());
    }
    return property.elements().stream().map(docs::of).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }
}
