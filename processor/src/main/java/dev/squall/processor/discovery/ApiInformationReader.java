package dev.squall.processor.discovery;

import dev.squall.processor.model.ApiInformation;
import dev.squall.processor.model.ApiInformation.Scheme;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** Reads {@code @ApiInfo} of an application's class, and what its error handler says that it answers. */
public final class ApiInformationReader {
  private static final String FIRST_VERSION = "0.0.0";

  /** What failures are where the application has no error handler of its own. */
  private static final List<String> PROBLEMS = List.of("application/problem+json", "text/html");

  private static final List<String> ANYTHING = List.of("*/*");

  private ApiInformationReader() {}

  /**
   * What is written there; the class's name and version {@code 0.0.0} where nothing is.
   *
   * @param errorHandler the application's own error handler, which may answer anything where it does not say what by {@code @Produces}
   */
  public static ApiInformation read(TypeElement application, Optional<TypeElement> errorHandler) {
    List<String> errors = errorHandler.map(ApiInformationReader::errors).orElse(PROBLEMS);
    Optional<SquallAnnotation> info = SquallAnnotation.find(application, "api.ApiInfo");
    String name = application.getSimpleName().toString();
    if (info.isEmpty()) {
      return new ApiInformation(name, FIRST_VERSION, "", List.of(), List.of(), errors);
    }
    SquallAnnotation annotation = info.get();
    return new ApiInformation(
        otherwise(annotation.text("title"), name),
        otherwise(annotation.text("version"), FIRST_VERSION),
        annotation.text("description"),
        annotation.values("servers").stream().map(AnnotationValue::getValue).map(String::valueOf).toList(),
        annotation.values("security").stream()
            .map(AnnotationValue::getValue)
            .filter(AnnotationMirror.class::isInstance)
            .map(scheme -> scheme((AnnotationMirror) scheme))
            .toList(),
        errors);
  }

  private static List<String> errors(TypeElement errorHandler) {
    return SquallAnnotation.find(errorHandler, "Produces")
        .map(produces -> produces.values("value").stream().map(AnnotationValue::getValue).map(String::valueOf).toList())
        .orElse(ANYTHING);
  }

  private static String otherwise(String text, String ifEmpty) {
    return text.isEmpty() ? ifEmpty : text;
  }

  private static Scheme scheme(AnnotationMirror scheme) {
    return new Scheme(
        LinkAnnotation.text(scheme, "name"),
        SquallAnnotation.member(scheme, "kind").map(ApiInformationReader::constant).orElse(""),
        LinkAnnotation.text(scheme, "parameter"),
        LinkAnnotation.text(scheme, "format"),
        LinkAnnotation.text(scheme, "url"),
        LinkAnnotation.text(scheme, "description"));
  }

  private static String constant(AnnotationValue value) {
    return value.getValue() instanceof VariableElement constant ? constant.getSimpleName().toString() : "";
  }
}
