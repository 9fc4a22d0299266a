package dev.squall.template;

import dev.squall.template.api.CompiledTemplate;
import dev.squall.template.api.TemplateLoader;
import dev.squall.template.api.TemplateRequest;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.CheckerTypes;
import dev.squall.template.compose.TemplateFiles;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.emit.TemplateClass;
import dev.squall.template.lower.PageLowering;
import dev.squall.template.program.Program;
import dev.squall.template.source.TemplateSource;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Compiles templates to Java classes, within one round of an annotation processor: elements are of no use in the next one. For the
 * compiler's one thread.
 */
public final class TemplateCompiler {
  private final Elements elements;
  private final Types types;
  private final TemplateLoader loader;
  private final Map<String, TypeElement> controllers;
  private final Predicate<TypeElement> mountable;

  /**
   * A compiler.
   *
   * @param elements the compiler's elements
   * @param types the compiler's types
   * @param loader finds templates
   * @param controllers the application's controllers by simple name, for links; the ones of a name that is not unique are left out
   * @param mountable whether an application may serve a controller under a prefix, which links to it then get from the request
   */
  public TemplateCompiler(
      Elements elements,
      Types types,
      TemplateLoader loader,
      Map<String, TypeElement> controllers,
      Predicate<TypeElement> mountable) {
    this.elements = elements;
    this.types = types;
    this.loader = loader;
    this.controllers = Map.copyOf(controllers);
    this.mountable = mountable;
  }

  /**
   * Compiles one template.
   *
   * @param problems takes everything that is wrong with it
   * @return the class; empty where there are errors, or where there is no template of the name, which is for the caller to report
   */
  public Optional<CompiledTemplate> compile(TemplateRequest request, TemplateProblems problems) {
    Optional<TemplateSource> source = loader.load(request.template());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    // Another page may have the same problems already, in a file that both include.
    TemplateProblems found = new TemplateProblems();
    TemplateFiles files = new TemplateFiles(loader, found);
    TemplateFile main = files.main(source.get());
    CheckerTypes context = new CheckerTypes(elements, types, request.from(), controllers, mountable);
    Program program = PageLowering.lower(request, main, files, context, found);
    Optional<CompiledTemplate> written =
        found.errors() > 0 ? Optional.empty() : Optional.of(TemplateClass.write(request, program, found));
    found.list().forEach(problems::add);
    return found.errors() > 0 ? Optional.empty() : written;
  }
}
