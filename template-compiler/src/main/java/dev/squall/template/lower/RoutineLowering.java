package dev.squall.template.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.squall.template.ast.Argument;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.Parameter;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.Scope;
import dev.squall.template.check.Variable;
import dev.squall.template.compose.PageLayout.MacroDefinition;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.Context;
import dev.squall.template.program.Local;
import dev.squall.template.program.Routine;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Makes methods of macros and of templates that are included with parameters, one for each context they are used in. */
final class RoutineLowering {
  private static final ClassName HTML = ClassName.get("dev.squall.render", "Html");

  private final Page page;
  private final NodeLowering nodes;
  private final Map<Key, String> names = new LinkedHashMap<>();
  private final List<Routine> routines = new ArrayList<>();
  private final List<String> open = new ArrayList<>();

  RoutineLowering(Page page, NodeLowering nodes) {
    this.page = page;
    this.nodes = nodes;
  }

  private record Key(String what, Context context) {}

  List<Routine> routines() {
    return List.copyOf(routines);
  }

  /** A file without parameters is part of the one that includes it; one with parameters is called. */
  void include(Node.Include node, Scope scope, Frame frame, List<Step> steps) {
    Optional<TemplateFile> found = page.files.load(
        page.files.nameOf(frame.file(), node.template())).filter(file -> !isOpen(file));
    if (found.isEmpty()) {
      return;
    }
    TemplateFile file = found.get();
    if (file.parent() != null) {
      page.problem(
          TemplateProblemCode.TEMPLATE_EXTENDS,
          node.template().span(),
          file.source().name() + " extends " + file.parent().path() + ": it is a whole page and cannot be part of "
              + frame.file().source().name(),
          "move what both need into a template of its own");
      return;
    }
    List<Parameter> parameters = parameters(file);
    Frame inside = frame.inFile(file, page.checker(file));
    open.add(file.source().name());
    page.problems.enter(file.source().name(), node.template().span());
    if (parameters.isEmpty() && node.arguments() == null) {
      steps.addAll(inFrame(file, scope, inside));
    } else {
      List<Argument> arguments = node.arguments();
      if (arguments == null) {
        arguments = byName(parameters, node.template().span(), scope);
      }
      List<CodeBlock> codes = bind(file.source().name(), parameters, arguments, node.span(), scope, frame, inside, steps);
      String name = routine(
          new Key("include " + file.source().name(), page.context()),
          "include" + javaName(file.source().name()), file.source().name(), node.span(), parameters, null, file.body(), inside.detached());
      nodes.checkGuard(node.span(), frame);
      steps.addAll(WholeCall.of(page, node.span(), frame, List.of(new Step.Invoke(node.span(), name, codes))));
    }
    page.problems.leave();
    open.removeLast();
  }

  private boolean isOpen(TemplateFile file) {
    return open.contains(file.source().name());
  }

  private List<Step> inFrame(TemplateFile file, Scope scope, Frame inside) {
    // What the loops around belong to is another file: break cannot reach them.
    Frame detached = new Frame(inside.file(), inside.checker(), null, inside.block(), inside.guard());
    return nodes.body(file.body(), scope.inner(), detached);
  }

  static List<Parameter> parameters(TemplateFile file) {
    return file.body().stream()
        .filter(Node.Param.class::isInstance)
        .map(node -> ((Node.Param) node).parameter())
        .toList();
  }

  /** Without arguments each parameter is the variable of its name, where there is one. */
  private static List<Argument> byName(List<Parameter> parameters, Span span, Scope scope) {
    return parameters.stream()
        .filter(parameter -> scope.find(parameter.name().name()).isPresent())
        .map(parameter -> new Argument(parameter.name(), new Expression.Variable(span, parameter.name().name())))
        .toList();
  }

