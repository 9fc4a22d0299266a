package dev.squall.processor.validation;

import dev.squall.processor.constraint.DefaultConstraints;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.Parameter.From;
import dev.squall.processor.model.PlainUses;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueType;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.PackageElement;
import javax.lang.model.type.TypeMirror;

/** Decides how many values a bound parameter takes, and of which type. */
final class BoundTypes {
  private static final Set<Arity> CONTAINERS = Set.of(Arity.OPTIONAL, Arity.LIST, Arity.SET);

  private final ValueTypes valueTypes;
  private final ParameterConstraints constraints;
  private final DefaultRule defaultRule = new DefaultRule();

  BoundTypes(ValueTypes valueTypes, ParameterConstraints constraints) {
    this.valueTypes = valueTypes;
    this.constraints = constraints;
  }

  /** How many values there are, and the type of each; {@code primitive} is set for {@code OptionalInt} and its like. */
  private record Shape(Arity arity, Optional<TypeMirror> element, Optional<ValueType> primitive) {
    static Shape of(Arity arity, TypeMirror element) {
      return new Shape(arity, Optional.of(element), Optional.empty());
    }
  }

  /** A parameter that a variable of the path is bound to. */
  Optional<Bound> pathVariable(
      ParameterDeclaration parameter, String variable, boolean rest, PackageElement from, Problems problems) {
    Shape shape = shape(parameter);
    if (rest && parameter.convert().isEmpty() && !isRestType(parameter.type())) {
      problems.add(
          ProblemCode.UNCONVERTIBLE_TYPE,
          parameter.source(),
          "parameter '" + parameter.name() + "' takes {" + variable + "*}, the rest of the path, as "
              + TypeRefs.shown(parameter.type()),
          "declare it String, or List<String> for its segments",
          "or write {" + variable + "} to take one segment");
      return Optional.empty();
    }
    boolean segments = rest && shape.arity() == Arity.LIST;
    if (parameter.nullable() || (shape.arity() != Arity.REQUIRED && !segments)) {
      problems.add(
          ProblemCode.OPTIONAL_PATH_VARIABLE,
          parameter.source(),
          "parameter '" + parameter.name() + "' is " + describe(parameter)
              + ", but the path variable {" + variable + "} always has one value",
          "declare it " + shape.element().map(TypeRefs::shown).orElse("int, long or double")
              + "; a path without the variable is another path of the handler");
      return Optional.empty();
    }
    return bound(parameter, From.PATH, variable, shape, from, problems);
  }

  private static String describe(ParameterDeclaration parameter) {
    return parameter.nullable() ? "@Nullable" : "of type " + TypeRefs.shown(parameter.type());
  }

  private static boolean isRestType(TypeMirror type) {
    return TypeFacts.is(type, "java.lang.String") || TypeRefs.of(type).toString().equals("java.util.List<java.lang.String>");
  }

  /** A parameter with an annotation that names its source. */
  Optional<Bound> value(ParameterDeclaration parameter, From source, PackageElement from, Problems problems) {
    AnnotationText name = parameter.sources().getFirst().name();
    if (parameter.nullable() && parameter.type().getKind().isPrimitive()) {
      problems.add(
          ProblemCode.NULLABLE_PRIMITIVE,
          parameter.source(),
          "parameter '" + parameter.name() + "' is @Nullable, but " + Wording.a(TypeRefs.shown(parameter.type()))
              + " is never null",
          "declare the box, an Optional, or a @Default");
      return Optional.empty();
    }
    Shape shape = shape(parameter);
    if (parameter.nullable() && CONTAINERS.contains(shape.arity())) {
      problems.add(
          ProblemCode.NULLABLE_CONTAINER,
          parameter.source(),
          "parameter '" + parameter.name() + "' is @Nullable, but its " + TypeRefs.shown(parameter.type())
              + " is empty, and never null, when there is no value",
          "remove @Nullable");
      return Optional.empty();
    }
    String external = name.text().isEmpty() ? parameter.name() : name.text();
    checkName(parameter, source, external, problems);
    return bound(parameter, source, external, shape, from, problems);
  }

