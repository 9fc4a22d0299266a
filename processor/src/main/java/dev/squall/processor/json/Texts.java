package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.JsonType.Converter;
import dev.squall.processor.model.JsonType.Scalar;
import dev.squall.processor.model.JsonType;
import dev.squall.processor.model.ScalarKind;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Values that are texts in a form of their own: with {@code @Convert}, or a pattern. */
final class Texts {
  private final SourceLocator locator;
  private final ValueRules rules;
  private final JacksonAnnotations jackson;
  private final Problems problems;

  Texts(SourceLocator locator, ValueRules rules, JacksonAnnotations jackson, Problems problems) {
    this.locator = locator;
    this.rules = rules;
    this.jackson = jackson;
    this.problems = problems;
  }

  /** What annotations of a member, or of its type, say that it is; empty if they say nothing. */
  Optional<JsonType> of(List<? extends Element> elements, TypeMirror type, Place place, PackageElement from) {
    for (Element element : elements) {
      Optional<SquallAnnotation> convert = SquallAnnotation.find(element, "Convert");
      if (convert.isPresent()) {
        return converted(convert.get(), type, place, from);
      }
    }
    return JacksonAnnotations.find(elements, "JsonFormat").flatMap(format -> formatted(format, type, place));
  }

  /** What {@code @Convert} on a class says; empty if it has none. */
  Optional<JsonType> ofClass(TypeElement element, TypeMirror type, Place place, PackageElement from) {
    return SquallAnnotation.find(element, "Convert").flatMap(convert -> converted(convert, type, place, from));
  }

  private Optional<JsonType> converted(SquallAnnotation convert, TypeMirror type, Place place, PackageElement from) {
    Optional<TypeMirror> converter = convert.type("value");
    SourceRef source = convert.member("value").map(value -> locator.of(convert, value)).orElse(place.source());
    SourceRef local = Properties.orLocal(source, place.source());
    if (converter.isEmpty() || !rules.isConverter(type, converter.get(), local, from, problems)) {
      return Optional.empty();
    }
    TypeRef ref = TypeRefs.of(type);
    String expected = convert.text("expected");
    String words = expected.isBlank() ? rules.a(ref.simpleNames().getLast()) : expected;
    return Optional.of(new Scalar(ScalarKind.CONVERTED, ref, null, new Converter(TypeRefs.of(converter.get()), words)));
  }

  private Optional<JsonType> formatted(SquallAnnotation format, TypeMirror type, Place place) {
    String shape = format.text("shape");
    boolean text = shape.isEmpty() || shape.endsWith("STRING") || shape.endsWith("ANY");
    Optional<TypeElement> element = TypeFacts.element(type);
    ScalarKind kind = element.map(found -> JdkTypes.SCALARS.get(found.getQualifiedName().toString())).orElse(null);
    boolean isEnum = element.filter(found -> found.getKind() == ElementKind.ENUM).isPresent();
    boolean isTime = kind != null && JdkTypes.hasPattern(kind);
    if (!text || !(isTime || isEnum)) {
      jackson.refuse(
          format, Optional.empty(), place.source(),
          "@JsonFormat means nothing to the JSON that Squall generates for " + TypeRefs.shown(type)
              + (text ? "" : " in the shape " + shape.substring(shape.lastIndexOf('.') + 1)),
          "remove it; it sets the pattern of dates and times");
      return Optional.empty();
    }
    Optional<AnnotationValue> pattern = format.member("pattern");
    if (kind == null || !isTime || pattern.isEmpty() || format.text("pattern").isEmpty()) {
      return Optional.empty();
    }
    checkPattern(format, pattern.get(), kind, type, place);
    return Optional.of(new Scalar(kind, TypeRefs.of(type), format.text("pattern"), null));
  }

  private void checkPattern(
      SquallAnnotation format, AnnotationValue pattern, ScalarKind kind, TypeMirror type, Place place) {
    Optional<String> wrong = TimePatterns.wrong(format.text("pattern"), kind);
    if (wrong.isPresent()) {
      problems.add(
          ProblemCode.UNSUPPORTED_JSON_ANNOTATION,
          Properties.orLocal(locator.of(format, pattern), place.source()),
          "the pattern \"" + format.text("pattern") + "\" of " + TypeRefs.shown(type) + " " + wrong.get(),
          "see the documentation of DateTimeFormatter for the letters, and quote all others");
    }
  }
}
