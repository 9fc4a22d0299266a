package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.document.Node;
import dev.squall.processor.model.ApiInformation;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.openapi.ApiDocument;
import dev.squall.template.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** What {@code @Secured} names is a security scheme of the application. */
public final class SecurityRule {
  private final List<String> schemes;

  private final SourceLocator locator;

  /** A rule for an application that says so much of itself. */
  public SecurityRule(ApiInformation information, SourceLocator locator) {
    this.locator = locator;
    schemes = information.security().stream().map(ApiInformation.Scheme::name).toList();
  }

  /** Reports each unknown scheme once for each handler. */
  public void check(ApiDocument document, Problems problems) {
    Set<List<String>> told = new HashSet<>();
    document.routes().forEach((key, route) -> {
      for (Node alternative : document.operation(key).at("security").items()) {
        for (String scheme : alternative.members().byName().keySet()) {
          if (!schemes.contains(scheme) && told.add(List.of(route.signature(), scheme))) {
            report(scheme, route.signature(), route.source(), problems);
          }
        }
      }
    });
  }

  /** Reports each unknown scheme of a controller's handlers once, where there is no description: something else is wrong. */
  public void check(ControllerDeclaration controller, Problems problems) {
    if (SquallAnnotation.find(controller.element(), "api.Hidden").isPresent()) {
      return;
    }
    for (HandlerDeclaration handler : controller.handlers()) {
      if (SquallAnnotation.find(handler.method(), "api.Hidden").isEmpty()) {
        Set<String> named = new LinkedHashSet<>();
        SquallAnnotation.find(handler.method(), "api.Secured")
            .or(() -> SquallAnnotation.find(controller.element(), "api.Secured"))
            .ifPresent(secured -> secured.values("value").forEach(value -> named.add(String.valueOf(value.getValue()))));
        named.removeAll(schemes);
        named.forEach(scheme -> report(scheme, handler.signature(), handler.source(), problems));
      }
    }
  }

  /** The name in the annotation of the handler or of its controller, where the source is known. */
  private SourceRef place(String scheme, SourceRef handler) {
    Object at = handler.element();
    while (at instanceof Element element) {
      Optional<SquallAnnotation> secured = SquallAnnotation.find(element, "api.Secured");
      for (AnnotationValue value : secured.map(found -> found.values("value")).orElse(List.of())) {
        SourceRef source = locator.of(secured.get(), value);
        if (scheme.equals(value.getValue()) && source.element() != null) {
          return source;
        }
      }
      at = element.getEnclosingElement();
    }
    return handler;
  }

  private void report(String scheme, String signature, SourceRef handler, Problems problems) {
    List<String> advice = new ArrayList<>();
    Suggestion.near(scheme, schemes).ifPresent(near -> advice.add("did you mean \"" + near + "\"?"));
    advice.add(
        schemes.isEmpty()
            ? "declare it: @ApiInfo(security = @SecurityScheme(name = \"" + scheme + "\", kind = ...)) on the application"
            : "or declare it in @ApiInfo of the application, which has " + String.join(", ", schemes));
    problems.add(
        ProblemCode.UNKNOWN_SECURITY_SCHEME,
        place(scheme, handler),
        "@Secured of " + signature + " names \"" + scheme + "\", which is no security scheme of the application",
        advice.toArray(String[]::new));
  }
}
