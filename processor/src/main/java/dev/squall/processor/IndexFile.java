package dev.squall.processor;

import dev.squall.processor.discovery.ApplicationIndex;
import dev.squall.processor.templates.TemplateReport;
import java.io.IOException;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The lists of classes that an earlier compilation left in the class output. */
final class IndexFile {
  private final Filer filer;

  IndexFile(Filer filer) {
    this.filer = filer;
  }

  /** The names of the classes of templates that it lists. */
  Set<String> readTemplates() {
    return TemplateReport.classes(text(TemplateReport.PATH));
  }

  /** The file's content; an empty index if there is no file, as in a build from scratch. */
  ApplicationIndex read() {
    return ApplicationIndex.parse(text(ApplicationIndex.PATH));
  }

  private String text(String path) {
    try {
      return filer.getResource(StandardLocation.CLASS_OUTPUT, "", path).getCharContent(true).toString();
    } catch (IOException | IllegalArgumentException missing) {
      // Compilers differ in how they say that there is none.
      return "";
    }
  }
}
