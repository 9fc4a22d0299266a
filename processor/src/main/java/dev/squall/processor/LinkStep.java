package dev.squall.processor;

import dev.squall.processor.codegen.ApplicationClass;
import dev.squall.processor.codegen.GeneratedResource;
import dev.squall.processor.codegen.OpenApiClass;
import dev.squall.processor.codegen.RouteListing;
import dev.squall.processor.codegen.RouteModuleClass;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApiInformationReader;
import dev.squall.processor.discovery.ApplicationIndex;
import dev.squall.processor.discovery.ApplicationReader;
import dev.squall.processor.discovery.ControllerReader;
import dev.squall.processor.discovery.DescribedController;
import dev.squall.processor.discovery.DescriptorReader;
import dev.squall.processor.discovery.ModuleContents;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.discovery.UnresolvedTypes;
import dev.squall.processor.document.NodeWriter;
import dev.squall.processor.linking.AutomatonSegmentLanguages;
import dev.squall.processor.model.LinkedApplication;
import dev.squall.processor.model.LinkedApplication.LinkedRoute;
import dev.squall.processor.model.SourceRef;
import dev.squall.processor.model.TypeRef;
import dev.squall.processor.openapi.ApiDocument;
import dev.squall.processor.validation.ControllerValidator;
import dev.squall.processor.validation.LinkValidator;
import dev.squall.processor.validation.SecurityRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** Puts the controllers of a module together: checks them as a whole, and writes the application and the route modules. */
final class LinkStep {
  private final ProcessingEnvironment environment;
  private final SourceLocator locator;
  private final Problems problems;
  private final DescriptorReader descriptors;
  private final LinkValidator validator;
  private final ControllerValidator faulty;

  LinkStep(ProcessingEnvironment environment, SourceLocator locator, Problems problems) {
    this.environment = environment;
    this.locator = locator;
    this.problems = problems;
    this.descriptors = new DescriptorReader(environment, locator);
    this.validator = new LinkValidator(environment, locator, descriptors);
    this.faulty = new ControllerValidator(environment, locator);
  }

  /** Checks everything, and writes what is right. */
  LinkedModule link(ModuleContents contents) {
    List<DescribedController> controllers = described(contents, true);
    List<LinkedRoute> library = List.of();
    for (TypeElement module : contents.modules()) {
      int before = problems.count();
      library = validator.validateModule(locator.of(module), controllers, problems);
      if (problems.count() == before) {
        writeModule(module, contents);
      }
    }
    Optional<LinkedApplication> application = application(contents, controllers);
    application.ifPresentOrElse(linked -> writeApplication(linked, contents), () -> checkSecurity(contents));
    files().write(new GeneratedResource(ApplicationIndex.PATH, contents.index().text()), origins(contents));
    return new LinkedModule(application, library);
  }

  /** Checks what there is, and writes nothing: some controllers are wrong, and what is right of them is checked with the rest. */
  void check(ModuleContents contents) {
    List<DescribedController> controllers = described(contents, false);
    contents.modules().forEach(module -> validator.validateModule(locator.of(module), controllers, problems));
    application(contents, controllers);
    checkSecurity(contents);
  }

  /** What the description of the API would be held against, were there one. */
  private void checkSecurity(ModuleContents contents) {
    if (contents.applications().size() != 1) {
      return;
    }
    SecurityRule rule = new SecurityRule(ApiInformationReader.read(contents.applications().getFirst(), Optional.empty()), locator);
    for (TypeElement controller : contents.controllers()) {
      if (isReadable(controller)) {
        rule.check(new ControllerReader(environment, locator).read(controller), problems);
      }
    }
  }

  private List<DescribedController> described(ModuleContents contents, boolean complete) {
    List<DescribedController> described = new ArrayList<>();
    for (TypeElement controller : contents.controllers()) {
      Optional<DescribedController> found =
          descriptors.read(controller).filter(routes -> complete || isFresh(controller, routes.routesElement()));
      found.ifPresent(described::add);
      if (found.isEmpty() && complete) {
        reportStale(controller);
      } else if (found.isEmpty() && isReadable(controller)) {
        described.add(faulty.soundPart(new ControllerReader(environment, locator).read(controller)));
      }
    }
    return described;
  }

  /** Whether there is more to a controller without routes than types that are nowhere to be found. */
  private boolean isReadable(TypeElement controller) {
    return locator.isSource(controller) && UnresolvedTypes.of(controller, locator).isEmpty();
  }

  /** Whether routes belong to the controller as it is now: a class file's may be left from before its controller changed. */
  private boolean isFresh(TypeElement controller, TypeElement routes) {
    return !locator.isSource(controller) || locator.isSource(routes);
  }

  private void reportStale(TypeElement controller) {
    String name = TypeRefs.raw(controller).qualifiedName();
    problems.add(
        ProblemCode.STALE_BUILD,
        locator.of(controller),
        "the routes class of controller " + name + " is missing from the class output",
        "build from scratch (clean), with Squall's processor on the processor path");
  }

  private Optional<LinkedApplication> application(ModuleContents contents, List<DescribedController> controllers) {
    if (contents.applications().size() > 1) {
      reportSeveral(contents.applications());
      return Optional.empty();
    }
    ApplicationReader reader = new ApplicationReader(locator);
    return contents.applications().stream()
        .findFirst()
        .flatMap(application -> validator.validate(reader.read(application), controllers, problems));
  }

  private void reportSeveral(List<TypeElement> applications) {
    List<String> names = applications.stream().map(type -> TypeRefs.raw(type).qualifiedName()).toList();
    for (TypeElement application : applications) {
      SourceRef source = locator.of(application);
      String name = TypeRefs.raw(application).qualifiedName();
      String others = String.join(", ", names.stream().filter(other -> !other.equals(name)).toList());
      problems.add(
          ProblemCode.SEVERAL_APPLICATIONS,
          source,
          name + " is an @Application, but this module has another one: " + others,
          "keep one; make the other a @RouteModule of a module of its own");
    }
  }

  private void writeModule(TypeElement module, ModuleContents contents) {
    List<TypeRef> controllers = contents.controllers().stream().map(TypeRefs::raw).toList();
    boolean annotate = GeneratedAnnotation.isKnown(environment.getElementUtils(), module);
    files().write(RouteModuleClass.of(TypeRefs.raw(module), controllers, annotate), origins(contents));
  }

  private void writeApplication(LinkedApplication linked, ModuleContents contents) {
    TypeElement application = contents.applications().getFirst();
    boolean annotate = GeneratedAnnotation.isKnown(environment.getElementUtils(), application);
    files().write(ApplicationClass.of(linked, new AutomatonSegmentLanguages(), annotate), origins(contents));
    files().write(RouteListing.of(linked), origins(contents));
    ApiDocument api = new ApiStep(environment, locator, problems).document(linked, application);
    String document = NodeWriter.pretty(api.document());
    files().writeUtf8(new GeneratedResource(OpenApiClass.resource(linked.type()), document), origins(contents));
    files().write(OpenApiClass.of(linked.type(), annotate), origins(contents));
  }

  private GeneratedFiles files() {
    return new GeneratedFiles(environment.getFiler(), problems);
  }

  private static TypeElement[] origins(ModuleContents contents) {
    List<TypeElement> origins = new ArrayList<>(contents.applications());
    origins.addAll(contents.modules());
    origins.addAll(contents.controllers());
    return origins.toArray(TypeElement[]::new);
  }
}