  /** Calls a macro; its parameter {@code content} is what stands between {@code do} and {@code end}. */
  void call(Node.MacroCall node, Scope scope, Frame frame, List<Step> steps) {
    MacroDefinition definition = page.layout.macros().get(node.name().name());
    if (definition == null) {
      Optional<String> near = Suggestion.near(node.name().name(), page.layout.macros().keySet());
      page.problem(
          TemplateProblemCode.UNKNOWN_NAME,
          node.name().span(),
          "there is no macro " + node.name() + " in this page",
          near.map(other -> "did you mean \"" + other + "\"?")
              .orElse("write {% macro " + node.name() + "(...) %} ... {% end %}, or include the file that has it"));
      return;
    }
    Node.Macro macro = definition.macro();
    Frame inside = frame.inFile(definition.file(), page.checker(definition.file())).detached();
    nodes.checkGuard(node.span(), frame);
    List<Step> made = new ArrayList<>();
    List<CodeBlock> codes = new ArrayList<>(
        bind("macro " + macro.name(), macro.parameters(), node.arguments(), node.span(), scope, frame, inside, made));
    List<Node> body = node.body();
    if (body != null) {
      codes.add(content(node.span(), body, scope, frame, made));
    }
    Key key = new Key("macro " + macro.name() + (body == null ? "" : " with content"), page.context());
    String name = routine(
        key, macro.name().name(), "macro " + macro.name(), macro.span(), macro.parameters(),
        body == null ? null : "content", macro.body(), inside);
    made.add(new Step.Invoke(node.span(), name, codes));
    List<Step> call = made.size() > 1 ? List.of(new Step.Scoped(node.span(), made)) : made;
    steps.addAll(WholeCall.of(page, node.span(), frame, call));
  }

