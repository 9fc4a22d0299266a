package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.ControllerReader;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeRefs;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.ElementFilter;

/** A controller's method with annotations that only handlers have is a handler: its request method has been forgotten. */
final class ForgottenHandlerRule {
  private static final List<String> ON_METHODS = List.of("NonBlocking", "Status");
  private static final List<String> ON_PARAMETERS =
      List.of("Body", "Convert", "CookieParam", "Default", "FormParam", "HeaderParam", "PathParam", "QueryParam");

  private final SourceLocator locator;

  ForgottenHandlerRule(SourceLocator locator) {
    this.locator = locator;
  }

  void check(ControllerDeclaration controller, Problems problems) {
    for (ExecutableElement method : ElementFilter.methodsIn(controller.element().getEnclosedElements())) {
      boolean handler =
          ControllerReader.isHandler(method)
              || controller.handlers().stream().anyMatch(declared -> declared.method().equals(method));
      if (!handler) {
        annotation(method).ifPresent(found -> report(controller, method, found, problems));
      }
    }
  }

  private static Optional<SquallAnnotation> annotation(ExecutableElement method) {
    Stream<SquallAnnotation> own = SquallAnnotation.findAll(method, ON_METHODS).stream();
    Stream<Element> parameters = method.getParameters().stream().map(Element.class::cast);
    return Stream.concat(
            own, parameters.flatMap(parameter -> SquallAnnotation.findAll(parameter, ON_PARAMETERS).stream()))
        .findFirst();
  }

  private void report(
      ControllerDeclaration controller, ExecutableElement method, SquallAnnotation found, Problems problems) {
    String name = TypeRefs.shown(controller.type()) + "." + method.getSimpleName();
    problems.add(
        ProblemCode.HANDLER_METHOD_MISSING,
        locator.of(found),
        "@" + found.name() + " in " + name + " has no effect: " + name + " is no handler",
        "annotate the method with @Get, @Post, ..., or remove @" + found.name());
  }
}
