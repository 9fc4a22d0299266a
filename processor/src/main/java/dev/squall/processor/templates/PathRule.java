package dev.squall.processor.templates;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.templates.DescribedTemplate.Link;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A URL leads to a route of the application, or to a static file, with a method that the route takes. */
final class PathRule {
  private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

  private final RouteFinder routes;
  private final StaticFiles files;
  private final TemplatePlaces places;
  private final TemplateProblems problems;

  PathRule(RouteFinder routes, StaticFiles files, TemplatePlaces places, TemplateProblems problems) {
    this.routes = routes;
    this.files = files;
    this.places = places;
    this.problems = problems;
  }

  /** The one route that the URL leads to; empty if it is wrong, or leads to several or to a file. */
  Optional<LinkedRoute> check(Link link) {
    if (!METHODS.contains(link.method())) {
      return Optional.empty();
    }
    boolean direct = !link.handler().isEmpty();
    List<LinkedRoute> matching = direct ? routes.of(link.handler()) : routes.matching(link.path());
    if (matching.isEmpty()) {
      // The handler of a link exists; its controller may belong to another application.
      if (!direct && !(link.method().equals("GET") && files.mayServe(link.path()))) {
        reportUnknown(link);
      }
      return Optional.empty();
    }
    List<LinkedRoute> fitting = matching.stream().filter(route -> route.method().equals(link.method())).toList();
    if (fitting.isEmpty()) {
      reportMethod(link, matching);
      return Optional.empty();
    }
    boolean known = fitting.size() == 1 || !(direct || RouteFinder.isOpen(link.path()));
    return known ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private void reportUnknown(Link link) {
    Set<String> candidates = new TreeSet<>(routes.paths());
    candidates.addAll(files.names());
    List<String> advice = new ArrayList<>();
    Suggestion.near(link.path(), candidates).ifPresent(near -> advice.add("did you mean \"" + near + "\"?"));
    advice.add(
        link.isForm()
            ? "write a handler for it, or correct the path"
            : "write a handler for it, put the file into the folder static of the resources, or correct the path");
    problems.add(
        TemplateProblemCode.UNKNOWN_PATH,
        places.span(link.place()),
        "no route of the application matches " + RouteFinder.shown(link.path()),
        advice.toArray(String[]::new));
  }

  private void reportMethod(Link link, List<LinkedRoute> matching) {
    Set<String> methods = new TreeSet<>();
    matching.forEach(route -> methods.add(route.method()));
    String allowed = String.join(" and ", methods);
    String subject = link.isForm() ? "this form" : "this " + link.attribute();
    problems.add(
        TemplateProblemCode.FORM_METHOD,
        places.span(link.place()),
        subject + " sends " + link.method() + " to " + shown(link, matching) + ", which only takes " + allowed,
        link.isForm() && methods.contains("POST")
            ? "write method=\"post\" on the form"
            : "lead it elsewhere, or write a handler for " + link.method());
  }

  private static String shown(Link link, List<LinkedRoute> routes) {
    return link.handler().isEmpty() ? RouteFinder.shown(link.path()) : routes.getFirst().signature();
  }
}
