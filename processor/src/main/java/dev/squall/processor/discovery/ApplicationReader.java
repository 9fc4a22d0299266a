package dev.squall.processor.discovery;

import dev.squall.processor.discovery.ApplicationDeclaration.ClassName;
import dev.squall.processor.discovery.ApplicationDeclaration.MountDeclaration;
import dev.squall.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads a class annotated {@code @Application}. One per round. */
public final class ApplicationReader {
  private final SourceLocator locator;

  /** A reader for one round. */
  public ApplicationReader(SourceLocator locator) {
    this.locator = locator;
  }

  /** Reads the class, which has the annotation. */
  public ApplicationDeclaration read(TypeElement application) {
    SquallAnnotation annotation = SquallAnnotation.find(application, "Application").orElseThrow();
    return new ApplicationDeclaration(
        application,
        TypeRefs.raw(application),
        className(annotation, annotation.member("services")),
        className(annotation, annotation.member("errors")),
        annotation.values("mounts").stream().flatMap(value -> mount(annotation, value).stream()).toList(),
        locator.of(application));
  }

  /** {@code void.class} is how an annotation says that there is none. */
  private Optional<ClassName> className(SquallAnnotation annotation, Optional<AnnotationValue> value) {
    return value
        .filter(found -> found.getValue() instanceof TypeMirror type && type.getKind() != TypeKind.VOID)
        .map(found -> new ClassName((TypeMirror) found.getValue(), locator.of(annotation, found)));
  }

  private Optional<MountDeclaration> mount(SquallAnnotation annotation, AnnotationValue value) {
    if (!(value.getValue() instanceof AnnotationMirror mount)) {
      return Optional.empty();
    }
    SourceRef source = locator.of(annotation, value);
    Optional<AnnotationValue> at = SquallAnnotation.member(mount, "at");
    AnnotationText prefix =
        at.map(text -> new AnnotationText(String.valueOf(text.getValue()), locator.of(annotation, text)))
            .orElse(new AnnotationText("", source));
    return className(annotation, SquallAnnotation.member(mount, "value"))
        .map(module -> new MountDeclaration(module, prefix));
  }

  /** The binary names of the controllers that a generated class of a link step lists; empty if it is none. */
  public static Optional<List<String>> controllers(TypeElement generated) {
    return LinkAnnotation.find(generated, "ApplicationDescriptor")
        .map(descriptor -> LinkAnnotation.texts(descriptor, "controllers"));
  }
}
