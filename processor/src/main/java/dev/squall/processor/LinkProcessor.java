package dev.squall.processor;

import com.google.auto.service.AutoService;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.ProblemPrinter;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApplicationIndex;
import dev.squall.processor.discovery.ApplicationReader;
import dev.squall.processor.discovery.BinaryNames;
import dev.squall.processor.discovery.DescriptorReader;
import dev.squall.processor.discovery.ModuleContents;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.templates.TemplateLinkStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Puts all controllers of a module together, once the routes classes of all of them are there: into the application's dispatch
 * table, and into the lists of route modules. It knows a controller only by the descriptor on its routes class, so that it
 * makes no difference whether that has just been generated or comes from an earlier compilation.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({
  "dev.squall.annotation.Application",
  "dev.squall.annotation.Route",
  "dev.squall.annotation.RouteModule",
  "dev.squall.annotation.Template",
  "dev.squall.annotation.Templates",
  "dev.squall.annotation.link.ControllerDescriptor",
  "dev.squall.annotation.link.TemplateDescriptor"
})
@SupportedOptions({"squall.templates", ApiLock.MODE, ApiLock.PLACE})
public final class LinkProcessor extends AbstractProcessor {
  /* Binary names, since elements are of no use in the next round. */
  private final Set<String> applications = new TreeSet<>();
  private final Set<String> modules = new TreeSet<>();
  private final Set<String> controllers = new TreeSet<>();
  private final Set<String> awaited = new TreeSet<>();
  private final Set<String> late = new TreeSet<>();
  private final Set<String> templates = new TreeSet<>();
  private final Set<String> templateTypes = new TreeSet<>();
  private @Nullable LinkedModule made;
  private @Nullable ApplicationIndex index;
  private boolean linked;

  /** Called by the compiler. */
  public LinkProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    InternalFaults.guard(processingEnv.getMessager(), "the application", () -> process(round));
    return false;
  }

  private void process(RoundEnvironment round) {
    Problems problems = new Problems();
    SourceLocator locator = new SourceLocator(processingEnv.getElementUtils());
    collect(round, locator);
    LinkStep step = new LinkStep(processingEnv, locator, problems);
    if (linked) {
      reportLate(locator, problems);
    } else if (round.processingOver()) {
      checkIncomplete(round, step);
    } else if (awaited.isEmpty()) {
      link(step);
    }
    if (round.processingOver() && !round.errorRaised() && problems.isEmpty()) {
      linkTemplates(problems, locator);
    }
    new ProblemPrinter(processingEnv.getMessager()).print(problems);
  }

  /** Resources may be written in the last round; by then the classes of all templates are there. */
  private void linkTemplates(Problems problems, SourceLocator locator) {
    Set<String> all = new TreeSet<>(new IndexFile(processingEnv.getFiler()).readTemplates());
    all.addAll(templates);
    TemplateLinkStep step = new TemplateLinkStep(processingEnv, all, found(templateTypes));
    LinkedModule module = made;
    ModuleContents contents = contents();
    if (module != null && module.application().isPresent()) {
      ApplicationReader reader = new ApplicationReader(locator);
      step.check(module.application().get(), contents.applications().stream().flatMap(type -> reader.read(type).mounts().stream()).toList());
    }
    if (module != null) {
      step.checkLibrary(module.library());
    }
    GeneratedFiles files = new GeneratedFiles(processingEnv.getFiler(), problems);
    step.reports(contents.modules()).forEach(report -> files.write(report, step.origins()));
  }

  private List<TypeElement> found(Set<String> names) {
    return names.stream()
        .map(name -> BinaryNames.find(processingEnv.getElementUtils(), name))
        .flatMap(Optional::stream)
        .toList();
  }

  private void collect(RoundEnvironment round, SourceLocator locator) {
    for (TypeElement type : annotated(round, "Application")) {
      applications.add(TypeRefs.raw(type).binaryName());
    }
    for (TypeElement type : annotated(round, "RouteModule")) {
      modules.add(TypeRefs.raw(type).binaryName());
    }
    for (TypeElement type : annotated(round, "Route")) {
      String name = TypeRefs.raw(type).binaryName();
      boolean isNew = controllers.add(name);
      if (linked && isNew) {
        late.add(name);
      }
      // A controller of a class file has its routes class beside it.
      if (locator.isSource(type)) {
        awaited.add(name);
      }
    }
    annotated(round, "link.TemplateDescriptor").forEach(type -> templates.add(TypeRefs.raw(type).binaryName()));
    annotated(round, "Template").forEach(type -> templateTypes.add(TypeRefs.raw(type).binaryName()));
    annotated(round, "Templates").forEach(type -> templateTypes.add(TypeRefs.raw(type).binaryName()));
    for (TypeElement routes : annotated(round, "link.ControllerDescriptor")) {
      DescriptorReader.describes(routes).ifPresent(awaited::remove);
    }
  }

  private List<TypeElement> annotated(RoundEnvironment round, String annotation) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement("dev.squall.annotation." + annotation);
    return type == null
        ? List.of()
        : round.getElementsAnnotatedWith(type).stream()
            .filter(TypeElement.class::isInstance)
            .map(TypeElement.class::cast)
            .toList();
  }

  private ApplicationIndex compiled() {
    return new ApplicationIndex(applications, modules, controllers);
  }

  /** The file that tells of earlier compilations can be read until this one writes it. */
  private ModuleContents contents() {
    ApplicationIndex remembered = index == null ? new IndexFile(processingEnv.getFiler()).read() : index;
    return ModuleContents.of(processingEnv.getElementUtils(), remembered, compiled());
  }

  private void link(LinkStep step) {
    ModuleContents contents = contents();
    if (!contents.isEmpty()) {
      linked = true;
      index = contents.index();
      made = step.link(contents);
    }
  }

  /** Some controllers have no routes class, because something is wrong with them; what is right is checked all the same. */
  private void checkIncomplete(RoundEnvironment round, LinkStep step) {
    if (round.errorRaised()) {
      ModuleContents contents = contents();
      if (!contents.isEmpty()) {
        step.check(contents);
      }
    }
  }

  private void reportLate(SourceLocator locator, Problems problems) {
    for (String name : late) {
      Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name.replace('$', '.')))
          .ifPresent(
              type ->
                  problems.add(
                      ProblemCode.LATE_CONTROLLER,
                      locator.of(type),
                      "controller " + name + " was generated after the application had been put together",
                      "let its generator run in the first round, or compile the controller in a module of its own"));
    }
    late.clear();
  }
}
