package dev.squall.processor.json;

import dev.squall.processor.constraint.ConstraintReader;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType.MapOf;
import dev.squall.processor.model.JsonType.OptionalOf;
import dev.squall.processor.model.JsonType.Scalar;
import dev.squall.processor.model.JsonType.Sequence;
import dev.squall.processor.model.JsonType.SequenceKind;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Says what a type is in JSON; of types with members, that there are some: these are read when they are asked for. */
final class TypeReader {
  private final TypeFacts facts;
  private final OwnCodecs codecs;
  private final ClassTypes classes;
  private final Texts texts;
  private final ConstraintReader constraints;
  private final Problems problems;
  private final Map<String, SourceRef> unresolved = new TreeMap<>();

  TypeReader(
      TypeFacts facts, OwnCodecs codecs, ClassTypes classes, Texts texts, ConstraintReader constraints, Problems problems) {
    this.facts = facts;
    this.codecs = codecs;
    this.classes = classes;
    this.texts = texts;
    this.constraints = constraints;
    this.problems = problems;
  }

  /** The names of types that the compiler does not know, each with the first place that mentions it. */
  Map<String, SourceRef> unresolved() {
    return unresolved;
  }

  /**
   * A value of a declared type; empty if it has no JSON, which is told, or is not known.
   *
   * @param elements what declares it, with its annotations
   * @param inherited methods that its getter and its setter stand for: their constraints hold too
   * @param from the package of the generated code
   */
  Optional<ValueUse> use(
      TypeMirror declared, Bindings bindings, List<? extends Element> elements, List<? extends Element> inherited, Place place, PackageElement from) {
    // What nothing declares is the argument of a type whose values come one by one.
    String subject = elements.isEmpty() ? "an element of " + place.subject() : place.subject();
    List<Element> all = new ArrayList<>(elements);
    all.addAll(inherited);
    return unconstrained(declared, bindings, elements, place, from)
        .map(use -> constraints.read(use, bindings.apply(declared, facts.types()), all, subject, place.source(), from));
  }

  /** The same without its constraints, and without those of what it contains, for what is not checked. */
  Optional<ValueUse> unconstrained(
      TypeMirror declared, Bindings bindings, List<? extends Element> elements, Place place, PackageElement from) {
    TypeMirror type = bindings.apply(declared, facts.types());
    boolean nullable = Nullness.isNullable(elements, declared) || Nullness.isNullable(type);
    if (nullable && type.getKind().isPrimitive()) {
      problems.add(
          ProblemCode.NULLABLE_PRIMITIVE,
          place.source(),
          place.subject() + " is @Nullable, but " + TypeRefs.shown(type) + " is never null",
          "declare the box, or remove @Nullable");
      return Optional.empty();
    }
    int before = problems.count();
    Optional<JsonType> own = codecs.of(elements, type, place, from);
    Optional<JsonType> read = own.isPresent() ? own : texts.of(elements, type, place, from);
    boolean wrong = problems.count() > before;
    return (read.isPresent() || wrong ? read : type(type, place, from)).map(found -> new ValueUse(found, nullable, List.of()));
  }

  /** A type argument or element. */
  private Optional<ValueUse> inner(TypeMirror declared, Place place, PackageElement from) {
    boolean nullable = Nullness.isNullable(declared) || Nullness.isNullable(Bindings.unwrapped(declared));
    if (declared.getKind() == TypeKind.WILDCARD && ((WildcardType) declared).getExtendsBound() == null) {
      refuse(place, "\"" + TypeRefs.of(declared).unqualified() + "\" may be anything", "write the type that it holds");
      return Optional.empty();
    }
    return type(Bindings.unwrapped(declared), place, from).map(type -> new ValueUse(type, nullable, List.of()));
  }

  private Optional<JsonType> type(TypeMirror type, Place place, PackageElement from) {
    if (type.getKind().isPrimitive()) {
      ScalarKind kind = ScalarKind.valueOf(type.getKind().name().toUpperCase(Locale.ROOT));
      return Optional.of(new Scalar(kind, TypeRefs.of(type)));
    }
    return switch (type.getKind()) {
      case ARRAY -> array((ArrayType) type, place, from);
      case ERROR -> {
        unresolved.putIfAbsent(((DeclaredType) type).asElement().getSimpleName().toString(), place.source());
        yield Optional.empty();
      }
      case DECLARED -> declared((DeclaredType) type, (TypeElement) ((DeclaredType) type).asElement(), place, from);
      case TYPEVAR -> {
        refuse(place, "nothing says what the type variable " + TypeRefs.shown(type) + " is", "write the type itself");
        yield Optional.empty();
      }
      default -> {
        refuse(place, TypeRefs.shown(type) + " has no JSON", "write a type that is a value");
        yield Optional.empty();
      }
    };
  }

