package dev.squall.template.parse;

import dev.squall.template.ast.Argument;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.Parameter;
import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads blocks, macros and their calls, {@code apply}, and the assets of modules. */
final class ScopedDirectives {
  private final BodyParser bodies;

  ScopedDirectives(BodyParser bodies) {
    this.bodies = bodies;
  }

  @Nullable Node parse(Directive directive, DirectiveTag tag, @Nullable Frame outer) {
    Frame frame = Frame.of(directive, tag, outer);
    return switch (directive) {
      case APPLY -> apply(tag, frame);
      case BLOCK, FRAGMENT -> block(directive, tag, frame);
      case MACRO -> macro(tag, frame);
      case CALL -> call(tag, frame);
      case CSS -> asset(tag, frame, Node.AssetKind.CSS);
      case JAVASCRIPT -> asset(tag, frame, Node.AssetKind.JAVASCRIPT);
      case HTML_HEAD -> asset(tag, frame, Node.AssetKind.HTML_HEAD);
      default -> asset(tag, frame, Node.AssetKind.HTML_BODY);
    };
  }

  private List<Node> body(Frame frame) {
    List<Node> body = bodies.body(frame);
    bodies.close(frame);
    return body;
  }

  private @Nullable Node block(Directive directive, DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    Identifier name = null;
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"" + directive.word() + "\" needs a name", "write " + directive.example());
    } else {
      name = tokens.newName("a " + directive.word());
      tokens.expectEnd();
    }
    Frame outer = frame.outer();
    if (outer != null && outer.macro()) {
      bodies.errors().misplaced(tag.name(), "a macro has no blocks", "call another macro with a body: {% call name() do %}");
    }
    List<Node> body = body(frame);
    return name == null ? null : new Node.Block(tag.span(), name, directive == Directive.FRAGMENT, body);
  }

  private Node apply(DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    List<Expression.Filter> filters = new ArrayList<>();
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"apply\" needs a function of a text", "write {% apply linkify %}");
    } else {
      OperandParser operands = new OperandParser(new ExpressionParser(tokens), tokens);
      do {
        int start = tokens.peek().start();
        Expression text = new Expression.Broken(tag.span().source().span(start, start));
        if (operands.filter(start, text, 1) instanceof Expression.Filter filter) {
          filters.add(filter);
        }
      } while (tokens.accept("|"));
      tokens.expectEnd();
    }
    return new Node.Apply(tag.span(), List.copyOf(filters), body(frame));
  }

  private @Nullable Node macro(DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    Identifier name = null;
    List<Parameter> parameters = List.of();
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"macro\" needs a name and parameters", "write " + Directive.MACRO.example());
    } else {
      name = tokens.newName("a macro");
      parameters = new ParameterParser(tokens).parameters(Directive.MACRO.example());
      tokens.expectEnd();
    }
    if (frame.outer() != null) {
      bodies.errors().misplaced(tag.name(), "macros do not stand in other tags", "move it to the begin of the file");
    }
    List<Node> body = body(frame);
    return name == null ? null : new Node.Macro(tag.span(), name, parameters, body);
  }

  private @Nullable Node call(DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"call\" needs a macro and its arguments", "write " + Directive.CALL.example());
      return null;
    }
    Identifier name = tokens.newName("a macro");
    List<Argument> arguments = name == null ? List.of() : new ParameterParser(tokens).arguments();
    boolean withBody = tokens.accept("do");
    tokens.expectEnd();
    if (!withBody) {
      bodies.callWithoutDo(tag);
    }
    List<Node> body = withBody ? body(frame) : null;
    return name == null ? null : new Node.MacroCall(tag.span(), name, arguments, body);
  }

  private Node asset(DirectiveTag tag, Frame frame, Node.AssetKind kind) {
    bodies.noArguments(tag);
    List<Node> body = new ArrayList<>();
    for (Node node : body(frame)) {
      if (node instanceof Node.Text) {
        body.add(node);
      } else {
        Span span = node.span();
        bodies.errors().misplaced(span, "\"" + tag.word() + "\" holds text that is the same for every page",
            "give what differs to attributes of the module's own elements");
        break;
      }
    }
    return new Node.Asset(tag.span(), kind, List.copyOf(body));
  }
}
