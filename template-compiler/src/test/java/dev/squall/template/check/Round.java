package dev.squall.template.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;

/** Compiles Java sources in memory and lets a test see their types while the compiler's round runs; the test may add sources. */
final class Round {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> messages = new ArrayList<>();
  private @Nullable Path files;
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private List<String> options = List.of("-Xlint:all,-processing,-options", "-Werror", "-proc:full", "-parameters");

  /** What a test does in the round: it returns sources to be compiled with the others. */
  interface Step {
    List<String> run(ProcessingEnvironment environment) throws IOException;
  }

  /** Adds a source file; its name is that of the first type in it. */
  Round add(String source) {
    sources.put(name(source), source);
    return this;
  }

  /** Uses the compiler of Eclipse; its sources and classes are files of a folder. */
  Round withEclipse(Path folder) {
    compiler = new EclipseCompiler();
    options = List.of("-25", "-warn:none", "-encoding", "UTF-8", "-classpath", System.getProperty("java.class.path"),
        "-d", folder.toString(), "-s", folder.toString());
    files = folder;
    return this;
  }

  private static String name(String source) {
    Matcher owner = PACKAGE.matcher(source);
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new IllegalArgumentException("no type in the source");
    }
    return (owner.find() ? owner.group(1) + "." : "") + type.group(1);
  }

  /** Runs the step and compiles; fails with the compiler's messages, warnings included. */
  ClassLoader run(Step step) {
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    StandardJavaFileManager standard = compiler.getStandardFileManager(collector, null, null);
    Outputs outputs = new Outputs(standard);
    List<JavaFileObject> inputs = new ArrayList<>();
    sources.forEach((name, text) -> inputs.add(files == null ? new Source(name, text) : file(standard, name, text)));
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, files == null ? outputs : standard, collector, options, null, inputs);
    StepProcessor processor = new StepProcessor(step);
    task.setProcessors(List.of(processor));
    boolean done = task.call();
    if (processor.failure != null) {
      throw new AssertionError("the step failed", processor.failure);
    }
    for (Diagnostic<? extends JavaFileObject> message : collector.getDiagnostics()) {
      messages.add(describe(message));
    }
    if (!done) {
      throw new AssertionError(String.join("\n", messages));
    }
    return files == null ? outputs.loader() : loader(files);
  }

  private JavaFileObject file(StandardJavaFileManager manager, String name, String text) {
    try {
      Path path = files.resolve(name.replace('.', '/') + ".java");
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return manager.getJavaFileObjects(path).iterator().next();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassLoader loader(Path folder) {
    try {
      return new URLClassLoader(new URL[] {folder.toUri().toURL()}, Round.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(Diagnostic<? extends JavaFileObject> message) {
    String line = "";
    if (message.getSource() != null && message.getLineNumber() > 0) {
      try {
        line = "\n    " + message.getSource().getCharContent(true).toString()
            .split("\n", -1)[(int) message.getLineNumber() - 1].strip();
      } catch (IOException e) {
        line = "";
      }
    }
    return message.getKind() + ": " + message.getMessage(null) + line;
  }

  private static final class StepProcessor extends AbstractProcessor {
    private final Step step;
    private boolean ran;
    private Throwable failure;

    StepProcessor(Step step) {
      this.step = step;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (ran) {
        return false;
      }
      ran = true;
      try {
        for (String source : step.run(processingEnv)) {
          try (Writer writer = processingEnv.getFiler().createSourceFile(name(source)).openWriter()) {
            writer.write(source);
          }
        }
      } catch (Throwable e) {
        failure = e;
      }
      return false;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String name, Kind kind) {
      super(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public java.io.InputStream openInputStream() {
      return new java.io.ByteArrayInputStream(bytes.toByteArray());
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Output> classes = new LinkedHashMap<>();

    Outputs(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      Output output = new Output(name, kind);
      if (kind == JavaFileObject.Kind.CLASS) {
        classes.put(name.replace('/', '.'), output);
      }
      return output;
    }

    ClassLoader loader() {
      return new ClassLoader(Round.class.getClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          Output output = classes.get(name);
          if (output == null) {
            throw new ClassNotFoundException(name);
          }
          byte[] bytes = output.bytes.toByteArray();
          return defineClass(name, bytes, 0, bytes.length);
        }
      };
    }
  }
}
