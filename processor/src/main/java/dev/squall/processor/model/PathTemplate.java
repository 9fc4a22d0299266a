package dev.squall.processor.model;

import java.util.List;

/**
 * A parsed path: the text as the user wrote it, prefix included, and its segments. {@code /} has one segment, the empty
 * literal, and so has the end of {@code /users/}.
 */
public record PathTemplate(String text, List<PathSegment> segments) {

  public PathTemplate {
    segments = List.copyOf(segments);
  }
}
