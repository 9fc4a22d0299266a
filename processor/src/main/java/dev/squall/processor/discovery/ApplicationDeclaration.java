package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * A class annotated {@code @Application}, as it is declared.
 *
 * @param element the class
 * @param type the class
 * @param services what its {@code services} names
 * @param errors what its {@code errors} names
 * @param mounts its mounts
 * @param source the class's name in its source
 */
public record ApplicationDeclaration(
    TypeElement element,
    TypeRef type,
    Optional<ClassName> services,
    Optional<ClassName> errors,
    List<MountDeclaration> mounts,
    SourceRef source) {

  public ApplicationDeclaration {
    mounts = List.copyOf(mounts);
  }

  /** A class that is named in an annotation. */
  public record ClassName(TypeMirror type, SourceRef source) {}

  /** A {@code @Mount}: the module, and the prefix. */
  public record MountDeclaration(ClassName module, AnnotationText prefix) {}
}