  /** Names of header fields and cookies are tokens; those of query parameters and forms are any text. */
  private static void checkName(ParameterDeclaration parameter, From source, String name, Problems problems) {
    if ((source == From.HEADER || source == From.COOKIE) && !Token.matches(name)) {
      problems.add(
          ProblemCode.BAD_PARAMETER_NAME,
          parameter.sources().getFirst().name().source(),
          "\"" + name + "\" of parameter '" + parameter.name() + "' is no name of a "
              + (source == From.HEADER ? "header field" : "cookie"),
          "use letters, digits and !#$%&'*+-.^_`|~ only (RFC 9110, section 5.6.2)");
    }
  }

  private Optional<Bound> bound(
      ParameterDeclaration parameter,
      From source,
      String external,
      Shape shape,
      PackageElement from,
      Problems problems) {
    Optional<ValueType> type =
        shape.element().isPresent()
            ? valueTypes.of(parameter, shape.element().get(), from, problems)
            : shape.primitive();
    return type.map(value -> bound(parameter, source, external, value, shape.arity(), from, problems));
  }

  private Bound bound(
      ParameterDeclaration parameter,
      From source,
      String external,
      ValueType value,
      Arity arity,
      PackageElement from,
      Problems problems) {
    TypeRef type = TypeRefs.of(parameter.type());
    int before = problems.count();
    List<String> defaults = defaultRule.check(parameter, source, arity, value, problems);
    boolean sound = problems.count() == before;
    ValueUse use = constraints.of(parameter, PlainUses.of(value, arity, type), from, problems);
    if (sound) {
      checkDefaults(parameter, use, problems);
    }
    return new Bound(parameter.name(), type, source, external, value, arity, defaults, use, parameter.source());
  }

  /** Tells of texts of the default that a constraint refuses, or of how many they are. */
  private static void checkDefaults(ParameterDeclaration parameter, ValueUse use, Problems problems) {
    if (parameter.defaults().isEmpty()) {
      return;
    }
    List<AnnotationText> texts = parameter.defaults().get().texts();
    for (AnnotationText text : texts) {
      DefaultConstraints.refusing(use, text.text()).ifPresent(constraint -> problems.add(
          ProblemCode.BAD_DEFAULT,
          text.source(),
          "the default \"" + text.text() + "\" of parameter '" + parameter.name() + "' is refused by its own constraint " + constraint,
          "write a value that it lets through, or change the constraint"));
    }
    if (use.type() instanceof JsonType.Sequence) {
      DefaultConstraints.refusing(use, texts.size()).ifPresent(constraint -> problems.add(
          ProblemCode.BAD_DEFAULT,
          parameter.defaults().get().source(),
          "the default of parameter '" + parameter.name() + "' has " + texts.size() + " values, which its own constraint " + constraint + " refuses",
          "write as many as it lets through, or change the constraint"));
    }
  }

  private static Shape shape(ParameterDeclaration parameter) {
    TypeMirror type = parameter.type();
    String name = TypeRefs.of(type).qualifiedName();
    return switch (name) {
      case "java.util.OptionalInt" -> primitive(ValueType.Kind.INT, "int");
      case "java.util.OptionalLong" -> primitive(ValueType.Kind.LONG, "long");
      case "java.util.OptionalDouble" -> primitive(ValueType.Kind.DOUBLE, "double");
      case "java.util.Optional" -> wrapped(Arity.OPTIONAL, type);
      case "java.util.List" -> wrapped(Arity.LIST, type);
      case "java.util.Set" -> wrapped(Arity.SET, type);
      default -> Shape.of(parameter.nullable() ? Arity.NULLABLE : Arity.REQUIRED, type);
    };
  }

  private static Shape wrapped(Arity arity, TypeMirror type) {
    // Of a raw type, the type itself is what cannot be converted.
    return Shape.of(arity, TypeFacts.argument(type).orElse(type));
  }

  private static Shape primitive(ValueType.Kind kind, String keyword) {
    ValueType type = new ValueType.BuiltIn(kind, TypeRef.of("", keyword));
    return new Shape(Arity.OPTIONAL, Optional.empty(), Optional.of(type));
  }
}
