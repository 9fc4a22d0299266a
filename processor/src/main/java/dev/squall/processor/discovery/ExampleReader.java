package dev.squall.processor.discovery;

import dev.squall.processor.model.Example;
import java.util.List;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Example}. */
public final class ExampleReader {
  private final SourceLocator locator;

  /** A reader for one round. */
  public ExampleReader(SourceLocator locator) {
    this.locator = locator;
  }

  /** The example of the first of the elements that has one; null if none has. */
  public @Nullable Example of(List<? extends Element> elements) {
    return elements.stream()
        .flatMap(element -> SquallAnnotation.find(element, "api.Example").stream())
        .flatMap(annotation -> annotation.member("value").map(value -> example(annotation, value)).stream())
        .findFirst()
        .orElse(null);
  }

  private Example example(SquallAnnotation annotation, AnnotationValue value) {
    String name = annotation.element().getSimpleName().toString();
    return new Example(String.valueOf(value.getValue()), name, locator.of(annotation, value));
  }
}
