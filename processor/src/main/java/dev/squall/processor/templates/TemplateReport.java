package dev.squall.processor.templates;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The list of a module's templates in the class output: for people, for the check of a running program that nothing is stale, and
 * for the next compilation, which may see only some of them.
 *
 * <pre>
 * shop.UserPageTemplate users/show.html
 *   file 5f16f5a2ac2b6f1e6c54f1ca2b3b3b5c users/layout.html
 *   file 703e5ffba6de93bfab242902b94fc4b0 users/show.html
 *   raw users/show.html:12:7
 * </pre>
 */
public final class TemplateReport {
  /** The file, below the class output. */
  public static final String PATH = "META-INF/squall/templates.txt";

  private TemplateReport() {}

  /**
   * The file of the same form that a library has for the applications that mount it: beside the class of the route module, as javac
   * passes over {@code META-INF} in jars.
   *
   * @param module the route module's binary name
   */
  static String pathOf(String module) {
    return module.replace('.', '/') + ".templates.txt";
  }

  /** The file's text. */
  static String text(Collection<DescribedTemplate> templates) {
    StringBuilder text = new StringBuilder();
    for (DescribedTemplate template : templates) {
      text.append(template.className()).append(' ').append(template.template()).append('\n');
      template.files().forEach((name, hash) -> text.append("  file ").append(hash).append(' ').append(name).append('\n'));
      template.raw().forEach(place -> text.append("  raw ").append(place).append('\n'));
    }
    return text.toString();
  }

  /** The binary names of the classes that a file's text lists. */
  public static Set<String> classes(String text) {
    Set<String> classes = new TreeSet<>();
    for (String line : text.lines().toList()) {
      int end = line.indexOf(' ');
      if (end > 0) {
        classes.add(line.substring(0, end));
      }
    }
    return classes;
  }
}
