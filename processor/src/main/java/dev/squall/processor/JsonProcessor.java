package dev.squall.processor;

import com.google.auto.service.AutoService;
import dev.squall.processor.codegen.GeneratedSource;
import dev.squall.processor.codegen.JsonTypeClass;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.ProblemPrinter;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.json.AnnotatedTypes;
import dev.squall.processor.json.JsonOptions;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.validation.JsonValueRules;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Writes the class for the JSON of every type annotated {@code @Json}. Each is made from that type, and what it mentions, so that an
 * incremental build runs it for changed types only.
 *
 * <p>A type that mentions types that the compiler does not know yet waits for the next round.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.squall.annotation.Json")
@SupportedOptions("squall.json.unknown")
public final class JsonProcessor extends AbstractProcessor {
  /** Names, since elements are of no use in the next round. */
  private final Set<String> pending = new TreeSet<>();

  private final Map<String, String> generated = new TreeMap<>();

  private boolean optionsChecked;

  /** Called by the compiler. */
  public JsonProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    InternalFaults.guard(processingEnv.getMessager(), "a type annotated @Json", () -> process(round));
    return false;
  }

  private void process(RoundEnvironment round) {
    SourceLocator locator = new SourceLocator(processingEnv.getElementUtils());
    collect(round, locator);
    Problems problems = new Problems();
    if (!optionsChecked && !pending.isEmpty()) {
      optionsChecked = true;
      checkOptions(round, problems);
    }
    for (String name : Set.copyOf(pending).stream().sorted().toList()) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null) {
        InternalFaults.guard(processingEnv.getMessager(), name, () -> accept(name, type, round, locator, problems));
      }
    }
    new ProblemPrinter(processingEnv.getMessager()).print(problems);
  }

  /** Where there are controllers, their processor tells what is wrong with options, so that it is told once. */
  private void checkOptions(RoundEnvironment round, Problems problems) {
    TypeElement route = processingEnv.getElementUtils().getTypeElement("dev.squall.annotation.Route");
    if (route == null || round.getElementsAnnotatedWith(route).isEmpty()) {
      JsonOptions.check(processingEnv, problems);
    }
  }

  private void collect(RoundEnvironment round, SourceLocator locator) {
    TypeElement json = processingEnv.getElementUtils().getTypeElement("dev.squall.annotation.Json");
    if (json != null) {
      round.getElementsAnnotatedWith(json).stream()
          .filter(TypeElement.class::isInstance)
          .map(TypeElement.class::cast)
          .filter(locator::isSource)
          .forEach(type -> pending.add(type.getQualifiedName().toString()));
    }
  }

  private void accept(
      String name, TypeElement type, RoundEnvironment round, SourceLocator locator, Problems problems) {
    Problems found = new Problems();
    TypeFacts facts = new TypeFacts(processingEnv);
    AnnotatedTypes types =
        new AnnotatedTypes(facts, locator, new JsonValueRules(facts), JsonOptions.ignoresUnknown(processingEnv));
    Optional<AnnotatedTypes.Annotated> annotated = types.read(type, found);
    if (!types.unresolved().isEmpty()) {
      // After another error types may be unknown for that reason alone; the compiler reports them itself.
      if (round.processingOver() && !round.errorRaised()) {
        reportUnresolved(name, types.unresolved(), problems);
      }
      return;
    }
    pending.remove(name);
    found.list().forEach(problems::add);
    if (annotated.isPresent() && found.isEmpty() && !round.processingOver()) {
      write(annotated.get(), type, locator, problems);
    }
  }

  private void write(AnnotatedTypes.Annotated annotated, TypeElement type, SourceLocator locator, Problems problems) {
    GeneratedSource source =
        JsonTypeClass.of(
            annotated.use(),
            annotated.schemas(),
            annotated.visible(),
            GeneratedAnnotation.isKnown(processingEnv.getElementUtils(), type));
    String name = TypeRefs.raw(type).qualifiedName();
    String other = generated.putIfAbsent(source.qualifiedName(), name);
    if (other != null) {
      problems.add(
          ProblemCode.NAME_COLLISION,
          locator.of(type),
          "the JSON of " + name + " and of " + other + " would both be in the class " + source.qualifiedName(),
          "rename one of the two types");
      return;
    }
    new GeneratedFiles(processingEnv.getFiler(), problems).write(source, type);
  }

  private static void reportUnresolved(String name, Map<String, SourceRef> unresolved, Problems problems) {
    unresolved.forEach(
        (type, place) ->
            problems.add(
                ProblemCode.UNRESOLVED_TYPE,
                place,
                "the JSON of " + name + " mentions the type " + type + ", which is nowhere to be found",
                "import it, correct its name, or add what generates it"));
  }
}
