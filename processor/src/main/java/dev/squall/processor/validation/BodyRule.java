package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.HandlerDeclaration.RequestDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.ParameterDeclaration.Origin;
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
}
