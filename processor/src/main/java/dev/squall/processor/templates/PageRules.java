package dev.squall.processor.templates;

import dev.squall.template.diagnostic.TemplateProblems;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** All rules for the URLs and the forms of pages; each is checked once, since a layout's links are links of all its pages. */
final class PageRules {
  private final PathRule paths;
  private final FormRule forms;
  private final Set<DescribedTemplate.Link> checked = new HashSet<>();

  PageRules(RouteFinder routes, StaticFiles files, TemplatePlaces places, TemplateProblems problems) {
    paths = new PathRule(routes, files, places, problems);
    forms = new FormRule(places, problems);
  }

  void check(Collection<DescribedTemplate.Link> links) {
    for (DescribedTemplate.Link link : links) {
      if (checked.add(link)) {
        paths.check(link).filter(route -> link.isForm()).ifPresent(route -> forms.check(link, route));
      }
    }
  }
}
