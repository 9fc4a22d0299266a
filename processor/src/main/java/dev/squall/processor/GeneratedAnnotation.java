package dev.squall.processor;

import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.util.Elements;

/** Knows whether generated code may be annotated as such. */
final class GeneratedAnnotation {
  private static final String NAME = "javax.annotation.processing.Generated";

  private GeneratedAnnotation() {}

  /** Whether the element's module reads {@code java.compiler}, where {@code @Generated} is. */
  static boolean isKnown(Elements elements, Element place) {
    ModuleElement module = elements.getModuleOf(place);
    return module == null ? elements.getTypeElement(NAME) != null : elements.getTypeElement(module, NAME) != null;
  }
}
