package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.api.TemplateRequest;
import dev.squall.template.ast.Parameter;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.CheckerTypes;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.check.Variable;
import dev.squall.template.compose.TemplateFiles;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.program.Local;
import dev.squall.template.program.Program;
import dev.squall.template.program.Routine;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lowers a whole page: its variables, then the file at the root of what it extends, with its blocks. */
public final class PageLowering {
  private final Page page;
  private final TemplateFile main;
  private final List<Variable> variables = new ArrayList<>();

  private PageLowering(Page page, TemplateFile main) {
    this.page = page;
    this.main = main;
  }

  /** Lowers a page; what is wrong with it is reported, and the program is of use only where there were no errors. */
  public static Program lower(
      TemplateRequest request, TemplateFile main, TemplateFiles files, CheckerTypes types, TemplateProblems problems) {
    return new PageLowering(new Page(request, types, files, problems, main), main).lower();
  }

  private Program lower() {
    declareVariables();
    NodeLowering nodes = new NodeLowering(page);
    TemplateFile root = page.layout.root();
    // What the file sets is a variable of one method; macros and fragments are others, and see the page alone.
    List<Step> steps = nodes.body(root.body(), page.root.inner(), page.frame(root));
    checkEnd(root);
    nodes.finish();
    warnOfUnused();
    boolean needsRequest = page.implicit.isUsed() && page.request.request();
    Span whole = root.source().span(0, 0);
    return new Program(
        main.source(),
        page.kind,
        page.rootLocals,
        page.request.request(),
        needsRequest,
        page.streams(),
        page.handlesFailures(),
        new Routine(page.name("write"), whole, "The whole page.", List.of(), steps),
        nodes.blocks().fragments(),
        nodes.routines().routines(),
        page.files.sources(),
        List.copyOf(new LinkedHashSet<>(page.rawUses)),
        page.links.list());
  }

  private void declareVariables() {
    TypeElement model = page.request.model();
    if (model == null) {
      declareParameters();
    } else {
      if (!model.getTypeParameters().isEmpty()) {
        page.problem(
            TemplateProblemCode.TYPE_MISMATCH, main.source().span(0, 0),
            model.getSimpleName() + " has type parameters, and the type of a page cannot have any",
            "write the types that are meant in " + model.getSimpleName());
      }
      page.rootLocals.add(new Local(TypeName.get(model.asType()), "page"));
      variables.addAll(new ModelVariables(page.types, page.facts).of(model));
      variables.forEach(page.root::declare);
      checkParameters(main);
    }
    page.layout.chain().stream().skip(1).forEach(this::checkParameters);
  }

  /** The template declares its variables itself. */
  private void declareParameters() {
    ExpressionChecker checker = page.checker(main);
    for (Parameter parameter : RoutineLowering.parameters(main)) {
      String name = parameter.name().name();
      if (page.root.declaresHere(name)) {
        page.problem(
            TemplateProblemCode.NAME_TAKEN, parameter.name().span(), "there is a variable " + name + " already",
            "give this one another name");
        continue;
      }
      Optional<TypeMirror> type = checker.resolve(parameter.type());
      Local local = page.local(type.map(TypeName::get).orElse(TypeName.get(Object.class)), name);
      page.rootLocals.add(local);
      Variable variable = new Variable(
          name, type.orElse(page.facts.unknown()), CodeBlock.of("$L", local.name()), parameter.type().nullable());
      variables.add(variable);
      page.root.declare(variable);
    }
  }

