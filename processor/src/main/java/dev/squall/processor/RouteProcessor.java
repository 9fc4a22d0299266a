package dev.squall.processor;

import com.google.auto.service.AutoService;
import dev.squall.processor.codegen.ApiDescriptorClass;
import dev.squall.processor.codegen.JavaNames;
import dev.squall.processor.codegen.JsonClass;
import dev.squall.processor.codegen.LinksClass;
import dev.squall.processor.codegen.RoutesClass;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.ProblemPrinter;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApiNotesReader;
import dev.squall.processor.discovery.ControllerDeclaration;
import dev.squall.processor.discovery.ControllerReader;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.UnresolvedTypes;
import dev.squall.processor.json.JsonOptions;
import dev.squall.processor.linking.AutomatonSegmentLanguages;
import dev.squall.processor.model.ApiNotes;
import dev.squall.processor.model.Controller;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.openapi.ControllerFragment;
import dev.squall.processor.openapi.FragmentText;
import dev.squall.processor.validation.ControllerValidator;
import dev.squall.processor.validation.OutsideRule;
import java.util.LinkedHashMap;
import java.util.List;
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
import javax.lang.model.util.Elements;

/**
 * Checks every controller by itself and writes its routes class and its links class. Each is made from that controller alone,
 * so that an incremental build runs it for changed controllers only.
 *
 * <p>A controller that mentions types that the compiler does not know yet waits for the next round, in which another
 * processor may have generated them.
 */
@AutoService(Processor.class)
@SupportedAnnotationTypes("dev.squall.annotation.*")
@SupportedOptions({"squall.json.unknown", ApiLock.MODE, ApiLock.PLACE})
public final class RouteProcessor extends AbstractProcessor {
  /** Names, since elements are of no use in the next round. */
  private final Set<String> deferred = new TreeSet<>();

  private final Map<String, String> generated = new TreeMap<>();

  private boolean optionsChecked;

  /** Called by the compiler. */
  public RouteProcessor() {}

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latest();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment environment) {
    InternalFaults.guard(processingEnv.getMessager(), "a controller", () -> process(new Round(annotations, environment)));
    return false;
  }

  private record Round(Set<? extends TypeElement> annotations, RoundEnvironment environment) {}

  private void process(Round round) {
    Problems problems = new Problems();
    SourceLocator locator = new SourceLocator(processingEnv.getElementUtils());
    Map<String, TypeElement> controllers = controllers(round.environment(), locator);
    if (!optionsChecked && !controllers.isEmpty()) {
      optionsChecked = true;
      JsonOptions.check(processingEnv, problems);
    }
    if (round.environment().processingOver()) {
      // After another error types may be unknown for that reason alone; the compiler reports them itself.
      if (!round.environment().errorRaised()) {
        controllers.values().forEach(controller -> reportUnresolved(controller, locator, problems));
      }
    } else {
      deferred.clear();
      controllers.forEach((name, controller) -> accept(name, controller, locator, problems));
      new OutsideRule(processingEnv, locator)
          .check(round.environment(), round.annotations(), controllers.values(), problems);
    }
    new ProblemPrinter(processingEnv.getMessager()).print(problems);
  }

  private Map<String, TypeElement> controllers(RoundEnvironment environment, SourceLocator locator) {
    Elements elements = processingEnv.getElementUtils();
    Map<String, TypeElement> controllers = new TreeMap<>();
    deferred.forEach(
        name -> Optional.ofNullable(elements.getTypeElement(name)).ifPresent(type -> controllers.put(name, type)));
    TypeElement route = elements.getTypeElement("dev.squall.annotation.Route");
    if (route != null) {
      environment.getElementsAnnotatedWith(route).stream()
          .filter(TypeElement.class::isInstance)
          .map(TypeElement.class::cast)
          .filter(locator::isSource)
          .forEach(type -> controllers.put(type.getQualifiedName().toString(), type));
    }
    return new LinkedHashMap<>(controllers);
  }

  private void accept(String name, TypeElement type, SourceLocator locator, Problems problems) {
    if (!UnresolvedTypes.of(type, locator).isEmpty()) {
      deferred.add(name);
      return;
    }
    InternalFaults.guard(processingEnv.getMessager(), name, () -> validate(name, type, locator, problems));
  }

  private void validate(String name, TypeElement type, SourceLocator locator, Problems problems) {
    Problems found = new Problems();
    ControllerValidator validator = new ControllerValidator(processingEnv, locator);
    ControllerDeclaration declaration = new ControllerReader(processingEnv, locator).read(type);
    Optional<Controller> controller = validator.validate(declaration, found);
    if (!validator.unresolved().isEmpty()) {
      deferred.add(name);
      return;
    }
    found.list().forEach(problems::add);
    controller.ifPresent(valid -> write(valid, declaration, problems));
  }

  private void write(Controller controller, ControllerDeclaration declaration, Problems problems) {
    TypeElement origin = declaration.element();
    String name = controller.type().qualifiedName();
    String routes = JavaNames.generated(controller.type(), "Routes").qualifiedName();
    String other = generated.putIfAbsent(routes, name);
    if (other != null) {
      problems.add(
          ProblemCode.NAME_COLLISION,
          controller.source(),
          "the routes of " + name + " and of " + other + " would both be in the class " + routes,
          "rename one of the two controllers");
      return;
    }
    boolean annotate = GeneratedAnnotation.isKnown(processingEnv.getElementUtils(), origin);
    GeneratedFiles files = new GeneratedFiles(processingEnv.getFiler(), problems);
    files.write(RoutesClass.of(controller, annotate), origin);
    JsonClass.of(controller, annotate).ifPresent(json -> files.write(json, origin));
    files.write(LinksClass.of(controller, new AutomatonSegmentLanguages(), annotate), origin);
    ApiNotes notes = new ApiNotesReader(processingEnv.getElementUtils(), new SourceLocator(processingEnv.getElementUtils())).read(declaration);
    List<String> api = ControllerFragment.of(controller, notes, problems).map(FragmentText::of).orElse(List.of());
    files.write(ApiDescriptorClass.of(controller.type(), api, annotate), origin);
  }

  private void reportUnresolved(TypeElement controller, SourceLocator locator, Problems problems) {
    Map<String, SourceRef> unresolved = UnresolvedTypes.of(controller, locator);
    if (unresolved.isEmpty()) {
      ControllerValidator validator = new ControllerValidator(processingEnv, locator);
      validator.validate(new ControllerReader(processingEnv, locator).read(controller), new Problems());
      unresolved = validator.unresolved();
    }
    unresolved.forEach(
        (name, place) ->
            problems.add(
                ProblemCode.UNRESOLVED_TYPE,
                place,
                "controller " + controller.getSimpleName() + " mentions the type " + name
                    + ", which is nowhere to be found",
                "import it, correct its name, or add what generates it"));
  }
}
