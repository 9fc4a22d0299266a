package dev.squall.processor.discovery;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The classes that the link step puts together: those of this compilation, and those that an earlier one left in the class
 * output and that still exist.
 *
 * @param applications the classes annotated {@code @Application}, by binary name
 * @param modules the classes annotated {@code @RouteModule}, by binary name
 * @param controllers the classes annotated {@code @Route}, by binary name
 */
public record ModuleContents(
    List<TypeElement> applications, List<TypeElement> modules, List<TypeElement> controllers) {

  public ModuleContents {
    applications = List.copyOf(applications);
    modules = List.copyOf(modules);
    controllers = List.copyOf(controllers);
  }

  /** Finds them by name: those that the index remembers, and those that this compilation has. */
  public static ModuleContents of(Elements elements, ApplicationIndex remembered, ApplicationIndex compiled) {
    return new ModuleContents(
        existing(elements, "Application", remembered.applications(), compiled.applications()),
        existing(elements, "RouteModule", remembered.modules(), compiled.modules()),
        existing(elements, "Route", remembered.controllers(), compiled.controllers()));
  }

  private static List<TypeElement> existing(
      Elements elements, String annotation, Collection<String> remembered, Collection<String> compiled) {
    Set<String> names = new TreeSet<>(remembered);
    names.addAll(compiled);
    return names.stream()
        .map(name -> BinaryNames.find(elements, name))
        .flatMap(Optional::stream)
        .filter(type -> SquallAnnotation.find(type, annotation).isPresent())
        .toList();
  }

  /** What the next compilation is to remember. */
  public ApplicationIndex index() {
    return new ApplicationIndex(names(applications), names(modules), names(controllers));
  }

  private static Set<String> names(List<TypeElement> types) {
    Set<String> names = new TreeSet<>();
    types.forEach(type -> names.add(TypeRefs.raw(type).binaryName()));
    return names;
  }

  /** Whether there is nothing to link. */
  public boolean isEmpty() {
    return applications.isEmpty() && modules.isEmpty();
  }
}
