package dev.squall.processor.templates;

import dev.squall.processor.discovery.ApplicationIndex;
import dev.squall.processor.discovery.BinaryNames;
import dev.squall.processor.discovery.TypeRefs;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The controllers that templates link to.
 *
 * @param bySimpleName those of the module, which need not be imported; a name that two of them have is left out, since templates then
 *     have to say which
 * @param fixed the binary names of those that are served at their own paths, whatever application there is
 */
public record ModuleControllers(Map<String, TypeElement> bySimpleName, Set<String> fixed) {

  public ModuleControllers {
    bySimpleName = Map.copyOf(bySimpleName);
    fixed = Set.copyOf(fixed);
  }

  /** Those of this compilation and those that an index remembers. */
  public static ModuleControllers of(Elements elements, ApplicationIndex compiled, ApplicationIndex remembered) {
    Set<String> names = new TreeSet<>(compiled.controllers());
    names.addAll(remembered.controllers());
    Map<String, TypeElement> controllers = new TreeMap<>();
    Set<String> ambiguous = new HashSet<>();
    for (String name : names) {
      BinaryNames.find(elements, name).ifPresent(type -> add(type, controllers, ambiguous));
    }
    ambiguous.forEach(controllers::remove);
    boolean mounted = !compiled.modules().isEmpty() || !remembered.modules().isEmpty();
    return new ModuleControllers(controllers, mounted ? Set.of() : names);
  }

  private static void add(TypeElement type, Map<String, TypeElement> controllers, Set<String> ambiguous) {
    String simpleName = type.getSimpleName().toString();
    if (controllers.putIfAbsent(simpleName, type) != null) {
      ambiguous.add(simpleName);
    }
  }

  /** Whether an application may serve a controller under a prefix: those of libraries, and of this module if it is one. */
  boolean isMountable(TypeElement controller) {
    return !fixed.contains(TypeRefs.raw(controller).binaryName());
  }
}
