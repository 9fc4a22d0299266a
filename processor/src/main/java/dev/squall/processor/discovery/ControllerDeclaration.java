package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * A class annotated {@code @Route}, as it is declared.
 *
 * @param element the class
 * @param type the class
 * @param name the class as messages name it: {@code Outer.UserController}
 * @param prefix the prefix of its paths
 * @param mediaTypes its {@code @Produces} and {@code @Consumes}
 * @param handlers its handlers: its own in the order of the source, then inherited ones
 * @param source the class's name in its source
 */
public record ControllerDeclaration(
    TypeElement element,
    TypeRef type,
    String name,
    AnnotationText prefix,
    List<MediaTypeList> mediaTypes,
    List<HandlerDeclaration> handlers,
    SourceRef source) {

  public ControllerDeclaration {
    mediaTypes = List.copyOf(mediaTypes);
    handlers = List.copyOf(handlers);
  }
}