  private Optional<JsonType> array(ArrayType type, Place place, PackageElement from) {
    if (type.getComponentType().getKind() == TypeKind.BYTE) {
      return Optional.of(new Scalar(ScalarKind.BYTES, TypeRefs.of(type)));
    }
    if (type.getComponentType().getKind() == TypeKind.CHAR) {
      refuse(place, "char[] could be a text or an array of texts", "write String");
      return Optional.empty();
    }
    return inner(type.getComponentType(), place, from)
        .map(element -> new Sequence(TypeRefs.of(type), SequenceKind.ARRAY, element));
  }

  private Optional<JsonType> declared(DeclaredType type, TypeElement element, Place place, PackageElement from) {
    String name = element.getQualifiedName().toString();
    TypeRef ref = TypeRefs.of(type);
    if (JdkTypes.SCALARS.containsKey(name)) {
      return Optional.of(new Scalar(JdkTypes.SCALARS.get(name), ref));
    }
    if (JdkTypes.PRIMITIVE_OPTIONALS.containsKey(name)) {
      ScalarKind kind = JdkTypes.PRIMITIVE_OPTIONALS.get(name);
      TypeRef primitive = TypeRef.of("", kind.name().toLowerCase(Locale.ROOT));
      return Optional.of(new OptionalOf(ref, new ValueUse(new Scalar(kind, primitive))));
    }
    boolean raw = type.getTypeArguments().size() < element.getTypeParameters().size();
    if (raw) {
      refuse(place, TypeRefs.shown(type) + " is raw: nothing says what it holds", "write its type arguments");
      return Optional.empty();
    }
    if (name.equals("java.util.Optional")) {
      return optional(type, ref, place, from);
    }
    if (JdkTypes.SEQUENCES.containsKey(name)) {
      return inner(type.getTypeArguments().getFirst(), place, from)
          .flatMap(value -> sequence(type, ref, JdkTypes.SEQUENCES.get(name), value, place));
    }
    if (JdkTypes.MAPS.containsKey(name)) {
      return map(type, ref, JdkTypes.MAPS.get(name), place, from);
    }
    return classes.of(type, element, place, from);
  }

  private Optional<JsonType> optional(DeclaredType type, TypeRef ref, Place place, PackageElement from) {
    Optional<ValueUse> value = inner(type.getTypeArguments().getFirst(), place, from);
    if (value.isPresent() && value.get().nullable()) {
      refuse(place, "what an Optional holds is never null", "remove @Nullable: where there is no value, the Optional is empty");
      return Optional.empty();
    }
    if (value.isPresent() && value.get().absentAllowed()) {
      refuse(place, "in " + TypeRefs.shown(ref) + " null would have two meanings", "let the Optional alone say it");
      return Optional.empty();
    }
    return value.map(found -> new OptionalOf(ref, found));
  }

  private Optional<JsonType> sequence(
      DeclaredType type, TypeRef ref, SequenceKind kind, ValueUse element, Place place) {
    if (kind == SequenceKind.SORTED_SET && !isSortable(type.getTypeArguments().getFirst(), element)) {
      refuse(place, "a sorted set cannot hold " + TypeRefs.shown(element.type().type()), "write Set, or let it be Comparable");
      return Optional.empty();
    }
    return Optional.of(new Sequence(ref, kind, element));
  }

  private boolean isSortable(TypeMirror type, ValueUse element) {
    return !element.absentAllowed() && facts.asSupertype(Bindings.unwrapped(type), "java.lang.Comparable").isPresent();
  }

  private Optional<JsonType> map(DeclaredType type, TypeRef ref, boolean sorted, Place place, PackageElement from) {
    Optional<ValueUse> key = inner(type.getTypeArguments().get(0), place, from);
    if (key.isPresent() && key.get().nullable()) {
      refuse(place, "its keys are names of members, which are never null", "remove @Nullable from the key");
    } else if (key.isPresent() && !isKey(key.get())) {
      refuse(
          place, TypeRefs.shown(key.get().type().type()) + " cannot be a key: names of members are texts",
          "use String, an enum, a whole number, UUID or another type with a text; or a List of records");
      return Optional.empty();
    }
    Optional<ValueUse> value = inner(type.getTypeArguments().get(1), place, from);
    return key.isPresent() && isKey(key.get()) && value.isPresent()
        ? Optional.of(new MapOf(ref, sorted, key.get(), value.get()))
        : Optional.empty();
  }

  private static boolean isKey(ValueUse key) {
    return !key.nullable()
        && (key.type() instanceof JsonType.EnumOf || (key.type() instanceof Scalar scalar && JdkTypes.isKey(scalar.kind())));
  }

  private void refuse(Place place, String why, String... advice) {
    problems.add(ProblemCode.NO_CODEC, place.source(), place.isOfType() + ", but " + why, advice);
  }
}
