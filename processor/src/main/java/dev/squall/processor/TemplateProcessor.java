package dev.squall.processor;

import com.google.auto.service.AutoService;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.ProblemPrinter;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApplicationIndex;
import dev.squall.processor.discovery.DescriptorReader;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.discovery.UnresolvedTypes;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.templates.ModuleControllers;
import dev.squall.processor.templates.TemplateProblemPrinter;
import dev.squall.processor.templates.TemplateStep;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblemCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * Compiles the templates that types name to classes. Each class is made for one type, so that an incremental build runs it for
 * changed types only.
 *
 * <p>Templates link to controllers, by the classes that are generated for these: a module's templates wait until all of its
 * controllers have them. What does not compile is tried again in the next round, in which another processor may have generated what
 * it misses, and is told at the end.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes({"dev.squall.annotation.Template", "dev.squall.annotation.Templates"})
@SupportedOptions("squall.templates")
public final class TemplateProcessor extends AbstractProcessor {
  /** Problems that may only follow from controllers without links, which are wrong themselves. */
  private static final Set<TemplateProblemCode> OF_LINKS =
      EnumSet.of(TemplateProblemCode.UNKNOWN_LINK);

  /* Names, since elements are of no use in the next round. */
  private final Set<String> pending = new TreeSet<>();
  private final Set<String> controllers = new TreeSet<>();
  private final Set<String> modules = new TreeSet<>();
  private final Set<String> awaited = new TreeSet<>();
  private @Nullable TemplateProblemPrinter printer;

  /** Called by the compiler. */
  public TemplateProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    InternalFaults.guard(processingEnv.getMessager(), "a template", () -> process(round));
    return false;
  }

  private void process(RoundEnvironment round) {
    SourceLocator locator = new SourceLocator(processingEnv.getElementUtils());
    collect(round, locator);
    if (pending.isEmpty() || (!round.processingOver() && !awaited.isEmpty())) {
      return;
    }
    Map<String, TypeElement> types = types();
    TemplateStep step = new TemplateStep(processingEnv, types.values(), linked());
    types.forEach(
        (name, type) ->
            InternalFaults.guard(processingEnv.getMessager(), name, () -> accept(name, type, step, round, locator)));
    if (round.processingOver()) {
      new ProblemPrinter(processingEnv.getMessager()).print(step.rootProblems());
    }
  }

  private void collect(RoundEnvironment round, SourceLocator locator) {
    for (String annotation : List.of("Template", "Templates")) {
      annotated(round, annotation).filter(locator::isSource).forEach(type -> pending.add(TypeRefs.raw(type).qualifiedName()));
    }
    annotated(round, "RouteModule").map(type -> TypeRefs.raw(type).binaryName()).forEach(modules::add);
    annotated(round, "Route")
        .filter(locator::isSource)
        .map(type -> TypeRefs.raw(type).binaryName())
        .forEach(
            name -> {
              controllers.add(name);
              awaited.add(name);
            });
    annotated(round, "link.ControllerDescriptor")
        .forEach(routes -> DescriptorReader.describes(routes).ifPresent(awaited::remove));
  }

  private Stream<TypeElement> annotated(RoundEnvironment round, String annotation) {
    TypeElement type = processingEnv.getElementUtils().getTypeElement("dev.squall.annotation." + annotation);
    return type == null
        ? Stream.empty()
        : round.getElementsAnnotatedWith(type).stream().filter(TypeElement.class::isInstance).map(TypeElement.class::cast);
  }

  private Map<String, TypeElement> types() {
    Map<String, TypeElement> types = new TreeMap<>();
    for (String name : pending) {
      Optional.ofNullable(processingEnv.getElementUtils().getTypeElement(name)).ifPresent(type -> types.put(name, type));
    }
    return types;
  }

  private ModuleControllers linked() {
    return ModuleControllers.of(
        processingEnv.getElementUtils(),
        new ApplicationIndex(Set.of(), modules, controllers),
        new IndexFile(processingEnv.getFiler()).read());
  }

  private void accept(
      String name, TypeElement type, TemplateStep step, RoundEnvironment round, SourceLocator locator) {
    Map<String, SourceRef> unresolved = UnresolvedTypes.ofModel(type, locator);
    if (!unresolved.isEmpty()) {
      // After another error types may be unknown for that reason alone; the compiler reports them itself.
      if (round.processingOver() && !round.errorRaised()) {
        reportUnresolved(name, unresolved);
      }
      return;
    }
    pending.remove(name);
    TemplateStep.Outcome outcome =
        step.compile(type, GeneratedAnnotation.isKnown(processingEnv.getElementUtils(), type));
    if (outcome.succeeded() && !(round.processingOver() && round.errorRaised())) {
      write(outcome, type);
    } else if (round.processingOver()) {
      report(outcome, round);
    } else if (!outcome.succeeded()) {
      pending.add(name);
    }
  }

  private void write(TemplateStep.Outcome outcome, TypeElement origin) {
    Problems problems = new Problems();
    GeneratedFiles files = new GeneratedFiles(processingEnv.getFiler(), problems);
    outcome.sources().forEach(source -> files.write(source, origin));
    if (problems.isEmpty()) {
      outcome.maps().forEach(map -> files.writeUtf8(map, origin));
    }
    outcome.placed().forEach(placed -> printer().print(placed.problems(), placed.source()));
    new ProblemPrinter(processingEnv.getMessager()).print(problems);
  }

  private void report(TemplateStep.Outcome outcome, RoundEnvironment round) {
    boolean unlinked = round.errorRaised() && !awaited.isEmpty();
    new ProblemPrinter(processingEnv.getMessager()).print(outcome.problems());
    for (TemplateStep.Placed placed : outcome.placed()) {
      List<TemplateProblem> told =
          placed.problems().stream().filter(problem -> !(unlinked && OF_LINKS.contains(problem.code()))).toList();
      printer().print(told, placed.source());
    }
  }

  private TemplateProblemPrinter printer() {
    if (printer == null) {
      printer = new TemplateProblemPrinter(processingEnv.getMessager());
    }
    return printer;
  }

  private void reportUnresolved(String name, Map<String, SourceRef> unresolved) {
    Problems problems = new Problems();
    unresolved.forEach(
        (type, place) ->
            problems.add(
                ProblemCode.UNRESOLVED_TYPE,
                place,
                name + ", which has a template, mentions the type " + type + ", which is nowhere to be found",
                "import it, correct its name, or add what generates it"));
    new ProblemPrinter(processingEnv.getMessager()).print(problems);
  }
}
