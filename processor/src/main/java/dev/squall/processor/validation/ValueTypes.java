package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ParameterDeclaration.Conversion;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.model.ValueType.BuiltIn;
import dev.squall.processor.model.ValueType.Converted;
import dev.squall.processor.model.ValueType.EnumType;
import dev.squall.processor.model.ValueType.Kind;
import dev.squall.processor.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Knows which types a text can become: those of the JDK, enums, and the user's own with a declared conversion. */
final class ValueTypes {
  private static final Map<String, Kind> BUILT_IN =
      Map.ofEntries(
          Map.entry("java.lang.String", Kind.STRING),
          Map.entry("java.lang.Boolean", Kind.BOOLEAN),
          Map.entry("java.lang.Byte", Kind.BYTE),
          Map.entry("java.lang.Short", Kind.SHORT),
          Map.entry("java.lang.Integer", Kind.INT),
          Map.entry("java.lang.Long", Kind.LONG),
          Map.entry("java.lang.Float", Kind.FLOAT),
          Map.entry("java.lang.Double", Kind.DOUBLE),
          Map.entry("java.lang.Character", Kind.CHAR),
          Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
          Map.entry("java.math.BigDecimal", Kind.BIG_DECIMAL),
          Map.entry("java.util.UUID", Kind.UUID),
          Map.entry("java.time.Instant", Kind.INSTANT),
          Map.entry("java.time.LocalDate", Kind.LOCAL_DATE),
          Map.entry("java.time.LocalTime", Kind.LOCAL_TIME),
          Map.entry("java.time.LocalDateTime", Kind.LOCAL_DATE_TIME),
          Map.entry("java.time.OffsetTime", Kind.OFFSET_TIME),
          Map.entry("java.time.OffsetDateTime", Kind.OFFSET_DATE_TIME),
          Map.entry("java.time.ZonedDateTime", Kind.ZONED_DATE_TIME),
          Map.entry("java.time.Duration", Kind.DURATION),
          Map.entry("java.time.Period", Kind.PERIOD),
          Map.entry("java.time.Year", Kind.YEAR),
          Map.entry("java.time.YearMonth", Kind.YEAR_MONTH),
          Map.entry("java.time.MonthDay", Kind.MONTH_DAY),
          Map.entry("java.time.ZoneId", Kind.ZONE_ID),
          Map.entry("java.time.ZoneOffset", Kind.ZONE_OFFSET));

  private final TypeFacts facts;
  private final SourceLocator locator;
  private final ConverterRule converters;

  ValueTypes(TypeFacts facts, SourceLocator locator) {
    this.facts = facts;
    this.locator = locator;
    this.converters = new ConverterRule(facts);
  }

  /** What {@code type} is for that parameter, of which it is the type or the element's type; empty if it is a problem. */
  Optional<ValueType> of(
      ParameterDeclaration parameter, TypeMirror type, PackageElement from, Problems problems) {
    if (!facts.accessible(type, from)) {
      problems.add(
          ProblemCode.INACCESSIBLE_TYPE,
          parameter.source(),
          "the type " + TypeRefs.shown(type) + " of parameter '" + parameter.name()
              + "' cannot be reached from generated code",
          "make it package-private or public");
      return Optional.empty();
    }
    if (parameter.convert().isPresent()) {
      return converted(type, parameter.convert().get(), from, problems);
    }
    Optional<Kind> kind = kind(type);
    if (kind.isPresent()) {
      return Optional.of(new BuiltIn(kind.get(), TypeRefs.of(type)));
    }
    Optional<TypeElement> element = TypeFacts.element(type);
    Optional<SquallAnnotation> convert = element.flatMap(found -> SquallAnnotation.find(found, "Convert"));
    if (convert.isPresent()) {
      SourceRef place = convert.get().member("value").map(value -> locator.of(convert.get(), value)).orElseThrow();
      SourceRef local = place.element() == null ? parameter.source() : place;
      String expected = convert.get().text("expected");
      return convert
          .get()
          .type("value")
          .flatMap(converter -> converted(type, new Conversion(converter, expected, local), from, problems));
    }
    if (element.isPresent() && element.get().getKind() == ElementKind.ENUM) {
      return Optional.of(new EnumType(TypeRefs.of(type), constants(element.get()), facts.visible(type)));
    }
    unconvertible(parameter, type, problems);
    return Optional.empty();
  }

  /** The kind of a type of the JDK. */
  private static Optional<Kind> kind(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return Optional.of(Kind.valueOf(type.getKind().name().toUpperCase(Locale.ROOT)));
    }
    return TypeFacts.element(type).map(element -> BUILT_IN.get(element.getQualifiedName().toString()));
  }

  private Optional<ValueType> converted(
      TypeMirror type, Conversion convert, PackageElement from, Problems problems) {
    if (!converters.check(type, convert.converter(), convert.source(), from, problems)) {
      return Optional.empty();
    }
    TypeRef declared = TypeRefs.of(type);
    String expected = convert.expected().isBlank() ? Wording.a(declared.simpleNames().getLast()) : convert.expected();
    return Optional.of(new Converted(declared, TypeRefs.of(convert.converter()), expected, facts.visible(type)));
  }

  private void unconvertible(ParameterDeclaration parameter, TypeMirror type, Problems problems) {
    if (type.getKind() == TypeKind.TYPEVAR) {
      // The handler's type parameters are a problem of their own.
      return;
    }
    String shown = TypeRefs.shown(type);
    String headline =
        "parameter '" + parameter.name() + "' is " + Wording.a(shown) + ", which no text can be converted to";
    Optional<String> instead = container(type);
    if (instead.isPresent()) {
      problems.add(ProblemCode.UNCONVERTIBLE_TYPE, parameter.source(), headline, instead.get());
      return;
    }
    problems.add(
        ProblemCode.UNCONVERTIBLE_TYPE,
        parameter.source(),
        headline,
        "use String, a primitive or its box, BigDecimal, BigInteger, UUID, an enum or a type of java.time",
        "or annotate " + shown + " with @Convert(C.class), where C has \"static " + shown
            + " parse(String)\" and \"static String format(" + shown + ")\"");
  }

  /** What to use instead of a type that holds values: for several, {@code List} and {@code Set}. */
  private Optional<String> container(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return Optional.of("use List<" + boxed(array.getComponentType()) + "> for several values");
    }
    String name = TypeFacts.element(type).map(element -> element.getQualifiedName().toString()).orElse("");
    String element = TypeFacts.argument(type).map(this::boxed).orElse("String");
    return switch (name) {
      case "java.util.Optional" -> Optional.of("use Optional<" + element + ">");
      case "java.util.Set" -> Optional.of("use Set<" + element + ">");
      case "java.lang.Iterable",
          "java.util.ArrayList",
          "java.util.Collection",
          "java.util.List",
          "java.util.SequencedCollection",
          "java.util.stream.Stream" ->
          Optional.of("use List<" + element + "> for several values");
      default -> Optional.empty();
    };
  }

  private String boxed(TypeMirror type) {
    return TypeRefs.shown(type instanceof PrimitiveType primitive ? facts.types().boxedClass(primitive).asType() : type);
  }

  /** Sorted by name, since compilers enumerate those of class files differently. */
  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(Element::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}
