package dev.squall.benchmarks.template;

import java.util.Map;

/** Renderers that not every build has. */
public interface OtherRenderers {

  /** The renderers of a page, by name. */
  Map<String, PageRenderer> of(PageKind page);
}
