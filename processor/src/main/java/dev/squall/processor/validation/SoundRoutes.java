package dev.squall.processor.validation;

import dev.squall.processor.discovery.DescribedController.DescribedRoute;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.FieldUse;
import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter.Arity;
import dev.squall.processor.model.Parameter.Bound;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.Route;
import dev.squall.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the routes of a faulty controller that can be compared with others: all of their variables have a known language. */
final class SoundRoutes {
  private final RegexRule regexRule;

  SoundRoutes(RegexRule regexRule) {
    this.regexRule = regexRule;
  }

  List<DescribedRoute> of(Controller controller) {
    List<DescribedRoute> sound = new ArrayList<>();
    for (Handler handler : controller.handlers()) {
      for (Route route : handler.routes()) {
        languages(handler, route).map(languages -> described(handler, route, languages)).ifPresent(sound::add);
      }
    }
    return sound;
  }

  private static DescribedRoute described(Handler handler, Route route, List<String> languages) {
    SourceRef path = route.source();
    return new DescribedRoute(
        route.method(),
        route.path().text(),
        languages,
        handler.name(),
        handler.signature(),
        handler.nonBlocking(),
        handler.body(),
        FieldUse.of(handler),
        new SourceRef(path.element(), path.annotation(), path.value(), handler.source().position()));
  }

  /** The languages of the route's variables; empty if one is not known. */
  private Optional<List<String>> languages(Handler handler, Route route) {
    List<String> languages = new ArrayList<>();
    for (PathSegment segment : route.path().segments()) {
      switch (segment) {
        case PathSegment.Literal _ -> {}
        case PathSegment.Variable variable -> {
          Optional<Bound> bound = RegexRule.bound(variable.name(), handler.parameters());
          if (bound.isEmpty() || regexRule.fault(variable, bound).isPresent()) {
            return Optional.empty();
          }
          languages.add(bound.get().value().language());
        }
        case PathSegment.Rest rest -> {
          Optional<Bound> bound = RegexRule.bound(rest.name(), handler.parameters());
          if (bound.isEmpty()) {
            return Optional.empty();
          }
          languages.add(bound.get().arity() == Arity.LIST ? "rest-list" : "rest");
        }
      }
    }
    return Optional.of(languages);
  }
}
