package dev.squall.processor.discovery;

import dev.squall.processor.discovery.HandlerDeclaration.RequestDeclaration;
import dev.squall.processor.discovery.HandlerMethods.HandlerMethod;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.util.Types;

/** Reads a class annotated {@code @Route}. One per round. */
public final class ControllerReader {
  private final Types types;
  private final SourceLocator locator;
  private final HandlerMethods handlerMethods;
  private final ParameterReader parameters;

  /** A reader for one round. */
  public ControllerReader(ProcessingEnvironment environment, SourceLocator locator) {
    this.types = environment.getTypeUtils();
    this.locator = locator;
    this.handlerMethods = new HandlerMethods(environment.getElementUtils(), locator);
    this.parameters = new ParameterReader(locator);
  }

  /** Whether an annotation makes a method a handler. */
  public static boolean isRequestMethod(TypeElement annotation) {
    return annotation.getQualifiedName().contentEquals(SquallAnnotation.PACKAGE + "." + annotation.getSimpleName())
        && HandlerMethods.REQUEST_METHODS.contains(annotation.getSimpleName().toString());
  }

  /** Whether a method has an annotation that makes it a handler. */
  public static boolean isHandler(ExecutableElement method) {
    return HandlerMethods.isHandler(method);
  }

  /** Reads the class. */
  public ControllerDeclaration read(TypeElement controller) {
    SourceRef source = locator.of(controller);
    TypeRef type = TypeRefs.raw(controller);
    AnnotationText prefix =
        SquallAnnotation.find(controller, "Route")
            .map(route -> text(route, "value", source))
            .orElse(new AnnotationText("", source));
    List<HandlerDeclaration> handlers =
        handlerMethods.of(controller).stream().map(handler -> handler(controller, handler)).toList();
    return new ControllerDeclaration(controller, type, TypeRefs.shown(type), prefix, mediaTypes(controller, source), handlers, source);
  }

  private HandlerDeclaration handler(TypeElement controller, HandlerMethod handler) {
    ExecutableElement annotated = handler.annotated();
    DeclaredType controllerType = (DeclaredType) controller.asType();
    ExecutableType type = (ExecutableType) types.asMemberOf(controllerType, handler.running());
    SourceRef local = locator.of(controller);
    boolean nonBlocking =
        SquallAnnotation.find(annotated, "NonBlocking").isPresent()
            || SquallAnnotation.find(controller, "NonBlocking").isPresent();
    return new HandlerDeclaration(
        handler.running(),
        signature(controller, handler.running(), type),
        SquallAnnotation.findAll(annotated, HandlerMethods.REQUEST_METHODS).stream()
            .map(annotation -> request(annotation, local))
            .toList(),
        IntStream.range(0, annotated.getParameters().size())
            .mapToObj(i -> parameters.read(handler, i, type.getParameterTypes().get(i), local))
            .toList(),
        type.getReturnType(),
        SquallAnnotation.find(annotated, "Status").map(status -> text(status, "value", local)),
        SquallAnnotation.find(annotated, "MaxBody").map(maxBody -> text(maxBody, "value", local)),
        mediaTypes(annotated, controller, "Produces", local),
        mediaTypes(annotated, controller, "Consumes", local),
        nonBlocking,
        orLocal(locator.of(handler.running()), local));
  }

  private List<MediaTypeList> mediaTypes(TypeElement controller, SourceRef local) {
    return Stream.of("Produces", "Consumes")
        .flatMap(annotation -> mediaTypes(controller, annotation, true, local).stream())
        .toList();
  }

  private Optional<MediaTypeList> mediaTypes(
      ExecutableElement handler, TypeElement controller, String annotation, SourceRef local) {
    return mediaTypes(handler, annotation, false, local).or(() -> mediaTypes(controller, annotation, true, local));
  }

  private Optional<MediaTypeList> mediaTypes(Element element, String name, boolean ofController, SourceRef local) {
    return SquallAnnotation.find(element, name)
        .map(
            annotation ->
                new MediaTypeList(
                    name,
                    annotation.values("value").stream().map(value -> text(annotation, value, local)).toList(),
                    ofController,
                    orLocal(locator.of(annotation), local)));
  }

  private static String signature(TypeElement controller, ExecutableElement method, ExecutableType type) {
    String parameters =
        type.getParameterTypes().stream().map(TypeRefs::shown).collect(Collectors.joining(", ", "(", ")"));
    return TypeRefs.shown(TypeRefs.raw(controller)) + "." + method.getSimpleName() + parameters;
  }

  private RequestDeclaration request(SquallAnnotation annotation, SourceRef local) {
    boolean custom = annotation.name().equals("Method");
    SourceRef source = orLocal(locator.of(annotation), local);
    AnnotationText method =
        custom
            ? text(annotation, "value", local)
            : new AnnotationText(annotation.name().toUpperCase(Locale.ROOT), source);
    List<AnnotationText> paths =
        annotation.values(custom ? "path" : "value").stream().map(value -> text(annotation, value, local)).toList();
    return new RequestDeclaration(method, custom, paths.isEmpty() ? List.of(new AnnotationText("", source)) : paths);
  }

  private AnnotationText text(SquallAnnotation annotation, String member, SourceRef local) {
    Optional<AnnotationValue> value = annotation.member(member);
    return value.isPresent()
        ? text(annotation, value.get(), local)
        : new AnnotationText("", orLocal(locator.of(annotation), local));
  }

  private AnnotationText text(SquallAnnotation annotation, AnnotationValue value, SourceRef local) {
    return new AnnotationText(String.valueOf(value.getValue()), orLocal(locator.of(annotation, value), local));
  }

  /** A place in a class file cannot be shown: the class that inherits from it is shown instead. */
  static SourceRef orLocal(SourceRef source, SourceRef local) {
    return source.element() == null ? local : source;
  }
}
