package dev.squall.template.api;

import dev.squall.template.source.TemplateSource;
import java.util.Collection;
import java.util.Optional;

/** Finds templates by their names. */
public interface TemplateLoader {

  /**
   * Reads a template.
   *
   * @param name its name relative to its root, with slashes and without a slash at the start: {@code users/show.html}
   */
  Optional<TemplateSource> load(String name);

  /** The names of all templates that can be listed, for suggestions. */
  Collection<String> names();

  /** The places in which templates are looked for, as a person reads them. */
  Collection<String> places();
}
