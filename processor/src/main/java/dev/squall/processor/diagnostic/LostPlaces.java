package dev.squall.processor.diagnostic;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What a compiler shows no place for: it is told in words. */
public final class LostPlaces {
  private LostPlaces() {}

  /** Whether it is a component of a record, or the field that one makes, and the compiler is ECJ. */
  public static boolean isLost(Messager messager, Element element) {
    boolean component =
        element.getKind() == ElementKind.RECORD_COMPONENT
            || (element.getKind() == ElementKind.FIELD
                && element.getEnclosingElement() instanceof TypeElement type
                && type.getKind() == ElementKind.RECORD);
    return component && messager.getClass().getName().startsWith("org.eclipse.");
  }
}
