package dev.squall.processor.templates;

import dev.squall.processor.codegen.GeneratedResource;
import dev.squall.template.api.CompiledTemplate;

/** Where the source maps of templates' classes are, below the class output. */
public final class SourceMapFile {
  /** The folder of all source maps. */
  public static final String FOLDER = "META-INF/squall/source-maps";

  /** How their names end, after the binary name of the class. */
  public static final String SUFFIX = ".smap";

  private SourceMapFile() {}

  /** A template's source map, as a file. */
  static GeneratedResource of(CompiledTemplate template) {
    return new GeneratedResource(FOLDER + "/" + template.className() + SUFFIX, template.smap());
  }
}
