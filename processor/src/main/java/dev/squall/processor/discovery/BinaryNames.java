package dev.squall.processor.discovery;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds classes by their binary names, such as {@code shop.Outer$UserController}. */
public final class BinaryNames {
  private BinaryNames() {}

  /** The class, if the compiler knows it, from source or from a class file. */
  public static Optional<TypeElement> find(Elements elements, String binaryName) {
    TypeElement exact = elements.getTypeElement(binaryName);
    if (exact != null) {
      return Optional.of(exact);
    }
    int nested = binaryName.lastIndexOf('$');
    if (nested <= 0) {
      return Optional.empty();
    }
    String simpleName = binaryName.substring(nested + 1);
    return find(elements, binaryName.substring(0, nested))
        .flatMap(
            outer ->
                ElementFilter.typesIn(outer.getEnclosedElements()).stream()
                    .filter(type -> type.getSimpleName().contentEquals(simpleName))
                    .findFirst());
  }
}
