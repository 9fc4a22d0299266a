package dev.squall.template.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * The variables that can be seen from a place, and what is known of paths there: that they are not null, or are of a type. Groups such as {@code loop} are
 * variables whose names have a dot.
 */
public final class Scope {
  /** Between a path and its type in what is known; no path has a blank. */
  private static final String IS = " is ";

  private final @Nullable Scope outer;
  private final Map<String, Variable> variables = new LinkedHashMap<>();
  private final Set<String> present;
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, TypeMirror> types = new HashMap<>();

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
      scope.present.removeIf(path -> path.equals(name) || path.startsWith(name + ".") || path.startsWith(name + IS));
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

  /** What is to be known where a path is of a type, beside paths that are not null. */
  String fact(String path, TypeMirror type) {
    String fact = path + IS + type;
    Scope root = this;
    while (root.outer != null) {
      root = root.outer;
    }
    root.types.put(fact, type);
    return fact;
  }

  /** The types that a path is known to have besides its own; those of inner scopes first. */
  List<TypeMirror> typesOf(String path) {
    List<TypeMirror> found = new ArrayList<>();
    String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
    Scope root = this;
    Set<String> facts = new LinkedHashSet<>();
    boolean seen = true;
    for (Scope scope = this; scope != null; scope = scope.outer) {
      if (seen) {
        scope.present.stream().filter(fact -> fact.startsWith(path + IS)).sorted().forEach(facts::add);
        seen = !scope.hidden.contains(name);
      }
      root = scope;
    }
    for (String fact : facts) {
      found.add(Objects.requireNonNull(root.types.get(fact)));
    }
    return found;
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
