package dev.squall.processor;

import dev.squall.processor.templates.SourceMapFile;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step after compilation, which lets debuggers stop at lines of templates: it puts the source maps that the processor has
 * left in a class output into the class files, of templates and of the classes nested in these. A class that has its map
 * already is not written again. For one thread.
 */
public final class SourceMaps {
  private static final String CLASS = ".class";

  private final PrintStream out;
  private final PrintStream errors;
  private int templates;
  private int mapped;
  private int unchanged;
  private boolean failed;

  private SourceMaps(PrintStream out, PrintStream errors) {
    this.out = out;
    this.errors = errors;
  }

  /**
   * Maps the classes of class outputs, such as {@code target/classes}. It exits with 0 if all went well, 1 if a folder, a class
   * or a map is missing or cannot be read or written, and 2 if no folder is named.
   *
   * @param folders the class outputs
   */
  public static void main(String... folders) {
    int status = run(System.out, System.err, folders);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Maps the classes of class outputs and returns the exit code. */
  static int run(PrintStream out, PrintStream errors, String... folders) {
    if (folders.length == 0) {
      errors.println("no folder is named: name the folders that classes were compiled to, such as target/classes");
      return 2;
    }
    SourceMaps maps = new SourceMaps(out, errors);
    for (String folder : folders) {
      maps.mapAll(Path.of(folder));
    }
    return maps.failed ? 1 : 0;
  }

  private void mapAll(Path folder) {
    templates = 0;
    mapped = 0;
    unchanged = 0;
    if (!Files.isDirectory(folder)) {
      fail(folder + " is no folder: name the folder that classes were compiled to, after compiling");
      return;
    }
    try {
      for (Path map : files(folder.resolve(SourceMapFile.FOLDER), "", SourceMapFile.SUFFIX)) {
        mapClasses(folder, map);
      }
    } catch (IOException | UncheckedIOException failure) {
      fail("the source maps of " + folder + " cannot be read: " + failure);
    }
    if (templates == 0 && !failed) {
      out.println(folder + ": no source maps of templates in " + SourceMapFile.FOLDER);
    } else {
      out.println(
          folder + ": " + count(templates, "template") + ", " + count(mapped, "class")
              + " mapped, " + unchanged + " already had their map");
    }
  }

  private void mapClasses(Path folder, Path map) throws IOException {
    String file = map.getFileName().toString();
    String name = file.substring(0, file.length() - SourceMapFile.SUFFIX.length());
    Path main = folder.resolve(name.replace('.', '/') + CLASS);
    if (!Files.isRegularFile(main)) {
      fail(map + " is the source map of a class that is missing: " + main + "\n  compile from scratch, or delete the map");
      return;
    }
    templates++;
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    List<Path> classes = new ArrayList<>(List.of(main));
    classes.addAll(files(main.resolveSibling(""), simpleName + "$", CLASS));
    String text = Files.readString(map);
    for (Path one : classes) {
      map(one, text);
    }
  }

  private void map(Path file, String map) {
    try {
      if (MappedClass.write(file, map)) {
        mapped++;
      } else {
        unchanged++;
      }
    } catch (IOException failure) {
      fail(file + " cannot be read or written: " + failure);
    } catch (IllegalArgumentException malformed) {
      fail(file + " is no class file: " + malformed.getMessage());
    }
  }

  private static List<Path> files(Path folder, String start, String end) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> matches(file, start, end)).sorted().toList();
    }
  }

  private static boolean matches(Path file, String start, String end) {
    String name = file.getFileName().toString();
    return name.startsWith(start) && name.endsWith(end) && Files.isRegularFile(file);
  }

  private static String count(int number, String what) {
    String plural = what + (what.endsWith("s") ? "es" : "s");
    return number + " " + (number == 1 ? what : plural);
  }

  private void fail(String message) {
    failed = true;
    errors.println(message);
  }
}
