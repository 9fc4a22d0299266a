package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration.RequestDeclaration;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration.Origin;
import dev.squall.processor.discovery.ParameterDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A handler of GET or HEAD asks for nothing of the body, which such a request does not have. */
final class BodyRule {
  private static final Set<String> BODILESS = Set.of("GET", "HEAD");
  private static final Set<String> FROM_BODY = Set.of("Body", "FormParam");

  void check(HandlerDeclaration handler, Problems problems) {
    String method =
        handler.requests().stream()
            .map(RequestDeclaration::method)
            .map(name -> name.text())
            .filter(BODILESS::contains)
            .findFirst()
            .orElse("");
    if (method.isEmpty()) {
      checkOnce(handler, problems);
      return;
    }
    for (ParameterDeclaration parameter : handler.parameters()) {
      for (Origin origin : parameter.sources()) {
        if (FROM_BODY.contains(origin.annotation())) {
          problems.add(
              ProblemCode.BODY_NOT_ALLOWED,
              origin.name().source(),
              "parameter '" + parameter.name() + "' of " + handler.signature() + " is @" + origin.annotation()
                  + ", but a " + method + " request has no body",
              origin.annotation().equals("FormParam")
                  ? "use @QueryParam, or handle @Post"
                  : "handle @Post, @Put or @Patch");
        }
      }
    }
  }

  /** Whether any request that the handler answers may have no body. */
  static boolean isBodiless(HandlerDeclaration handler) {
    return handler.requests().stream().anyMatch(request -> BODILESS.contains(request.method().text()));
  }

  /** A body is bound to one parameter; a form, which is a body too, to any number of parameters. */
  private static void checkOnce(HandlerDeclaration handler, Problems problems) {
    List<ParameterDeclaration> takers =
        handler.parameters().stream()
            .filter(parameter -> parameter.sources().size() == 1 && FROM_BODY.contains(annotation(parameter)))
            .toList();
    Optional<ParameterDeclaration> body =
        takers.stream().filter(parameter -> annotation(parameter).equals("Body")).findFirst();
    Optional<ParameterDeclaration> other =
        body.flatMap(first -> takers.stream().filter(parameter -> !parameter.equals(first)).findFirst());
    if (other.isPresent()) {
      problems.add(
          ProblemCode.BODY_BOUND_TWICE,
          other.get().sources().getFirst().name().source(),
          "the body is bound to both '" + body.get().name() + "', which is @Body, and '" + other.get().name()
              + "', which is @" + annotation(other.get()),
          "keep one of the two");
    }
  }

  private static String annotation(ParameterDeclaration parameter) {
    return parameter.sources().getFirst().annotation();
  }
}
