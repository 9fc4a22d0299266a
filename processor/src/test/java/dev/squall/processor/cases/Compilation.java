package dev.squall.processor.cases;

import dev.squall.processor.LinkProcessor;
import dev.squall.processor.JsonProcessor;
import dev.squall.processor.RouteProcessor;
import dev.squall.processor.TemplateProcessor;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** One run of a compiler over real files. */
public final class Compilation {
  private final Compiler compiler;
  private final Path output;
  private final List<Path> classPath = new ArrayList<>(List.of(codeOf("annotations"), codeOf("runtime"), jar("jspecify"), jar("jakarta.validation-api")));
  private final List<Path> modulePath = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private boolean tolerant;
  private List<Processor> processors = 
      List.of(new JsonProcessor(), new RouteProcessor(), new LinkProcessor(), new TemplateProcessor());

  private Compilation(Compiler compiler, Path output) {
    this.compiler = compiler;
    this.output = output;
  }

  /** A run that writes classes and generated sources to one folder, which is on its class path too. */
  public static Compilation to(Compiler compiler, Path output) {
    return new Compilation(compiler, output);
  }

  /** Adds a jar or folder to the class path. */
  public Compilation classPath(Path... entries) {
    classPath.addAll(List.of(entries));
    return this;
  }

  /** Moves to the module path, with these jars or folders on it beside our own. */
  public Compilation modulePath(Path... entries) {
    modulePath.addAll(classPath);
    modulePath.addAll(List.of(entries));
    classPath.clear();
    return this;
  }

  /** Adds options. */
  public Compilation options(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Lets warnings pass, to be looked at. */
  public Compilation tolerant() {
    tolerant = true;
    return this;
  }

  /** Replaces the processors. */
  public Compilation processors(Processor... others) {
    processors = List.of(others);
    return this;
  }

  /** Compiles all sources below a folder. */
  public Result compileAll(Path folder) {
    return compile(sourcesBelow(folder));
  }

  /** Compiles these files. */
  public Result compile(List<Path> files) {
    return run(files, List.of());
  }

  /** Processes classes that are known by name only, as incremental builds pass them, together with sources. */
  public Result run(List<Path> files, List<String> classes) {
    try {
      Files.createDirectories(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JavaCompiler tool = compiler.tool();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter log = new StringWriter();
    try (StandardJavaFileManager manager = tool.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
      JavaCompiler.CompilationTask task =
          tool.getTask(log, manager, diagnostics, arguments(), classes, manager.getJavaFileObjectsFromPaths(files));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean succeeded = task.call();
      return new Result(succeeded, List.copyOf(diagnostics.getDiagnostics()), output, log.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments() {
    List<String> arguments = new ArrayList<>(compiler.options());
    if (tolerant) {
      arguments.remove("-Werror");
    }
    if (options.stream().anyMatch(option -> option.startsWith("-warn:"))) {
      arguments.remove("-warn:none");
    }
    arguments.addAll(List.of("-d", output.toString(), "-s", output.toString()));
    if (modulePath.isEmpty()) {
      arguments.addAll(List.of("-classpath", join(classPath) + File.pathSeparator + output));
    } else {
      arguments.addAll(List.of("--module-path", join(modulePath)));
    }
    arguments.addAll(options);
    return arguments;
  }

  private static String join(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }

  static List<Path> sourcesBelow(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path codeOf(String module) {
    return entry(path -> path.contains("/" + module + "/target/") || path.contains("squall-" + module));
  }

  static Path jar(String artifact) {
    return entry(path -> path.contains("/" + artifact + "-"));
  }

  private static Path entry(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(path -> wanted.test(path.replace(File.separatorChar, '/')))
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  /** What came of a run. */
  public record Result(
      boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, Path output, String log) {

    /** The errors in order, each as {@code File.java:line:column text}. */
    public List<String> errors() {
      return described(Diagnostic.Kind.ERROR);
    }

    /** The warnings in order, each as {@code File.java:line:column text}. */
    public List<String> warnings() {
      return Stream.of(Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING)
          .flatMap(kind -> described(kind).stream())
          .toList();
    }

    private List<String> described(Diagnostic.Kind kind) {
      return diagnostics.stream().filter(diagnostic -> diagnostic.getKind() == kind).map(Result::describe).toList();
    }

    private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
      String text = outdented(diagnostic.getMessage(Locale.ROOT));
      if (diagnostic.getSource() == null) {
        return "- " + text;
      }
      String path = diagnostic.getSource().toUri().getPath();
      String file = path.substring(path.lastIndexOf('/') + 1);
      return file + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber() + " " + text;
    }

    /** Javac indents all lines but the first: the least indented of them is to have two spaces. */
    private static String outdented(String message) {
      List<String> lines = message.lines().toList();
      int least = lines.stream().skip(1).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(2);
      StringBuilder text = new StringBuilder(lines.isEmpty() ? "" : lines.getFirst());
      lines.stream().skip(1).forEach(line -> text.append("\n  ").append(line.substring(least)));
      return text.toString();
    }

    /** The text of a file of the output. */
    public String file(String path) {
      try {
        return Files.readString(output.resolve(path));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