  private CodeBlock content(Span span, List<Node> body, Scope scope, Frame frame, List<Step> steps) {
    Context start = page.context();
    if (!start.isText()) {
      page.problem(
          TemplateProblemCode.UNSAFE_PLACE, span,
          "content can be given to a macro between elements only, and this is " + start.describe(),
          "call the macro without do, and give it parameters");
    }
    Local mark = page.local(TypeName.INT, "mark");
    Local content = page.local(HTML, "content");
    steps.add(new Step.Declare(span, mark, CodeBlock.of("out.mark()")));
    steps.addAll(nodes.body(body, scope.inner(), frame.inLoop(null)));
    steps.add(new Step.Declare(span, content, CodeBlock.of("$T.trusted(out.take($L))", HTML, mark.name())));
    if (!start.equals(page.context())) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT, span,
          "this content begins " + start.describe() + " and ends " + page.context().describe(),
          "close every tag, attribute and quote in the content that opens it");
      page.context(start);
    }
    return CodeBlock.of("$L", content.name());
  }

  /** The Java of each parameter's value, in the order of the parameters. */
  private List<CodeBlock> bind(
      String what,
      List<Parameter> parameters,
      List<Argument> arguments,
      Span span,
      Scope scope,
      Frame caller,
      Frame callee,
      List<Step> steps) {
    int before = page.problems.errors();
    Map<String, Argument> given = assign(what, parameters, arguments);
    boolean misnamed = page.problems.errors() > before;
    Map<String, CodeBlock> codes = new LinkedHashMap<>();
    boolean inOrder = new ArrayList<>(given.keySet()).equals(
        parameters.stream().map(parameter -> parameter.name().name()).filter(given::containsKey).toList());
    // Arguments are computed in the order in which they are written.
    given.forEach((name, argument) -> {
      Parameter parameter = parameters.stream().filter(one -> one.name().name().equals(name)).findFirst().orElseThrow();
      Optional<TypeMirror> type = callee.checker().resolve(parameter.type());
      CodeBlock code = type
          .map(known -> caller.checker().check(argument.value(), scope, known, parameter.type().nullable()).code())
          .orElse(CodeBlock.of("null"));
      if (!inOrder && type.isPresent()) {
        Local local = page.local(TypeName.get(type.get()), name);
        steps.add(new Step.Declare(span, local, code));
        code = CodeBlock.of("$L", local.name());
      }
      codes.put(name, code);
    });
    List<CodeBlock> ordered = new ArrayList<>();
    for (Parameter parameter : parameters) {
      CodeBlock code = codes.get(parameter.name().name());
      if (code != null) {
        ordered.add(code);
      } else {
        // A name that does not exist was most likely meant for this one.
        ordered.add(misnamed ? CodeBlock.of("null") : defaultValue(what, parameter, span, callee));
      }
    }
    return ordered;
  }

  private CodeBlock defaultValue(String what, Parameter parameter, Span span, Frame callee) {
    Expression value = parameter.defaultValue();
    if (value == null) {
      page.problem(
          TemplateProblemCode.MISSING_ARGUMENT,
          span,
          what + " needs " + parameter.type().span().text() + " " + parameter.name() + " (declared at "
              + parameter.name().span().position() + "), which is not given",
          "give it: " + parameter.name() + "=...");
      return CodeBlock.of("null");
    }
    return callee.checker().resolve(parameter.type())
        .map(type -> callee.checker().check(value, page.root, type, parameter.type().nullable()).code())
        .orElse(CodeBlock.of("null"));
  }

  private Map<String, Argument> assign(String what, List<Parameter> parameters, List<Argument> arguments) {
    List<String> known = parameters.stream().map(parameter -> parameter.name().name()).toList();
    Map<String, Argument> given = new LinkedHashMap<>();
    int position = 0;
    for (Argument argument : arguments) {
      String name = argument.name() == null
          ? position < known.size() ? known.get(position) : null
          : argument.name().name();
      position++;
      if (name == null) {
        page.problem(
            TemplateProblemCode.TYPE_MISMATCH, argument.value().span(),
            what + " takes " + known.size() + " arguments, and this is number " + position,
            "it takes: " + known);
      } else if (!known.contains(name)) {
        page.problem(
            TemplateProblemCode.UNKNOWN_NAME, nameSpan(argument),
            what + " has no parameter " + name,
            Suggestion.near(name, known).map(near -> "did you mean \"" + near + "\"?").orElse("it takes: " + known));
      } else if (given.putIfAbsent(name, argument) != null) {
        page.problem(
            TemplateProblemCode.NAME_TAKEN, nameSpan(argument), what + " is given " + name + " twice", "give it once");
      }
    }
    return given;
  }

  private static Span nameSpan(Argument argument) {
    return argument.name() == null ? argument.value().span() : argument.name().span();
  }

  /** The method for a body in a context; made when it is first asked for, so that it may call itself. */
  private String routine(
      Key key, String wish, String what, Span span, List<Parameter> parameters, @Nullable String content,
      List<Node> body, Frame frame) {
    String known = names.get(key);
    List<OpenTag.Way> ways = page.links.ways();
    if (known != null) {
      page.links.unread(span);
      page.links.endCalled(ways);
      return known;
    }
    String name = page.name(wish);
    names.put(key, name);
    Scope scope = page.root.inner();
    List<Local> locals = new ArrayList<>();
    for (Parameter parameter : parameters) {
      frame.checker().resolve(parameter.type()).ifPresent(type -> {
        Local local = page.local(TypeName.get(type), parameter.name().name());
        locals.add(local);
        scope.declare(new Variable(
            parameter.name().name(), type, CodeBlock.of("$L", local.name()), parameter.type().nullable()));
      });
    }
    if (content != null) {
      Local local = page.local(HTML, content);
      locals.add(local);
      scope.declare(new Variable(
          content, page.facts.declared(HTML.canonicalName()), CodeBlock.of("$L", local.name()), false));
    }
    Context start = page.context();
    List<Step> steps = nodes.body(body, scope.inner(), frame);
    page.links.endCalled(ways);
    if (!start.equals(page.context())) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT, span,
          what + " begins " + start.describe() + " and ends " + page.context().describe(),
          "close every tag, attribute and quote in it that it opens");
      page.context(start);
    }
    warnOfUnused(what, parameters, scope);
    if (content != null && scope.find(content).filter(variable -> !variable.isUsed()).isPresent()) {
      page.problem(
          TemplateProblemCode.UNUSED_PARAMETER, span,
          what + " is given a body, and never prints its " + content, "print it: {{ " + content + " }}");
    }
    routines.add(new Routine(name, span, what + ", used " + start.describe() + ".", locals, steps));
    return name;
  }

  private void warnOfUnused(String what, List<Parameter> parameters, Scope scope) {
    for (Parameter parameter : parameters) {
      scope.find(parameter.name().name()).filter(variable -> !variable.isUsed()).ifPresent(variable ->
          page.problem(
              TemplateProblemCode.UNUSED_PARAMETER, parameter.name().span(),
              what + " never uses its parameter " + parameter.name(), "take it away"));
    }
  }

  /** {@code users/row-small.html} becomes {@code UsersRowSmall}. */
  static String javaName(String template) {
    StringBuilder name = new StringBuilder();
    boolean upper = true;
    String path = template.contains(".") ? template.substring(0, template.lastIndexOf('.')) : template;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isJavaIdentifierPart(c) && c != '_') {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      } else {
        upper = true;
      }
    }
    return name.toString();
  }
}
