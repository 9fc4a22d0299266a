package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.TypeName;
import dev.squall.template.parse.BodyParser.Part;
import dev.squall.template.parse.Piece.DirectiveTag;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code if}, {@code for}, {@code while} and {@code try}. */
final class ControlDirectives {
  private final BodyParser bodies;
  private final SwitchDirective switches;

  ControlDirectives(BodyParser bodies) {
    this.bodies = bodies;
    this.switches = new SwitchDirective(bodies);
  }

  Node parse(Directive directive, DirectiveTag tag, @Nullable Frame outer) {
    Frame frame = Frame.of(directive, tag, outer);
    Node node = switch (directive) {
      case IF -> branches(tag, frame);
      case FOR -> loop(tag, frame);
      case WHILE -> whileLoop(tag, frame);
      case TRY -> attempt(tag, frame);
      default -> switches.parse(tag, frame);
    };
    bodies.close(frame);
    return node;
  }

  private Node branches(DirectiveTag tag, Frame frame) {
    List<Node.Branch> branches = new ArrayList<>();
    branches.add(branch(tag, frame));
    List<Node> otherwise = null;
    Part part = bodies.part();
    while (part != null && part.directive() != Directive.END) {
      if (otherwise != null) {
        afterElse(part, frame);
        bodies.body(frame);
      } else if (part.directive() == Directive.ELIF) {
        branches.add(branch(part.tag(), frame));
      } else {
        otherwise = elseBody(part.tag(), frame);
      }
      part = bodies.part();
    }
    return new Node.If(tag.span(), List.copyOf(branches), otherwise);
  }

  private Node.Branch branch(DirectiveTag tag, Frame frame) {
    Expression condition = bodies.expression(tag, "\"" + tag.word() + "\" needs a condition");
    return new Node.Branch(tag.span(), condition, bodies.body(frame));
  }

  private List<Node> elseBody(DirectiveTag tag, Frame frame) {
    bodies.noArguments(tag);
    return bodies.body(frame);
  }

  private void afterElse(Part part, Frame frame) {
    String word = part.directive().word();
    bodies.errors().misplaced(part.tag().name(), "\"" + word + "\" behind the \"else\" of this \"" + frame.directive().word() + "\"",
        part.directive() == Directive.ELSE ? "there can be one \"else\", as the last part" : "move it before the \"else\"");
  }

  /** The {@code else} of a loop; a break in it would leave the loop around. */
  private @Nullable List<Node> loopElse(Frame frame) {
    List<Node> otherwise = null;
    Part part = bodies.part();
    while (part != null && part.directive() != Directive.END) {
      if (otherwise != null) {
        afterElse(part, frame);
        bodies.body(frame);
      } else {
        otherwise = elseBody(part.tag(), frame.withLoop(frame.outerLoop()));
      }
      part = bodies.part();
    }
    return otherwise;
  }

  private Node whileLoop(DirectiveTag tag, Frame frame) {
    Expression condition = bodies.expression(tag, "\"while\" needs a condition");
    List<Node> body = bodies.body(frame);
    return new Node.While(tag.span(), condition, body, loopElse(frame));
  }

