package dev.squall.template.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
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

/** Compiles Java sources in memory and lets a test see their types while the compiler's round runs; the test may add sources. */
final class Round {
  private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
  private static final Pattern TYPE = Pattern.compile("(?:class|record|interface|enum) (\\w+)");

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final List<String> messages = new ArrayList<>();
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

  /** Uses another compiler. */
  Round with(JavaCompiler other, List<String> otherOptions) {
    compiler = other;
    options = otherOptions;
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
    Outputs outputs = new Outputs(compiler.getStandardFileManager(collector, null, null));
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    JavaCompiler.CompilationTask task = compiler.getTask(null, outputs, collector, options, null, files);
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
    return outputs.loader();
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
