package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType.Reference;
import dev.squall.processor.model.JsonType.Tree;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.NamedType.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Says what classes are in JSON that are not containers of the JDK. */
final class ClassTypes {
  /** What reads and writes trees, in the module for Jackson databind. */
  private static final String TREE_CODEC = "dev.squall.jackson.JsonNodeCodec";

  private final TypeFacts facts;
  private final OwnCodecs codecs;
  private final Texts texts;
  private final Enums enums;
  private final Shapes shapes;
  private final Problems problems;
  private final Growth growth;
  private final Map<String, Draft> drafts = new TreeMap<>();

  ClassTypes(TypeFacts facts, OwnCodecs codecs, Texts texts, Enums enums, Shapes shapes, Problems problems) {
    this.facts = facts;
    this.codecs = codecs;
    this.texts = texts;
    this.enums = enums;
    this.shapes = shapes;
    this.problems = problems;
    growth = new Growth(problems);
  }

  /** The types with members that were met, by their ids. */
  Map<String, Draft> drafts() {
    return drafts;
  }

  /** What a class is; empty if it has no JSON, which is told. */
  Optional<JsonType> of(DeclaredType type, TypeElement element, Place place, PackageElement from) {
    if (JdkTypes.TREES.contains(element.getQualifiedName().toString())) {
      return tree(type, place);
    }
    if (!facts.accessible(element, from)) {
      inaccessible(type, place);
      return Optional.empty();
    }
    Optional<JsonType> own = codecs.ofClass(element, type, place, from);
    if (own.isPresent()) {
      return own;
    }
    int before = problems.count();
    Optional<JsonType> text = texts.ofClass(element, type, place, from);
    if (text.isPresent() || problems.count() > before) {
      return text;
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(enums.of(element, Properties.orLocal(shapes.source(element), place.source())));
    }
    Optional<String[]> unfit = unfit(type, element);
    if (unfit.isPresent()) {
      problems.add(ProblemCode.NO_CODEC, place.source(), place.isOfType() + ", but " + unfit.get()[0], unfit.get()[1]);
      return Optional.empty();
    }
    return growth.isEndless(type, element, drafts.values(), place)
        ? Optional.empty()
        : Optional.of(reference(type, element, null, place, from));
  }

  private void inaccessible(DeclaredType type, Place place) {
    problems.add(
        ProblemCode.INACCESSIBLE_TYPE,
        place.source(),
        place.isOfType() + ", but " + TypeRefs.shown(type) + " cannot be reached from generated code",
        "make it package-private, or public if it is in another package");
  }

  private Optional<JsonType> tree(DeclaredType type, Place place) {
    if (facts.elements().getTypeElement(TREE_CODEC) != null) {
      return Optional.of(new Tree(TypeRefs.of(type)));
    }
    problems.add(
        ProblemCode.NO_CODEC,
        place.source(),
        place.isOfType() + ", but trees of JSON need the module for Jackson databind, which is not on the class path",
        "add the dependency dev.squall:squall-jackson");
    return Optional.empty();
  }

  /**
   * A reference to the type, which is noted to be read.
   *
   * @param tag what tells it from others where it is used; null if only its own annotations do
   */
  private Reference reference(
      DeclaredType type, TypeElement element, @Nullable Tag tag, Place place, PackageElement from) {
    String id = id(type, element, tag, place);
    if (!drafts.containsKey(id)) {
      Shape shape = shapes.of(type, element, tag, place, from);
      drafts.put(id, new Draft(id, type, shape, from));
      if (shape instanceof Shape.Union union) {
        union.cases().forEach(object -> addCase(union, object, from));
      }
    }
    return new Reference(TypeRefs.of(type), id);
  }

  private void addCase(Shape.Union union, UnionCase object, PackageElement from) {
    TypeElement permitted = (TypeElement) object.type().asElement();
    String subject = TypeRefs.shown(object.type()) + ", one of " + union.element().getSimpleName() + ",";
    Place place = new Place(subject, object.type(), Properties.orLocal(shapes.source(permitted), union.source()));
    Optional<String[]> unfit = unfit(object.type(), permitted);
    if (unfit.isPresent()) {
      problems.add(ProblemCode.NO_CODEC, place.source(), unfit.get()[0], unfit.get()[1]);
    } else if (!facts.accessible(permitted, from)) {
      inaccessible(object.type(), place);
    } else {
      reference(object.type(), permitted, object.tag(), place, from);
    }
  }

  /** Reads a class without type variables whatever codec it has of its own. */
  void read(TypeElement element, Place place, PackageElement from) {
    reference((DeclaredType) element.asType(), element, null, place, from);
  }

  /** The id of one of the objects of a union. */
  String id(UnionCase object, Place place) {
    return id(object.type(), (TypeElement) object.type().asElement(), object.tag(), place);
  }

  /** The id of a type where it is used with a tag. */
  private String id(DeclaredType type, TypeElement element, @Nullable Tag tag, Place place) {
    boolean own = tag == null || tag.equals(shapes.inheritedTag(element, place.source()).orElse(null));
    return TypeIds.of(type, own ? null : tag);
  }

  /** Why a class cannot be JSON, and what to do about it; empty if it can. */
  private static Optional<String[]> unfit(DeclaredType type, TypeElement element) {
    String shown = TypeRefs.shown(type);
    if (element.getQualifiedName().contentEquals("java.lang.Object")) {
      return advice(
          "Object may be anything", "declare a record with the members that it has, or a sealed interface of such records");
    }
    if (Members.isJdks(element)) {
      return advice(
          shown + " of " + packageOf(element) + " is none of the JDK's types that have JSON",
          "use one of those in docs/json.md, or name a codec: @Json(codec = C.class)");
    }
    if (Unions.isUnion(element)) {
      return Optional.empty();
    }
    if (element.getKind().isInterface() || element.getModifiers().contains(Modifier.ABSTRACT)) {
      return advice(
          shown + " is " + (element.getKind().isInterface() ? "an interface" : "an abstract class")
              + " that is not sealed: nobody knows all of its implementations",
          "make it sealed, declare one of them, or name a codec: @Json(codec = C.class)");
    }
    if (element.getNestingKind() == NestingKind.MEMBER && element.getKind() == ElementKind.CLASS
        && !element.getModifiers().contains(Modifier.STATIC)) {
      return advice(shown + " is an inner class, which is never made without its outer one", "make it static");
    }
    return jdkParent(element)
        .map(parent -> new String[] {
          shown + " extends " + parent + " of the JDK, whose members are not for JSON",
          "declare a record with the members that are"
        });
  }

  private static Optional<String[]> advice(String why, String what) {
    return Optional.of(new String[] {why, what});
  }

  private static String packageOf(Element element) {
    return TypeRefs.raw(element).packageName();
  }

  private static Optional<String> jdkParent(TypeElement element) {
    TypeMirror parent = element.getSuperclass();
    if (element.getKind() == ElementKind.RECORD
        || !(parent.getKind() == TypeKind.DECLARED && ((DeclaredType) parent).asElement() instanceof TypeElement superclass)
        || superclass.getQualifiedName().contentEquals("java.lang.Object")) {
      return Optional.empty();
    }
    return Members.isJdks(superclass) ? Optional.of(superclass.getSimpleName().toString()) : jdkParent(superclass);
  }
}
