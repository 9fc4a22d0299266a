package dev.squall.processor.templates;

import dev.squall.processor.codegen.GeneratedResource;
import dev.squall.processor.codegen.GeneratedSource;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.model.SourceRef;
import dev.squall.template.TemplateCompiler;
import dev.squall.template.api.CompiledTemplate;
import dev.squall.template.api.TemplateRequest;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Compiles the templates of types, in one round. */
public final class TemplateStep {
  private final ProcessingEnvironment environment;
  private final SourceLocator locator;
  private final Problems rootProblems = new Problems();
  private final TemplateFolders folders;
  private final TemplateCompiler compiler;
  private final Map<String, String> generated = new TreeMap<>();

  /**
   * A step for one round.
   *
   * @param types the types whose templates it is going to compile
   * @param controllers the controllers of the module
   */
  public TemplateStep(ProcessingEnvironment environment, Collection<TypeElement> types, ModuleControllers controllers) {
    this.environment = environment;
    Elements elements = environment.getElementUtils();
    locator = new SourceLocator(elements);
    folders = new TemplateFolders(TemplateRoots.of(environment, types, rootProblems));
    compiler =
        new TemplateCompiler(
            elements, environment.getTypeUtils(), folders, controllers.bySimpleName(), controllers::isMountable);
  }

  /** What is wrong with the folders of templates: then nothing is compiled. */
  public Problems rootProblems() {
    return rootProblems;
  }

  /**
   * What came of one type's templates.
   *
   * @param succeeded whether all of them have been compiled
   * @param sources the classes to be written
   * @param maps their source maps
   * @param problems what is wrong outside of templates
   * @param placed what is wrong with templates, or is to be warned of
   */
  public record Outcome(
      boolean succeeded,
      List<GeneratedSource> sources,
      List<GeneratedResource> maps,
      Problems problems,
      List<Placed> placed) {
    /** Copies the lists. */
    public Outcome {
      sources = List.copyOf(sources);
      maps = List.copyOf(maps);
      placed = List.copyOf(placed);
    }
  }

  /** A template's problems and the place that names it. */
  public record Placed(SourceRef source, List<TemplateProblem> problems) {}

  /**
   * Compiles all templates that a type names.
   *
   * @param generatedAnnotation whether the type's module can name {@code javax.annotation.processing.Generated}
   */
  public Outcome compile(TypeElement type, boolean generatedAnnotation) {
    Problems problems = new Problems();
    List<GeneratedSource> sources = new ArrayList<>();
    List<GeneratedResource> maps = new ArrayList<>();
    List<Placed> placed = new ArrayList<>();
    boolean succeeded = rootProblems.isEmpty();
    if (succeeded) {
      for (TemplateDeclaration declaration : new TemplateDeclarations(locator, folders, problems).of(type)) {
        if (isNew(declaration, problems)) {
          TemplateProblems wrong = new TemplateProblems();
          Optional<CompiledTemplate> compiled = compiler.compile(request(declaration, generatedAnnotation), wrong);
          folders.problems().list().forEach(wrong::add);
          compiled.ifPresent(
              template -> {
                sources.add(new GeneratedSource(template.className(), template.source()));
                maps.add(SourceMapFile.of(template));
              });
          placed.add(new Placed(declaration.source(), wrong.list()));
          succeeded &= compiled.isPresent() && wrong.errors() == 0;
        }
      }
    }
    return new Outcome(succeeded && problems.isEmpty(), sources, maps, problems, placed);
  }

  private boolean isNew(TemplateDeclaration declaration, Problems problems) {
    String name = declaration.generated().qualifiedName();
    String other = generated.putIfAbsent(name, declaration.template());
    if (other != null) {
      problems.add(
          ProblemCode.NAME_COLLISION,
          declaration.source(),
          "the templates \"" + other + "\" and \"" + declaration.template() + "\" would both be the class " + name,
          "rename one of the two files, or name them on types of different packages");
    }
    return other == null;
  }

  private TemplateRequest request(TemplateDeclaration declaration, boolean generatedAnnotation) {
    PackageElement from = environment.getElementUtils().getPackageOf(declaration.type());
    return new TemplateRequest(
        declaration.template(),
        from,
        declaration.generated().simpleNames().getFirst(),
        declaration.model(),
        declaration.request(),
        declaration.kind(),
        generatedAnnotation);
  }
}
