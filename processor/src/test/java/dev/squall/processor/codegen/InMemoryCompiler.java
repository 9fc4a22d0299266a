package dev.squall.processor.codegen;

import dev.squall.annotation.Get;
import dev.squall.dispatch.DispatchTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;

/** Compiles sources without files, every warning being an error, as a module that exports its packages. */
final class InMemoryCompiler {
  private final Map<String, String> sources = new TreeMap<>();

  InMemoryCompiler add(String qualifiedName, String text) {
    sources.put(qualifiedName, text);
    return this;
  }

  InMemoryCompiler add(GeneratedSource source) {
    return add(source.qualifiedName(), source.text());
  }

  /** The class files by binary name; fails with the compiler's messages. */
  Map<String, byte[]> compile() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    Outputs outputs = new Outputs(compiler.getStandardFileManager(messages, null, null));
    List<String> options = List.of("-Xlint:all", "-Werror", "-proc:none", "--module-path", modulePath());
    boolean done = compiler.getTask(null, outputs, messages, options, null, files).call();
    if (!done) {
      StringBuilder report = new StringBuilder();
      for (Diagnostic<? extends JavaFileObject> message : messages.getDiagnostics()) {
        report.append(message).append('\n');
      }
      throw new AssertionError(report.toString());
    }
    return outputs.classes();
  }

  /** A loader of the class files. */
  static ClassLoader loader(Map<String, byte[]> classes) {
    return new ClassLoader(DispatchTable.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }

  private static String modulePath() {
    return String.join(
        System.getProperty("path.separator"),
        Stream.of(DispatchTable.class, Get.class, NullMarked.class).map(InMemoryCompiler::home).toList());
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
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

    Output(String name) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".class"), Kind.CLASS);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }
  }

  private static final class Outputs extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    Outputs(StandardJavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location, String name, JavaFileObject.Kind kind, FileObject sibling)
        throws IOException {
      return outputs.computeIfAbsent(name, Output::new);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new LinkedHashMap<>();
      outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
      return classes;
    }
  }
}
