package dev.squall.benchmarks.template;

import dev.squall.render.Utf8Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder with templates and their records, compiled as a build would. For one thread. */
final class ScaledProject {
  /** So that no two classes have one name: loaders of classes would mistake them. */
  private static int next;

  private final int first = next;
  private final Path folder;
  private final ClassLoader loader;
  private final List<String> sources = new ArrayList<>();

  /** An empty project. */
  ScaledProject() throws IOException {
    folder = Files.createTempDirectory("squall-scale");
    Files.createDirectories(folder.resolve("templates"));
    Files.createDirectories(folder.resolve("classes"));
    loader = loader(folder);
  }

  /** Adds a page; it knows {@code name}, {@code count}, {@code price} and {@code names}. */
  void add(String template) throws IOException {
    int number = next++;
    Files.writeString(folder.resolve("templates/page" + number + ".html"), template);
    Path source = folder.resolve("Page" + number + ".java");
    Files.writeString(source, record(number));
    sources.add(source.toString());
  }

  private static String record(int number) {
    return """
        package scale;

        @dev.squall.annotation.Template(value = "page%d.html", request = false)
        public record Page%d(String name, int count, double price, java.util.List<String> names) {}
        """
        .formatted(number, number);
  }

  /** Compiles everything; gives back how many milliseconds that took. */
  long compile() throws IOException {
    long start = System.nanoTime();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of(
              "-d", folder.resolve("classes").toString(), "-cp", System.getProperty("java.class.path"), "-processor",
              "dev.squall.processor.TemplateProcessor", "-Asquall.templates=" + folder.resolve("templates"));
      DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
      boolean compiled = compiler.getTask(null, files, errors, options, null, files.getJavaFileObjects(sources.toArray(String[]::new))).call();
      if (!compiled) {
        throw new IllegalStateException("the templates do not compile: " + errors.getDiagnostics());
      }
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static ClassLoader loader(Path folder) throws IOException {
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    // Not closed: templates load their nested classes as they are needed.
    return new URLClassLoader(classes, ScaledProject.class.getClassLoader());
  }

  /** What renders a page: {@code (Utf8Output)void}. */
  MethodHandle page(int index) throws ReflectiveOperationException {
    int number = first + index;
    Class<?> model = loader.loadClass("scale.Page" + number);
    Object page =
        model
            .getConstructor(String.class, int.class, double.class, List.class)
            .newInstance("Ann & Bob", 42, 9.75, List.of("a", "b", "c"));
    Class<?> template = loader.loadClass("scale.Page" + number + "Template");
    MethodType type = MethodType.methodType(void.class, Utf8Output.class, model);
    return MethodHandles.insertArguments(MethodHandles.lookup().findStatic(template, "render", type), 1, page);
  }

  /** The bytes of all class files. */
  long classBytes() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("classes"))) {
      return files.filter(Files::isRegularFile).mapToLong(ScaledProject::size).sum();
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
