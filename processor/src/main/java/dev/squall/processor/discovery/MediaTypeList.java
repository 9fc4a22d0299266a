package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;
import java.util.List;

/**
 * The media types that are written in a {@code @Produces} or {@code @Consumes}.
 *
 * @param annotation its simple name
 * @param types the texts in it
 * @param ofController whether a handler has it from its controller
 * @param source the annotation's place
 */
public record MediaTypeList(String annotation, List<AnnotationText> types, boolean ofController, SourceRef source) {
  public MediaTypeList {
    types = List.copyOf(types);
  }
}
