package dev.squall.processor.validation;

import dev.squall.processor.codegen.JavaNames;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ApplicationDeclaration.MountDeclaration;
import dev.squall.processor.discovery.ApplicationDeclaration;
import dev.squall.processor.discovery.ApplicationReader;
import dev.squall.processor.discovery.BinaryNames;
import dev.squall.processor.discovery.DescribedController;
import dev.squall.processor.discovery.DescriptorReader;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.SquallAnnotation;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.path.ParsedPath;
import dev.squall.processor.path.PathSyntaxProblem;
import dev.squall.processor.path.PathTemplateParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What is mounted is a library's route module whose generated classes the application can use, at a prefix of literals. */
final class MountRule {
  private final TypeFacts facts;
  private final SourceLocator locator;
  private final DescriptorReader descriptors;

  MountRule(TypeFacts facts, SourceLocator locator, DescriptorReader descriptors) {
    this.facts = facts;
    this.locator = locator;
    this.descriptors = descriptors;
  }

  /** The controllers of a mount; none if anything is wrong with it. */
  List<DescribedController> check(ApplicationDeclaration application, MountDeclaration mount, Problems problems) {
    int before = problems.count();
    checkPrefix(mount, problems);
    String shown = TypeRefs.shown(mount.module().type());
    Optional<TypeElement> module = TypeFacts.element(mount.module().type());
    if (module.isEmpty() || SquallAnnotation.find(module.get(), "RouteModule").isEmpty()) {
      bad(mount, shown + " is mounted, but it is not annotated @RouteModule", "name a library's route module", problems);
      return List.of();
    }
    if (locator.isSource(module.get())) {
      bad(
          mount,
          shown + " is mounted, but it is in this module, whose controllers are served anyway",
          "remove the mount",
          problems);
      return List.of();
    }
    List<DescribedController> controllers = controllers(application, mount, module.get(), problems);
    return problems.count() == before ? controllers : List.of();
  }

  private static void checkPrefix(MountDeclaration mount, Problems problems) {
    String prefix = mount.prefix().text();
    List<PathSyntaxProblem> faults = PathTemplateParser.checkPrefix(prefix);
    for (PathSyntaxProblem fault : faults) {
      problems.add(
          ProblemCode.BAD_PREFIX,
          mount.prefix().source(),
          "the prefix of the mount of " + TypeRefs.shown(mount.module().type()) + ": " + fault.message(),
          Wording.advice(fault.hint()));
    }
    if (faults.isEmpty()
        && !prefix.isEmpty()
        && PathTemplateParser.parse(prefix) instanceof ParsedPath.Valid(var template)
        && !template.segments().stream().allMatch(PathSegment.Literal.class::isInstance)) {
      problems.add(
          ProblemCode.BAD_PREFIX,
          mount.prefix().source(),
          "the prefix \"" + prefix + "\" of the mount of " + TypeRefs.shown(mount.module().type())
              + " has a variable, which no handler of the library knows",
          "use literals only");
    }
  }

  private List<DescribedController> controllers(
      ApplicationDeclaration application, MountDeclaration mount, TypeElement module, Problems problems) {
    String generated = JavaNames.generated(TypeRefs.raw(module), "Routes").qualifiedName();
    Optional<List<String>> names =
        Optional.ofNullable(facts.elements().getTypeElement(generated)).flatMap(ApplicationReader::controllers);
    if (names.isEmpty()) {
      bad(
          mount,
          TypeRefs.shown(mount.module().type()) + " is mounted, but its generated class " + generated + " is missing",
          "compile the library with Squall's annotation processor",
          problems);
      return List.of();
    }
    List<DescribedController> controllers = new ArrayList<>();
    for (String name : names.get()) {
      Optional<DescribedController> controller =
          BinaryNames.find(facts.elements(), name).flatMap(descriptors::read);
      if (controller.isEmpty()) {
        bad(
            mount,
            TypeRefs.shown(mount.module().type()) + " lists the controller " + name + ", which is missing",
            "build the library from scratch",
            problems);
      } else if (isReachable(application, mount, controller.get(), problems)) {
        controllers.add(controller.get());
      }
    }
    return controllers;
  }

  private boolean isReachable(
      ApplicationDeclaration application, MountDeclaration mount, DescribedController controller, Problems problems) {
    PackageElement from = facts.elements().getPackageOf(application.element());
    boolean constructed =
        ConstructorRule.only(controller.routesElement())
            .filter(constructor -> facts.accessible(constructor, from))
            .isPresent();
    String name = controller.type().qualifiedName();
    if (!constructed) {
      bad(
          mount,
          "the controller " + name + " cannot be made by another module: a type of its constructor's parameters is"
              + " not public",
          "make the type public in the library",
          problems);
      return false;
    }
    if (!isExported(controller.routesElement(), application.element())) {
      String packageName = controller.type().packageName();
      bad(
          mount,
          "the controller " + name + " is in the package " + packageName + ", which its module does not export",
          "add to the library's module-info: exports " + packageName + ";",
          problems);
      return false;
    }
    return true;
  }

  private boolean isExported(TypeElement routes, TypeElement application) {
    ModuleElement home = facts.elements().getModuleOf(routes);
    ModuleElement user = facts.elements().getModuleOf(application);
    if (home == null || user == null || home.equals(user) || home.isUnnamed() || facts.elements().isAutomaticModule(home)) {
      return true;
    }
    PackageElement routesPackage = facts.elements().getPackageOf(routes);
    return home.getDirectives().stream()
        .filter(ExportsDirective.class::isInstance)
        .map(ExportsDirective.class::cast)
        .filter(exports -> exports.getPackage().getQualifiedName().equals(routesPackage.getQualifiedName()))
        .anyMatch(exports -> exports.getTargetModules() == null || exports.getTargetModules().contains(user));
  }

  private static void bad(MountDeclaration mount, String headline, String advice, Problems problems) {
    problems.add(ProblemCode.BAD_MOUNT, mount.module().source(), headline, advice);
  }
}
