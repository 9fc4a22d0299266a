package dev.squall.processor.templates;

import dev.squall.processor.codegen.GeneratedResource;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.BinaryNames;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.SourceRef;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.html.ContentKind;
import dev.squall.template.source.TemplateSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Compares all templates of a module with its application, and lists them. In the last round, once all classes are there. */
public final class TemplateLinkStep {
  private final ProcessingEnvironment environment;
  private final List<TypeElement> classes;
  private final List<DescribedTemplate> templates;

  /** Of the classes of templates, by binary name; those that are no longer there are passed over. */
  public TemplateLinkStep(ProcessingEnvironment environment, Set<String> names) {
    this.environment = environment;
    this.classes =
        names.stream()
            .map(name -> BinaryNames.find(environment.getElementUtils(), name))
            .flatMap(Optional::stream)
            .toList();
    this.templates = classes.stream().map(DescribedTemplate::of).flatMap(Optional::stream).toList();
  }

  /** The file to be written. */
  public GeneratedResource report() {
    return new GeneratedResource(TemplateReport.PATH, TemplateReport.text(templates));
  }

  /** The classes that the file is about. */
  public TypeElement[] origins() {
    return classes.toArray(TypeElement[]::new);
  }

  /**
   * Checks the templates against the application's routes.
   *
   * @param types the module's own types, whose sources tell where templates are
   */
  public void check(LinkedApplication application, Collection<TypeElement> types) {
    Problems unused = new Problems();
    TemplateFolders folders = new TemplateFolders(TemplateRoots.of(environment, types, unused));
    TemplateProblems problems = new TemplateProblems();
    TemplatePlaces places = new TemplatePlaces(folders);
    StaticFiles files = new StaticFiles(ProjectLayout.of(environment, types).resources());
    PathRule paths = new PathRule(new RouteFinder(application.routes()), files, places, problems);
    FormRule forms = new FormRule(places, problems);
    Set<DescribedTemplate.Link> checked = new HashSet<>();
    for (DescribedTemplate template : templates) {
      for (DescribedTemplate.Link link : template.links()) {
        // A layout's links are links of all its pages.
        if (checked.add(link)) {
          paths.check(link).filter(route -> link.isForm()).ifPresent(route -> forms.check(link, route));
        }
      }
    }
    findDead(folders, problems);
    new TemplateProblemPrinter(environment.getMessager()).print(problems.list(), SourceRef.named(""));
  }

  private void findDead(TemplateFolders folders, TemplateProblems problems) {
    Set<String> used = new HashSet<>();
    templates.forEach(template -> used.addAll(template.files().keySet()));
    List<String> dead = new ArrayList<>(folders.ownNames());
    dead.removeAll(used);
    for (String name : dead) {
      if (isTemplate(name)) {
        TemplateSource source = folders.load(name).orElseThrow();
        problems.add(
            TemplateProblemCode.DEAD_TEMPLATE,
            source.span(0, 0),
            "nothing uses this template",
            "name it in @Template or @Templates, include it, or delete it");
      }
    }
  }

  /** Whether the file is one that templates are written in, rather than one that somebody has put beside them. */
  private static boolean isTemplate(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    return !file.startsWith(".") && (ContentKind.of(name) != ContentKind.TEXT || file.endsWith(".txt"));
  }
}
