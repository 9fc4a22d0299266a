package dev.squall.processor.json;

import dev.squall.processor.codegen.JavaNames;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType.External;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Types that have a codec of their own: one that {@code @Json} names, or the class that is generated for it. */
final class OwnCodecs {
  private static final String CODEC = "dev.squall.json.JsonCodec";

  private final TypeFacts facts;
  private final SourceLocator locator;
  private final Problems problems;
  private final String root;

  /**
   * The codecs that the JSON of a controller or type uses.
   *
   * @param root the binary name of the type whose own class is being generated; empty for a controller's
   */
  OwnCodecs(TypeFacts facts, SourceLocator locator, Problems problems, String root) {
    this.facts = facts;
    this.locator = locator;
    this.problems = problems;
    this.root = root;
  }

  /** The codec that a declaration names for its type; empty if it names none. */
  Optional<JsonType> of(List<? extends Element> elements, TypeMirror type, Place place, PackageElement from) {
    return elements.stream()
        .flatMap(element -> SquallAnnotation.find(element, "Json").stream())
        .filter(json -> json.member("codec").isPresent())
        .findFirst()
        .flatMap(json -> named(json, type, place, from));
  }

  /** The codec of a class that is annotated {@code @Json}; empty if it is not, is an enum, or is the one that is being generated. */
  Optional<JsonType> ofClass(TypeElement element, TypeMirror type, Place place, PackageElement from) {
    Optional<SquallAnnotation> json = SquallAnnotation.find(element, "Json");
    if (json.isEmpty()) {
      return Optional.empty();
    }
    if (json.get().type("codec").filter(codec -> codec.getKind() != TypeKind.VOID).isPresent()) {
      return named(json.get(), type, place, from);
    }
    TypeRef ref = TypeRefs.raw(element);
    TypeRef generated = JavaNames.generated(ref, "Json");
    boolean compiled = locator.isSource(element) || facts.elements().getTypeElement(generated.qualifiedName()) != null;
    // An enum's constants have to be known where it is a key or a default.
    boolean shared = element.getKind() != ElementKind.ENUM && element.getTypeParameters().isEmpty();
    return compiled && shared && !ref.binaryName().equals(root)
        ? Optional.of(new External(ref, generated, "CODEC", TypeIds.of(type, null)))
        : Optional.empty();
  }

  private Optional<JsonType> named(SquallAnnotation json, TypeMirror type, Place place, PackageElement from) {
    Optional<TypeElement> codec =
        json.type("codec").filter(found -> found.getKind() == TypeKind.DECLARED).flatMap(TypeFacts::element);
    if (codec.isEmpty()) {
      return Optional.empty();
    }
    SourceRef source = json.member("codec").map(value -> locator.of(json, value)).orElse(place.source());
    Optional<External> external = external(codec.get(), type, from);
    if (external.isEmpty()) {
      String shown = TypeRefs.shown(boxed(type));
      problems.add(
          ProblemCode.BAD_CODEC,
          Properties.orLocal(source, place.source()),
          codec.get().getSimpleName() + " gives no JsonCodec<" + shown + ">",
          "let it have a static field CODEC or INSTANCE of type JsonCodec<" + shown + ">",
          "or let it implement JsonCodec<" + shown + ">, with a constructor without parameters; neither is private");
    }
    return external.map(JsonType.class::cast);
  }

  private Optional<External> external(TypeElement codec, TypeMirror type, PackageElement from) {
    TypeRef ref = TypeRefs.of(type);
    TypeRef codecRef = TypeRefs.raw(codec);
    for (VariableElement field : ElementFilter.fieldsIn(codec.getEnclosedElements())) {
      String name = field.getSimpleName().toString();
      boolean named = name.equals("CODEC") || name.equals("INSTANCE");
      if (named && field.getModifiers().contains(Modifier.STATIC) && facts.accessible(field, from)
          && isCodecOf(field.asType(), type)) {
        return Optional.of(new External(ref, codecRef, name, null));
      }
    }
    boolean made =
        !codec.getModifiers().contains(Modifier.ABSTRACT)
            && isCodecOf(codec.asType(), type)
            && ElementFilter.constructorsIn(codec.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().isEmpty() && facts.accessible(constructor, from));
    return made ? Optional.of(new External(ref, codecRef, null, null)) : Optional.empty();
  }

  private boolean isCodecOf(TypeMirror codec, TypeMirror type) {
    return facts.asSupertype(codec, CODEC)
        .flatMap(TypeFacts::argument)
        .filter(argument -> TypeRefs.of(argument).equals(TypeRefs.of(boxed(type))))
        .isPresent();
  }

  private TypeMirror boxed(TypeMirror type) {
    return type.getKind().isPrimitive() ? facts.types().boxedClass((PrimitiveType) type).asType() : type;
  }
}
