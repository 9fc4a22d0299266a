package dev.squall.processor.discovery;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the link step remembers from one compilation to the next, in a file of the class output: the binary names of the
 * module's applications, route modules and controllers. A build that compiles some classes only sees the others there.
 */
public record ApplicationIndex(Set<String> applications, Set<String> modules, Set<String> controllers) {
  /** The file, below the class output. */
  public static final String PATH = "META-INF/squall/application.index";

  public ApplicationIndex {
    applications = new TreeSet<>(applications);
    modules = new TreeSet<>(modules);
    controllers = new TreeSet<>(controllers);
  }

  /** Reads a file's text; lines that mean nothing are passed over. */
  public static ApplicationIndex parse(String text) {
    List<String> lines = Arrays.asList(text.split("\\R"));
    return new ApplicationIndex(
        names(lines, "application "), names(lines, "module "), names(lines, "controller "));
  }

  private static Set<String> names(List<String> lines, String kind) {
    Set<String> names = new TreeSet<>();
    for (String line : lines) {
      if (line.startsWith(kind)) {
        names.add(line.substring(kind.length()).strip());
      }
    }
    return names;
  }

  /** The file's text: one line per class, sorted. */
  public String text() {
    StringBuilder text = new StringBuilder();
    append(text, "application ", applications);
    append(text, "controller ", controllers);
    append(text, "module ", modules);
    return text.toString();
  }

  private static void append(StringBuilder text, String kind, Collection<String> names) {
    names.forEach(name -> text.append(kind).append(name).append('\n'));
  }
}
