package dev.squall.processor.constraint;

import dev.squall.processor.model.SourceRef;

/**
 * What constraints stand on.
 *
 * @param name what messages call it: {@code parameter 'page'}, {@code member 'name' of NewUser}
 * @param source its place, for annotations that have none of their own
 */
public record Subject(String name, SourceRef source) {

  /** What it contains: {@code an element of parameter 'tags'}. */
  Subject within(String part) {
    return new Subject(part + " of " + name, source);
  }
}
