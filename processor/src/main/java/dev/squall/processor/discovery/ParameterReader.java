package dev.squall.processor.discovery;

import dev.squall.processor.discovery.HandlerMethods.HandlerMethod;
import dev.squall.processor.discovery.ParameterDeclaration.Conversion;
import dev.squall.processor.discovery.ParameterDeclaration.Defaults;
import dev.squall.processor.discovery.ParameterDeclaration.Origin;
import dev.squall.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** Reads the parameters of a handler. */
final class ParameterReader {
  /** The annotations that say where a value comes from. */
  private static final List<String> SOURCES =
      List.of("Body", "CookieParam", "FormParam", "HeaderParam", "PathParam", "QueryParam");

  private final SourceLocator locator;

  ParameterReader(SourceLocator locator) {
    this.locator = locator;
  }

  /**
   * Reads one parameter: its annotations from the method that has the handler's annotations, its name from there too unless
   * that is a class file, where names may be lost, and the overriding method is not.
   */
  ParameterDeclaration read(HandlerMethod handler, int index, TypeMirror type, SourceRef local) {
    VariableElement annotated = handler.annotated().getParameters().get(index);
    VariableElement running = handler.running().getParameters().get(index);
    boolean nameIsLost = !locator.isSource(handler.annotated()) && locator.isSource(handler.running());
    return new ParameterDeclaration(
        (nameIsLost ? running : annotated).getSimpleName().toString(),
        type,
        SquallAnnotation.findAll(annotated, SOURCES).stream().map(source -> origin(source, local)).toList(),
        SquallAnnotation.find(annotated, "Default").map(annotation -> defaults(annotation, local)),
        SquallAnnotation.find(annotated, "Convert").flatMap(annotation -> conversion(annotation, local)),
        nullable(annotated) || nullable(running),
        annotated,
        ControllerReader.orLocal(locator.of(annotated), local));
  }

  /** Reads a component of a record, which is bound as a parameter is. */
  ParameterDeclaration component(RecordComponentElement component, VariableElement field, Origin origin, SourceRef local) {
    return new ParameterDeclaration(
        component.getSimpleName().toString(),
        component.asType(),
        List.of(origin),
        SquallAnnotation.find(component, "Default").map(annotation -> defaults(annotation, local)),
        SquallAnnotation.find(component, "Convert").flatMap(annotation -> conversion(annotation, local)),
        nullable(component) || nullable(field),
        field,
        local);
  }

  private Origin origin(SquallAnnotation annotation, SourceRef local) {
    SourceRef source =
        annotation.member("value").map(value -> locator.of(annotation, value)).orElse(locator.of(annotation));
    return new Origin(
        annotation.name(), new AnnotationText(annotation.text("value"), ControllerReader.orLocal(source, local)));
  }

  private Defaults defaults(SquallAnnotation annotation, SourceRef local) {
    List<AnnotationText> texts =
        annotation.values("value").stream()
            .map(
                value ->
                    new AnnotationText(
                        String.valueOf(value.getValue()),
                        ControllerReader.orLocal(locator.of(annotation, value), local)))
            .toList();
    return new Defaults(texts, ControllerReader.orLocal(locator.of(annotation), local));
  }

  private Optional<Conversion> conversion(SquallAnnotation annotation, SourceRef local) {
    return annotation
        .type("value")
        .flatMap(
            type ->
                annotation
                    .member("value")
                    .map(
                        value ->
                            new Conversion(
                                type,
                                annotation.text("expected"),
                                ControllerReader.orLocal(locator.of(annotation, value), local))));
  }

  /** Nobody agrees on whose annotation it is, so that its simple name decides; on the parameter or on its type. */
  private static boolean nullable(Element parameter) {
    return Stream.<AnnotationMirror>concat(
            parameter.getAnnotationMirrors().stream(), parameter.asType().getAnnotationMirrors().stream())
        .anyMatch(mirror -> mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
