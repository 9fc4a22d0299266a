package dev.squall.processor.templates;

import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.templates.DescribedTemplate.Link;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.Collection;
import java.util.List;

/**
 * The pages of a library lead to its own routes by links to handlers: a path that is written out lacks the prefix of the mount. Other
 * paths may be routes of the application, which are not known here.
 */
final class LibraryPages {
  private final RouteFinder routes;
  private final TemplatePlaces places;
  private final TemplateProblems problems;
  private final PageRules rules;

  LibraryPages(RouteFinder routes, StaticFiles files, TemplatePlaces places, TemplateProblems problems) {
    this.routes = routes;
    this.places = places;
    this.problems = problems;
    this.rules = new PageRules(routes, files, places, problems);
  }

  void check(Collection<Link> links) {
    List<Link> own = links.stream().filter(link -> !link.handler().isEmpty() || !routes.matching(link.path()).isEmpty()).toList();
    rules.check(own);
    own.stream().filter(link -> link.handler().isEmpty()).forEach(this::reportPath);
  }

  private void reportPath(Link link) {
    List<LinkedRoute> matching = routes.matching(link.path());
    LinkedRoute route =
        matching.stream().filter(one -> one.method().equals(link.method())).findFirst().orElse(matching.getFirst());
    String handler = route.signature().substring(0, route.signature().indexOf('('));
    problems.add(
        TemplateProblemCode.MOUNTED_PAGE,
        places.span(link.place()),
        "this path of the library's own lacks the prefix under which applications mount it",
        "write {{ link " + handler + "(...) }}, which has the prefix");
  }
}
