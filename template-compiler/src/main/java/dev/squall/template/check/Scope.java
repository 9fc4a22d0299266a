package dev.squall.template.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The variables that can be seen from a place, and which paths are known not to be null there. Groups such as {@code loop} are
 * variables whose names have a dot.
 */
public final class Scope {
  private final @Nullable Scope outer;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Set<String> present;
  private final Set<String> hidden = new HashSet<>();

  private Scope(@Nullable Scope outer, Set<String> present) {
    this.outer = outer;
    this.present = new HashSet<>(present);
  }

  /** A scope that sees nothing from outside. */
  public static Scope empty() {
    return new Scope(null, Set.of());
  }

  /** A scope inside this one. */
  public Scope inner() {
    return new Scope(this, Set.of());
  }

  /** A scope inside this one, in which the paths are not null. */
  public Scope narrowed(Set<String> paths) {
    return new Scope(this, paths);
  }

  /** Adds a variable; one of the same name outside is hidden, and what was known of it is forgotten. */
  public void declare(Variable variable) {
    variables.put(variable.name(), variable);
    forget(variable.name());
  }

  /** From here on the paths are not null. */
  public void narrow(Set<String> paths) {
    present.addAll(paths);
  }

  /** Forgets what is known of a variable whose value changes, here and in all scopes around that see the same variable. */
  public void forget(String name) {
    hidden.add(name);
    for (Scope scope = this; scope != null; scope = scope.outer) {
      scope.present.removeIf(path -> path.equals(name) || path.startsWith(name + "."));
      if (scope.variables.containsKey(name)) {
        return;
      }
    }
  }

  /** The variable of a name. */
  public Optional<Variable> find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Variable variable = scope.variables.get(name);
      if (variable != null) {
        return Optional.of(variable);
      }
    }
    return Optional.empty();
  }

  /** Whether the variable was declared in this scope itself. */
  public boolean declaresHere(String name) {
    return variables.containsKey(name);
  }

  /** Whether a path ({@code user.email}) is known not to be null. */
  public boolean isPresent(String path) {
    String root = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (scope.present.contains(path)) {
        return true;
      }
      if (scope.hidden.contains(root)) {
        return false;
      }
    }
    return false;
  }

  /** All names that can be seen, sorted. */
  public Collection<String> names() {
    Set<String> names = new TreeSet<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      names.addAll(scope.variables.keySet());
    }
    return names;
  }
}
