package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A handler's parameter, as it is declared.
 *
 * @param name its name
 * @param type its type as it is in the controller
 * @param sources its annotations that say where the value comes from
 * @param defaults its {@code @Default}
 * @param convert its {@code @Convert}
 * @param nullable whether it is {@code @Nullable}, whoever's annotation that is
 * @param annotated the parameter that has its annotations
 * @param source its place
 */
public record ParameterDeclaration(
    String name,
    TypeMirror type,
    List<Origin> sources,
    Optional<Defaults> defaults,
    Optional<Conversion> convert,
    boolean nullable,
    VariableElement annotated,
    SourceRef source) {

  public ParameterDeclaration {
    sources = List.copyOf(sources);
  }

  /**
   * An annotation that says where a value comes from.
   *
   * @param annotation its simple name: {@code PathParam}
   * @param name the name that is written in it; empty if none
   */
  public record Origin(String annotation, AnnotationText name) {}

  /** {@code @Default}, with its texts. */
  public record Defaults(List<AnnotationText> texts, SourceRef source) {
    public Defaults {
      texts = List.copyOf(texts);
    }
  }

  /** {@code @Convert}, with the class that is named in it, and the words for what it expects; these may be empty. */
  public record Conversion(TypeMirror converter, String expected, SourceRef source) {}
}
