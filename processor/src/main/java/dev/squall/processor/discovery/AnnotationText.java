package dev.squall.processor.discovery;

import dev.squall.processor.model.SourceRef;

/** A string that stands in an annotation, or its default where nothing is written: then the place is the annotation's. */
public record AnnotationText(String text, SourceRef source) {}
