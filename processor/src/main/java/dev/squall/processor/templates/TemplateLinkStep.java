package dev.squall.processor.templates;

import dev.squall.processor.codegen.GeneratedResource;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApplicationDeclaration.MountDeclaration;
import dev.squall.processor.discovery.BinaryNames;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
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

/** Compares all templates of a module with its routes, and lists them. In the last round, once all classes are there. */
public final class TemplateLinkStep {
  private final ProcessingEnvironment environment;
  private final Collection<TypeElement> types;
  private final List<TypeElement> classes;
  private final List<DescribedTemplate> templates;
  private final TemplateFolders folders;
  private final TemplatePlaces places;
  private final StaticFiles files;
  private final TemplateProblemPrinter printer;

  /**
   * A step.
   *
   * @param names the classes of templates, by binary name; those that are no longer there are passed over
   * @param types the module's own types, whose sources tell where templates are
   */
  public TemplateLinkStep(ProcessingEnvironment environment, Set<String> names, Collection<TypeElement> types) {
    this.environment = environment;
    this.types = List.copyOf(types);
    this.classes =
        names.stream()
            .map(name -> BinaryNames.find(environment.getElementUtils(), name))
            .flatMap(Optional::stream)
            .toList();
    this.templates = classes.stream().map(DescribedTemplate::of).flatMap(Optional::stream).toList();
    Problems unused = new Problems();
    this.folders = new TemplateFolders(TemplateRoots.of(environment, types, unused));
    this.places = new TemplatePlaces(folders);
    this.files = new StaticFiles(ProjectLayout.of(environment, types).resources());
    this.printer = new TemplateProblemPrinter(environment.getMessager());
  }

  /** The files to be written: the list of templates, if there are any, and the same for the applications that mount route modules. */
  public List<GeneratedResource> reports(Collection<TypeElement> modules) {
    List<GeneratedResource> reports = new ArrayList<>();
    if (!classes.isEmpty()) {
      String text = TemplateReport.text(templates);
      reports.add(new GeneratedResource(TemplateReport.PATH, text));
      modules.forEach(
          module -> reports.add(new GeneratedResource(TemplateReport.pathOf(TypeRefs.raw(module).binaryName()), text)));
    }
    return reports;
  }

  /** The classes that the files are about. */
  public TypeElement[] origins() {
    return classes.toArray(TypeElement[]::new);
  }

  /** Checks the templates, and those of the libraries that are mounted, against the application's routes. */
  public void check(LinkedApplication application, List<MountDeclaration> mounts) {
    TemplateProblems problems = new TemplateProblems();
    RouteFinder routes = new RouteFinder(application.routes());
    PageRules rules = new PageRules(routes, files, places, problems);
    templates.forEach(template -> rules.check(template.links()));
    if (!templates.isEmpty() && allCompiled()) {
      findDead(problems);
    }
    printer.print(problems.list(), SourceRef.named(""));
    MountedPages mounted = new MountedPages(environment, routes, places);
    mounts.forEach(mount -> printer.print(mounted.check(mount), mount.module().source()));
  }

  /** Checks the templates of a library against its own routes; what else they lead to, the application that mounts it knows. */
  public void checkLibrary(List<LinkedRoute> routes) {
    TemplateProblems problems = new TemplateProblems();
    LibraryPages pages = new LibraryPages(new RouteFinder(routes), files, places, problems);
    templates.forEach(template -> pages.check(template.links()));
    printer.print(problems.list(), SourceRef.named(""));
  }

  /** Whether what each template uses is known: of one that is wrong nobody knows what it includes. */
  private boolean allCompiled() {
    Set<String> compiled = new HashSet<>();
    templates.forEach(template -> compiled.add(template.template()));
    TemplateDeclarations declarations =
        new TemplateDeclarations(new SourceLocator(environment.getElementUtils()), folders, new Problems());
    return types.stream()
        .flatMap(type -> declarations.of(type).stream())
        .allMatch(declaration -> compiled.contains(declaration.template()));
  }

  private void findDead(TemplateProblems problems) {
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
