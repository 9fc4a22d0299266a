package dev.squall.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source file. The three handles are the compiler's own (element, annotation mirror, annotation value) and mean
 * something only to the package that prints problems.
 *
 * @param element the element the place belongs to; null for a place in a class file
 * @param annotation the annotation on that element, if the place is one
 * @param value the value within that annotation, if the place is one
 * @param position the place as a person reads it: {@code UserController.java:17}, or a class name where no source is known
 */
public record SourceRef(
    @Nullable Object element, @Nullable Object annotation, @Nullable Object value, String position) {

  /** A place that is only known by name, such as one in a class file. */
  public static SourceRef named(String position) {
    return new SourceRef(null, null, null, position);
  }
}