  /** What a file says it needs has to be there, by its name and with its type. */
  private void checkParameters(TemplateFile file) {
    for (Parameter parameter : RoutineLowering.parameters(file)) {
      String name = parameter.name().name();
      Optional<TypeMirror> type = page.checker(file).resolve(parameter.type());
      Optional<Variable> variable = page.root.find(name);
      if (variable.isEmpty()) {
        if (parameter.defaultValue() != null && type.isPresent()) {
          CodeBlock code = page.checker(file)
              .check(parameter.defaultValue(), page.root, type.get(), parameter.type().nullable()).code();
          page.root.declare(new Variable(name, type.get(), code, parameter.type().nullable()));
        } else {
          page.problem(
              TemplateProblemCode.MISSING_ARGUMENT, parameter.name().span(),
              file.source().name() + " needs " + parameter.type().span().text() + " " + name + ", and "
                  + (file.equals(main) ? owner() : main.source().name()) + " has no variable of that name",
              "add it to " + owner() + ", or give it a default value here");
          page.root.declare(new Variable(name, page.facts.unknown(), CodeBlock.of("null"), false));
        }
      } else if (type.isPresent() && !fits(variable.get(), type.get())) {
        page.problem(
            TemplateProblemCode.TYPE_MISMATCH, parameter.type().span(),
            file.source().name() + " needs " + name + " to be of type " + page.facts.shown(type.get()) + ", and in "
                + main.source().name() + " it is of type " + page.facts.shown(variable.get().type()),
            "correct one of the two types");
      } else if (variable.get().nullable() && !parameter.type().nullable()) {
        page.problem(
            TemplateProblemCode.POSSIBLY_NULL, parameter.name().span(),
            file.source().name() + " needs " + name + " not to be null, and in " + main.source().name() + " it may be",
            "write " + parameter.type().span().text() + "? " + name + " here, and guard its uses");
      }
    }
  }

  private boolean fits(Variable variable, TypeMirror type) {
    return TypeFacts.isBroken(variable.type()) || page.types.types().isAssignable(variable.type(), type);
  }

  private String owner() {
    TypeElement model = page.request.model();
    return model == null ? main.source().name() : model.getSimpleName().toString();
  }

  private void checkEnd(TemplateFile root) {
    if (!page.context().isText()) {
      int end = root.source().text().length();
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          root.source().span(Math.max(0, end - 1), end),
          root.source().name() + " ends " + page.context().describe(),
          "close every tag, attribute, quote and comment");
      return;
    }
    String open = page.context().restrictedBy();
    if (open != null && !open.equals("frameset")) {
      int end = root.source().text().length();
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          root.source().span(Math.max(0, end - 1), end),
          root.source().name() + " ends in <" + open + ">",
          "write </" + open + ">");
    }
  }

  private void warnOfUnused() {
    if (page.problems.errors() > 0) {
      return;
    }
    for (Variable variable : variables) {
      if (!variable.isUsed() && isDeclared(variable)) {
        warnOfUnused(variable.name(), main.source().name() + " never uses " + variable.name() + " of " + owner());
      }
    }
  }

  /** At the component of the record; of a template without one at its parameter. */
  private void warnOfUnused(String name, String headline) {
    String advice = "use it, or take it away";
    Optional<Element> component = Optional.<TypeElement>ofNullable(page.request.model()).stream()
        .<Element>flatMap(model -> ElementFilter.fieldsIn(model.getEnclosedElements()).stream())
        .filter(field -> field.getSimpleName().contentEquals(name))
        .findFirst();
    if (component.isPresent()) {
      page.problems.add(TemplateProblemCode.UNUSED_PARAMETER, main.source().span(0, 0), component.get(), headline, advice);
    } else {
      page.problem(TemplateProblemCode.UNUSED_PARAMETER, place(name), headline, advice);
    }
  }

  /** Whether somebody has to give it a value for this template; other properties have uses of their own. */
  private boolean isDeclared(Variable variable) {
    TypeElement model = page.request.model();
    return model == null
        || model.getRecordComponents().stream()
            .anyMatch(component -> component.getSimpleName().contentEquals(variable.name()));
  }

  private Span place(String name) {
    return RoutineLowering.parameters(main).stream()
        .filter(parameter -> parameter.name().name().equals(name))
        .map(parameter -> parameter.name().span())
        .findFirst()
        .orElse(main.source().span(0, 0));
  }
}
