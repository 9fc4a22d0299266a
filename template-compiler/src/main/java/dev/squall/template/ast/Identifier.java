package dev.squall.template.ast;

import dev.squall.template.source.Span;

/**
 * A name and its place.
 *
 * @param span where it stands
 * @param name the name; with dots where it may be qualified
 */
public record Identifier(Span span, String name) {

  @Override
  public String toString() {
    return name;
  }
}
