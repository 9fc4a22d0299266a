package dev.squall.processor.path;

import dev.squall.processor.model.PathTemplate;
import java.util.List;

/** What {@link PathTemplateParser} makes of a text. */
public sealed interface ParsedPath {

  /** The text is a path. */
  record Valid(PathTemplate template) implements ParsedPath {}

  /**
   * The text is not a path.
   *
   * @param problems everything that is wrong with it, by offset; not empty
   */
  record Faulty(List<PathSyntaxProblem> problems) implements ParsedPath {
    public Faulty {
      problems = List.copyOf(problems);
    }
  }
}
