package dev.squall.example;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The first Java example of the README, compiled with the processor into a folder, exactly as it is printed. */
final class ReadmeExample {
  private static final Pattern JAVA_BLOCK = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

  private ReadmeExample() {}

  static String readme() throws IOException {
    return page("README.md");
  }

  /** A page of the documentation, by its path in the project. */
  static String page(String path) throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    Path file = folder.resolve(path);
    return Files.readString(Files.exists(file) ? file : folder.resolveSibling(path));
  }

  /** The example's source. */
  static String source() throws IOException {
    return firstSource(readme());
  }

  /** The first Java example of a page. */
  static String firstSource(String page) {
    Matcher example = JAVA_BLOCK.matcher(page);
    if (!example.find()) {
      throw new AssertionError("the page has no java block");
    }
    return example.group(1);
  }

  /** The Java example of a page that is a source file of a package. */
  static String source(String page, String packageName) {
    Matcher example = JAVA_BLOCK.matcher(page);
    while (example.find()) {
      if (example.group(1).startsWith("package " + packageName + ";")) {
        return example.group(1);
      }
    }
    throw new AssertionError("the page has no source of the package " + packageName);
  }

  /** Compiles the example as it is; it must compile without a warning. */
  static void compileInto(Path folder) throws IOException {
    String output = compile(source(), folder);
    if (!output.isEmpty()) {
      throw new AssertionError("the README's example does not compile cleanly:\n" + output);
    }
  }

  /** Compiles a source as {@code Hello.java}, with the processor; gives back what the compiler prints. */
  static String compile(String source, Path folder) throws IOException {
    return compile(source, "Hello.java", folder);
  }

  /** Compiles a source file of that name as the one above. */
  static String compile(String source, String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, source);
    String classPath = System.getProperty("java.class.path");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      StringWriter output = new StringWriter();
      List<String> options =
          new ArrayList<>(
              List.of("-d", folder.toString(), "-cp", classPath, "-processorpath", classPath, "-Xlint:all,-processing,-path"));
      if (source.contains("@Application")) {
        // The API lock of the folder that tests run in is that of Pulse. No processor knows the option where none runs.
        options.add("-Asquall.api=off");
      }
      compiler.getTask(output, files, null, options, null, files.getJavaFileObjects(file)).call();
      return output.toString();
    }
  }
}
