package dev.squall.template.check;

import dev.squall.template.ast.Expression;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Paths: names and properties of names, such as {@code user.email}; what is known of them holds until they change. */
final class Paths {

  private Paths() {}

  /** The path that an expression is; nothing where it is no path. */
  static Optional<String> of(Expression expression) {
    return switch (expression) {
      case Expression.Variable variable -> Optional.of(variable.name());
      case Expression.Property property -> of(property.target()).map(path -> path + "." + property.name());
      default -> Optional.empty();
    };
  }

  /** What is not null where an expression is not: its own path, and the targets of {@code ?.} in it. */
  static Set<String> presentWith(Expression expression) {
    Set<String> paths = new HashSet<>();
    of(expression).ifPresent(paths::add);
    Expression current = expression;
    while (true) {
      switch (current) {
        case Expression.Property property when property.nullSafe() -> {
          of(property.target()).ifPresent(paths::add);
          current = property.target();
        }
        case Expression.Property property -> current = property.target();
        case Expression.Call call when call.target() != null && call.nullSafe() -> {
          of(call.target()).ifPresent(paths::add);
          current = call.target();
        }
        default -> {
          return paths;
        }
      }
    }
  }

  /** Whether reading it twice costs little and gives the same: a path without {@code ?.}. */
  static boolean isPure(Expression expression) {
    return switch (expression) {
      case Expression.Variable _ -> true;
      case Expression.Property property -> !property.nullSafe() && isPure(property.target());
      default -> false;
    };
  }

  static Set<String> union(Collection<String> first, Collection<String> second) {
    Set<String> all = new HashSet<>(first);
    all.addAll(second);
    return Set.copyOf(all);
  }

  static Set<String> intersection(Collection<String> first, Collection<String> second) {
    Set<String> both = new HashSet<>(first);
    both.retainAll(second);
    return Set.copyOf(both);
  }
}
