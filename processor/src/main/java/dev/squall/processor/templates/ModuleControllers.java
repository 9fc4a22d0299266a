package dev.squall.processor.templates;

import dev.squall.processor.discovery.ApplicationIndex;
import dev.squall.processor.discovery.BinaryNames;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The controllers that templates can name without importing them. */
public final class ModuleControllers {
  private ModuleControllers() {}

  /**
   * Those of this compilation and those that an index remembers, by simple name; a name that two of them have is left out, since
   * templates then have to say which.
   */
  public static Map<String, TypeElement> bySimpleName(
      Elements elements, Collection<String> compiled, ApplicationIndex remembered) {
    Set<String> names = new TreeSet<>(compiled);
    names.addAll(remembered.controllers());
    Map<String, TypeElement> controllers = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (String name : names) {
      BinaryNames.find(elements, name).ifPresent(type -> add(type, controllers, ambiguous));
    }
    ambiguous.forEach(controllers::remove);
    return controllers;
  }

  private static void add(TypeElement type, Map<String, TypeElement> controllers, Set<String> ambiguous) {
    String simpleName = type.getSimpleName().toString();
    if (controllers.putIfAbsent(simpleName, type) != null) {
      ambiguous.add(simpleName);
    }
  }
}
