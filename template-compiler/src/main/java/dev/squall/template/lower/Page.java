package dev.squall.template.lower;

import com.palantir.javapoet.TypeName;
import dev.squall.template.api.TemplateRequest;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.NodeBodies;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.CheckerTypes;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.check.Imports;
import dev.squall.template.check.Scope;
import dev.squall.template.compose.PageLayout;
import dev.squall.template.compose.TemplateFiles;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.html.ContentKind;
import dev.squall.template.html.Context;
import dev.squall.template.html.Contexts;
import dev.squall.template.program.Local;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What all steps of lowering a page share: the place in the page's language, names in Java, and what was found on the way. */
final class Page {
  final TemplateRequest request;
  final CheckerTypes types;
  final TypeFacts facts;
  final TemplateFiles files;
  final TemplateProblems problems;
  final PageLayout layout;
  final ContentKind kind;
  final Scope root = Scope.empty();
  final ImplicitValues implicit;
  final PageLinks links = new PageLinks();
  final List<Span> rawUses = new ArrayList<>();
  final List<Local> rootLocals = new ArrayList<>();
  private final JavaLocals names =
      new JavaLocals(Set.of("out", "page", "request", "status", "thrown", "size", "render", "response", "body"));
  private final Map<String, ExpressionChecker> checkers = new HashMap<>();
  private final Map<String, Imports> imports = new HashMap<>();
  private final Map<String, Map<String, Integer>> settings = new HashMap<>();
  private Context context;
  private boolean streams;
  private boolean handlesFailures;

  Page(TemplateRequest request, CheckerTypes types, TemplateFiles files, TemplateProblems problems, TemplateFile main) {
    this.request = request;
    this.types = types;
    facts = new TypeFacts(types);
    this.files = files;
    this.problems = problems;
    layout = PageLayout.of(main, files, problems);
    ContentKind given = request.kind();
    kind = given != null ? given : ContentKind.of(main.source().name());
    context = Contexts.start(kind);
    implicit = new ImplicitValues(types, request.request());
    implicit.declareIn(root);
  }

  /** A name in Java that nothing else in the class has. */
  String name(String wish) {
    return names.name(wish);
  }

  Local local(TypeName type, String wish) {
    return new Local(type, name(wish));
  }

  Context context() {
    return context;
  }

  void context(Context next) {
    context = next;
  }

  boolean streams() {
    return streams;
  }

  boolean handlesFailures() {
    return handlesFailures;
  }

  void handleFailures() {
    handlesFailures = true;
  }

  void stream() {
    streams = true;
  }

  /** What checks the expressions of a file; it knows what the file imports. */
  ExpressionChecker checker(TemplateFile file) {
    ExpressionChecker known = checkers.get(file.source().name());
    if (known == null) {
      Imports own = new Imports();
      imports.put(file.source().name(), own);
      known = new ExpressionChecker(types, own, problems);
      checkers.put(file.source().name(), known);
      new ImportReader(known, own, problems).read(file);
    }
    return known;
  }

  /** The same for an attempt whose problems are nobody's. */
  ExpressionChecker attempt(TemplateFile file, TemplateProblems attempted) {
    return new ExpressionChecker(types, imports.getOrDefault(file.source().name(), new Imports()), attempted);
  }

  /** Whether a file sets a variable in more than one place, so that its value may change. */
  boolean isSetOften(TemplateFile file, String name) {
    return settings.computeIfAbsent(file.source().name(), key -> {
      Map<String, Integer> counts = new HashMap<>();
      NodeBodies.visit(file.body(), node -> {
        if (node instanceof Node.Set set) {
          counts.merge(set.name().name(), 1, Integer::sum);
        }
      });
      return counts;
    }).getOrDefault(name, 0) > 1;
  }

  /** A frame for the outermost nodes of a file. */
  Frame frame(TemplateFile file) {
    return new Frame(file, checker(file), null, null, null);
  }

  void problem(TemplateProblemCode code, Span span, String headline, String... advice) {
    problems.add(code, span, headline, advice);
  }
}
