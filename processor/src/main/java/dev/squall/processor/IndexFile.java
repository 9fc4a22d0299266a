package dev.squall.processor;

import dev.squall.processor.discovery.ApplicationIndex;
import java.io.IOException;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The index that an earlier compilation left in the class output. */
final class IndexFile {
  private final Filer filer;

  IndexFile(Filer filer) {
    this.filer = filer;
  }

  /** The file's content; an empty index if there is no file, as in a build from scratch. */
  ApplicationIndex read() {
    try {
      return ApplicationIndex.parse(
          filer.getResource(StandardLocation.CLASS_OUTPUT, "", ApplicationIndex.PATH).getCharContent(true).toString());
    } catch (IOException | IllegalArgumentException missing) {
      // Compilers differ in how they say that there is none.
      return ApplicationIndex.parse("");
    }
  }
}
