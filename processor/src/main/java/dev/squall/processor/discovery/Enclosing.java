package dev.squall.processor.discovery;

import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Finds the class that an element belongs to. */
public final class Enclosing {
  private Enclosing() {}

  /** Whether the compiler knows what the element belongs to. */
  static boolean isKnown(Element element) {
    return element instanceof TypeElement || element.getEnclosingElement() != null;
  }

  /** The class that has the member or parameter; of a class, the class itself. */
  public static TypeElement type(Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at instanceof TypeElement type) {
        return type;
      }
    }
    throw new IllegalArgumentException(element.getSimpleName() + " is not part of a class");
  }

  /** The outermost class around an element. */
  static TypeElement topLevel(Element element) {
    TypeElement type = type(element);
    while (type.getEnclosingElement() instanceof TypeElement outer) {
      type = outer;
    }
    return type;
  }
}
