package dev.squall.processor.templates;

import dev.squall.processor.discovery.ApplicationDeclaration.MountDeclaration;
import dev.squall.processor.discovery.BinaryNames;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * The pages of a library lead somewhere in the application that mounts it. What they get wrong is only warned of: it is not the
 * application's to mend. Links to the library's own handlers were checked with the library.
 */
final class MountedPages {
  private final ProcessingEnvironment environment;
  private final RouteFinder routes;
  private final TemplatePlaces places;

  MountedPages(ProcessingEnvironment environment, RouteFinder routes, TemplatePlaces places) {
    this.environment = environment;
    this.routes = routes;
    this.places = places;
  }

  /** What is wrong with the pages of one mount. */
  List<TemplateProblem> check(MountDeclaration mount) {
    Optional<TypeElement> module = TypeFacts.element(mount.module().type());
    TemplateProblems found = new TemplateProblems();
    PageRules rules = new PageRules(routes, new StaticFiles(List.of()), places, found);
    for (DescribedTemplate template : module.map(this::templates).orElse(List.of())) {
      rules.check(template.links().stream().filter(link -> link.handler().isEmpty()).toList());
    }
    String name = TypeRefs.shown(mount.module().type());
    TemplateProblems warnings = new TemplateProblems();
    for (TemplateProblem problem : found.list()) {
      String advice = ownRoute(problem, mount.prefix().text());
      warnings.add(
          TemplateProblemCode.MOUNTED_PAGE,
          problem.span(),
          "in a page of the mounted library " + name + ": " + problem.headline(),
          advice.isEmpty() ? "give the application what the page expects, or tell the library's author" : advice);
    }
    return warnings.list();
  }

  /** Advice for a path to which only the prefix is missing; empty for others. */
  private String ownRoute(TemplateProblem problem, String prefix) {
    String path = problem.span().text();
    boolean own = path.startsWith("/") && !prefix.isEmpty() && !routes.matching(prefix + path).isEmpty();
    return own ? "it is served at " + prefix + path + " here: the library's author has to write {{ link ... }}" : "";
  }

  private List<DescribedTemplate> templates(TypeElement module) {
    String path = TemplateReport.pathOf(TypeRefs.raw(module).binaryName());
    String text = read(path).map(found -> new String(found.bytes(), StandardCharsets.UTF_8)).orElse("");
    List<DescribedTemplate> templates = new ArrayList<>();
    for (String name : TemplateReport.classes(text)) {
      BinaryNames.find(environment.getElementUtils(), name).flatMap(DescribedTemplate::of).ifPresent(templates::add);
    }
    return templates;
  }

  private Optional<FoundTemplate> read(String path) {
    Optional<FoundTemplate> found = new FilerRoot(environment.getFiler(), StandardLocation.CLASS_PATH, "").file(path);
    if (found.isPresent()) {
      return found;
    }
    try {
      return new ModulesRoot(environment.getElementUtils()).file(path);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