  private Node loop(DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    List<Identifier> names = new ArrayList<>();
    TypeName type = null;
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"for\" needs a variable and what to go through", "write " + Directive.FOR.example());
    } else if (tokens.at("(")) {
      tokens.fail(tokens.peek().span(), "\"for\" has no parentheses", "write " + Directive.FOR.example(),
          "for numbers: {% for i in 0..<10 %}");
    } else {
      boolean untyped = isUntyped(tokens.peek(1));
      if (!untyped) {
        type = new TypeNameParser(tokens).type();
      }
      loopNames(tokens, names, type != null);
    }
    if (tokens.at(":") || tokens.at("of")) {
      tokens.fail(tokens.peek().span(), "the variable of a loop is followed by \"in\"", "write " + Directive.FOR.example());
    }
    tokens.expect("in", "behind the variable of the loop");
    Token condition = condition(tokens);
    Expression iterable = condition == null ? new ExpressionParser(tokens).whole() : filtered(tag, tokens, condition);
    List<Node> body = bodies.body(frame);
    return new Node.For(tag.span(), type, List.copyOf(names), iterable, body, loopElse(frame));
  }

  /** The {@code if} of Jinja's {@code for x in xs if x.ok}; null where there is none, or it is a choice with an {@code else}. */
  private static @Nullable Token condition(Tokens tokens) {
    Token found = null;
    int open = 0;
    for (int i = 0; tokens.peek(i).kind() != Token.Kind.END; i++) {
      Token token = tokens.peek(i);
      open += token.is("(") || token.is("[") ? 1 : token.is(")") || token.is("]") ? -1 : 0;
      if (open == 0 && token.is("else")) {
        return null;
      }
      found = found == null && open == 0 && i > 0 && token.is("if") ? token : found;
    }
    return found;
  }

  /** What a loop with a condition goes through: the condition is told of here, and its names are not looked for. */
  private static Expression filtered(DirectiveTag tag, Tokens tokens, Token condition) {
    Expression iterable = new ExpressionParser(tokens).unconditional();
    if (tokens.at("if")) {
      String text = tokens.source().text();
      String loop = text.substring(tag.name().end(), condition.start()).strip();
      tokens.next();
      int start = tokens.peek().start();
      while (!tokens.atEnd()) {
        tokens.next();
      }
      String wish = text.substring(start, tokens.peek().start()).strip();
      tokens.fail(condition.span(), "a loop has no condition of its own",
          "write {% for " + loop + " %}{% if " + (wish.isEmpty() ? "..." : wish) + " %} ... {% end %}{% end %}",
          "or let a list have fewer elements: list.stream().filter(x -> ...).toList()");
    }
    tokens.expectEnd();
    return iterable;
  }

  private static boolean isUntyped(Token second) {
    boolean type = second.isName() || second.is("<") || second.is(".") || second.is("[") || second.is("?");
    return second.is("in") || second.is("of") || !type;
  }

  private static void loopNames(Tokens tokens, List<Identifier> names, boolean typed) {
    do {
      Identifier name = tokens.hasFailed() ? null : tokens.newName("the variable of a loop");
      if (name != null) {
        names.add(name);
      }
    } while (tokens.accept(","));
    if (names.size() > (typed ? 1 : 2)) {
      tokens.fail(names.getLast().span(), "a loop has one variable, or two without types for the keys and values of a map",
          "for the number of the turn there is loop.index");
    }
  }

  private Node attempt(DirectiveTag tag, Frame frame) {
    bodies.noArguments(tag);
    List<Node> body = bodies.body(frame);
    List<Node.Except> excepts = new ArrayList<>();
    List<Node> otherwise = null;
    List<Node> last = null;
    Part part = bodies.part();
    while (part != null && part.directive() != Directive.END) {
      if (last != null || (otherwise != null && part.directive() != Directive.FINALLY)) {
        outOfOrder(part);
        bodies.body(frame);
      } else {
        switch (part.directive()) {
          case EXCEPT -> excepts.add(except(part.tag(), frame));
          case ELSE -> {
            if (excepts.isEmpty()) {
              outOfOrder(part);
            }
            otherwise = elseBody(part.tag(), frame);
          }
          // leaving a loop from here would swallow the exception
          default -> last = elseBody(part.tag(), frame.withLoop(false));
        }
      }
      part = bodies.part();
    }
    if (part != null && excepts.isEmpty() && last == null && otherwise == null) {
      bodies.errors().syntax(tag.name(), "this \"try\" has neither \"except\" nor \"finally\"", "add {% except Type as name %}");
    }
    return new Node.Try(tag.span(), body, List.copyOf(excepts), otherwise, last);
  }

  private void outOfOrder(Part part) {
    bodies.errors().misplaced(part.tag().name(), "\"" + part.directive().word() + "\" is not expected here",
        "the order is: try, except (also several), else, finally");
  }

  private Node.Except except(DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    List<TypeName> types = new ArrayList<>();
    Identifier name = null;
    if (!tokens.atEnd()) {
      boolean brackets = tokens.accept("(");
      do {
        TypeName type = new TypeNameParser(tokens).typeWithoutMark();
        if (type != null) {
          types.add(type);
        }
      } while (tokens.accept(","));
      if (brackets) {
        tokens.expect(")", "behind the types");
      }
      if (tokens.at("|")) {
        tokens.fail(tokens.peek().span(), "types of exceptions are separated by commas", "write {% except A, B as e %}");
      }
      if (tokens.peek().isName() && !tokens.at("as")) {
        tokens.fail(tokens.peek().span(), "\"as\" is missing before the name", "write {% except Type as name %}");
      }
      name = tokens.accept("as") ? tokens.newName("the exception") : null;
      tokens.expectEnd();
    }
    return new Node.Except(tag.span(), List.copyOf(types), name, bodies.body(frame));
  }
}
