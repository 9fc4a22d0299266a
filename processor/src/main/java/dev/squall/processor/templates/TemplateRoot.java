package dev.squall.processor.templates;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A place that holds templates. */
interface TemplateRoot {
  /** The folder of templates within jars and class outputs. */
  String FOLDER = "templates";

  /** How many bytes of a file are read: one more than a template may have. */
  int MOST_READ = TemplateText.MOST_BYTES + 1;

  /**
   * Reads a template.
   *
   * @throws IOException if it is there, but cannot be read
   */
  Optional<FoundTemplate> read(String name) throws IOException;

  /** The names of its templates, as far as it can list them. */
  default Collection<String> names() {
    return List.of();
  }

  /** The place as a person reads it. */
  String place();
}
