package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.TypeRefs;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Finds generic types that mention ever larger types of their own, {@code G<T>} a {@code G<List<T>>}: these have no end. What mentions two
 * of them grows in number too, twofold with each step, so that the number of large ones is limited as well.
 */
final class Growth {
  /** Type arguments are nested so deep at most; what people write has a third of it. */
  private static final int DEPTH = 10;

  /** What is nested deeper than this counts as large, and so many large types may one generic type have. */
  private static final int LARGE = 3;

  private static final int MOST = 40;

  private final Problems problems;
  private final Set<Element> endless = new HashSet<>();
  private final Map<Element, Set<String>> large = new HashMap<>();

  Growth(Problems problems) {
    this.problems = problems;
  }

  /** Whether the type is larger than any that is read; that is told once for each generic type. */
  boolean isEndless(DeclaredType type, TypeElement element, Collection<Draft> met, Place place) {
    if (depth(type) <= LARGE || !isTooLarge(type, element)) {
      return false;
    }
    if (endless.add(element)) {
      List<String> first = met.stream()
          .map(draft -> draft.type)
          .filter(other -> other.asElement().equals(element))
          .sorted(Comparator.comparingInt(Growth::depth))
          .limit(2)
          .map(TypeRefs::shown)
          .toList();
      String name = element.getSimpleName().toString();
      String example = first.size() < 2 ? "" : ": " + first.get(0) + " mentions " + first.get(1) + ", and so on";
      problems.add(
          ProblemCode.NO_CODEC, place.source(), name + " grows without end" + example,
          "let " + name + " mention itself with its own type variables only");
    }
    return true;
  }

  private boolean isTooLarge(DeclaredType type, TypeElement element) {
    if (endless.contains(element) || depth(type) > DEPTH) {
      return true;
    }
    Set<String> known = large.computeIfAbsent(element, _ -> new HashSet<>());
    known.add(TypeRefs.of(type).toString());
    return known.size() > MOST;
  }

  private static int depth(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return 1 + depth(((ArrayType) type).getComponentType());
    }
    int deepest = 0;
    if (type.getKind() == TypeKind.DECLARED) {
      for (TypeMirror argument : ((DeclaredType) type).getTypeArguments()) {
        deepest = Math.max(deepest, 1 + depth(Bindings.unwrapped(argument)));
      }
    }
    return deepest;
  }
}
