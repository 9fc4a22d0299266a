package dev.squall.benchmarks.template;

import java.io.IOException;

/** Renders one page again and again, into an array of its own. For one thread. */
public interface PageRenderer {

  /** Renders; gives back how many bytes the page has. */
  int render() throws IOException;

  /** What was rendered last; the array may be longer. */
  byte[] bytes();
}
