package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A method with a request method's annotation, as it is declared.
 *
 * @param method the method that runs, which may override the one with the annotations
 * @param signature the handler as messages name it: {@code UserController.show(long)}
 * @param requests its annotations
 * @param parameters its parameters, with types as they are in the controller
 * @param result its return type as it is in the controller
 * @param status its {@code @Status}
 * @param maxBody its {@code @MaxBody}
 * @param produces its {@code @Produces}, or its controller's
 * @param consumes its {@code @Consumes}, or its controller's
 * @param nonBlocking whether it, or its controller, is {@code @NonBlocking}
 * @param source the method's name in its source; the controller's where that is a class file
 */
public record HandlerDeclaration(
    ExecutableElement method,
    String signature,
    List<RequestDeclaration> requests,
    List<ParameterDeclaration> parameters,
    TypeMirror result,
    Optional<AnnotationText> status,
    Optional<AnnotationText> maxBody,
    Optional<MediaTypeList> produces,
    Optional<MediaTypeList> consumes,
    boolean nonBlocking,
    SourceRef source) {

  public HandlerDeclaration {
    requests = List.copyOf(requests);
    parameters = List.copyOf(parameters);
  }

  /**
   * One request method's annotation on a handler.
   *
   * @param method the request method's name
   * @param custom whether the name is the user's own, in {@code @Method}
   * @param paths the paths; one, and empty, where none is written
   */
  public record RequestDeclaration(AnnotationText method, boolean custom, List<AnnotationText> paths) {
    public RequestDeclaration {
      paths = List.copyOf(paths);
    }
  }
}
