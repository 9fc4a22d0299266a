package dev.squall.template;

import dev.squall.template.api.CompiledTemplate;
import dev.squall.template.api.TemplateLoader;
import dev.squall.template.api.TemplateRequest;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.html.ContentKind;
import dev.squall.template.source.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Java files and templates that a test compiles in one go: the templates inside of the Java compiler, as the processor does it, then
 * the classes, with all warnings as errors.
 */
public final class TemplateProject {
  private final Map<String, String> java = new LinkedHashMap<>();
  private final Map<String, String> templates = new TreeMap<>();
  private final Map<String, TemplateRequestFacts> requests = new LinkedHashMap<>();

  private record TemplateRequestFacts(String template, @Nullable String model, boolean request, @Nullable ContentKind kind) {}

  /** Without files. */
  public TemplateProject() {}

  /** A Java file; its package is {@code shop}. */
  public TemplateProject java(String name, String source) {
    java.put(name, source.startsWith("package ") ? source : "package shop;\n" + source);
    return this;
  }

  /** A template file. */
  public TemplateProject template(String name, String text) {
    templates.put(name, text);
    return this;
  }

  /** A template to be compiled for a record: {@code shop.UserPage} gets {@code shop.UserPageTemplate}. */
  public TemplateProject page(String model, String template) {
    return page(model, template, true);
  }

  /** The same, with or without a request. */
  public TemplateProject page(String model, String template, boolean request) {
    requests.put(model + "Template", new TemplateRequestFacts(template, "shop." + model, request, null));
    return this;
  }

  /** A template that declares its parameters itself. */
  public TemplateProject parameters(String className, String template) {
    requests.put(className, new TemplateRequestFacts(template, null, true, null));
    return this;
  }

  /** Compiles everything. */
  public CompiledProject compile() {
    try {
      Path classes = Files.createTempDirectory("template-project");
      TemplateProblems problems = new TemplateProblems();
      Map<String, CompiledTemplate> compiled = new LinkedHashMap<>();
      DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      List<String> options = List.of(
          "-d", classes.toString(), "-Xlint:all,-processing,-options", "-Werror", "-proc:full", "-parameters",
          "-classpath", System.getProperty("java.class.path"));
      List<SourceText> sources = new ArrayList<>();
      java.forEach((name, text) -> sources.add(new SourceText(name, text)));
      JavaCompiler.CompilationTask task = compiler.getTask(null, null, diagnostics, options, null, sources);
      task.setProcessors(List.of(new Compiling(problems, compiled)));
      boolean succeeded = task.call();
      List<String> messages = diagnostics.getDiagnostics().stream()
          .filter(one -> one.getKind() != Diagnostic.Kind.NOTE)
          .map(one -> one.getMessage(Locale.ROOT) + position(one))
          .toList();
      return new CompiledProject(classes, succeeded, messages, problems.list(), compiled);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String position(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    return source == null ? "" : " (" + source.getName() + ":" + diagnostic.getLineNumber() + ")";
  }

  private static final class SourceText extends SimpleJavaFileObject {
    private final String text;

    SourceText(String name, String text) {
      super(URI.create("string:///shop/" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  @SupportedAnnotationTypes("*")
  private final class Compiling extends AbstractProcessor implements TemplateLoader {
    private final TemplateProblems problems;
    private final Map<String, CompiledTemplate> compiled;
    private boolean done;

    Compiling(TemplateProblems problems, Map<String, CompiledTemplate> compiled) {
      this.problems = problems;
      this.compiled = compiled;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        requests.forEach(this::compile);
      }
      return false;
    }

    private void compile(String className, TemplateRequestFacts facts) {
      Elements elements = processingEnv.getElementUtils();
      PackageElement from = elements.getPackageElement("shop");
      TypeElement model = facts.model() == null ? null : elements.getTypeElement(facts.model());
      TemplateRequest request =
          new TemplateRequest(facts.template(), from, className, model, facts.request(), facts.kind(), true);
      new TemplateCompiler(elements, processingEnv.getTypeUtils(), this, Map.of(), controller -> false)
          .compile(request, problems)
          .ifPresent(template -> write(className, template));
    }

    private void write(String className, CompiledTemplate template) {
      compiled.put(className, template);
      try (var writer = processingEnv.getFiler().createSourceFile(template.className()).openWriter()) {
        writer.write(template.source());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Optional<TemplateSource> load(String name) {
      return Optional.ofNullable(templates.get(name)).map(text -> new TemplateSource(name, name, text));
    }

    @Override
    public Collection<String> names() {
      return templates.keySet();
    }

    @Override
    public Collection<String> places() {
      return List.of("the test");
    }
  }

  /** What became of a project. */
  public record CompiledProject(
      Path classes,
      boolean succeeded,
      List<String> messages,
      List<TemplateProblem> problems,
      Map<String, CompiledTemplate> templates) {

    /** Each error as {@code file:line:column: [Code] headline}. */
    public List<String> errors() {
      return problems.stream().filter(problem -> !problem.code().isWarning()).map(CompiledProject::firstLine).toList();
    }

    /** Each warning as {@code file:line:column: [Code] headline}. */
    public List<String> warnings() {
      return problems.stream().filter(problem -> problem.code().isWarning()).map(CompiledProject::firstLine).toList();
    }

    private static String firstLine(TemplateProblem problem) {
      return problem.text().lines().findFirst().orElseThrow();
    }
  }
}
