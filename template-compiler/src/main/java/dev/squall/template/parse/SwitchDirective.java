package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.TypeName;
import dev.squall.template.parse.BodyParser.Part;
import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code switch} with its cases. */
final class SwitchDirective {
  private final BodyParser bodies;

  SwitchDirective(BodyParser bodies) {
    this.bodies = bodies;
  }

  Node parse(DirectiveTag tag, Frame frame) {
    Expression subject = bodies.expression(tag, "\"switch\" needs a value");
    onlySpace(bodies.body(frame));
    List<Node.Case> cases = new ArrayList<>();
    List<Node> otherwise = null;
    Part part = bodies.part();
    while (part != null && part.directive() != Directive.END) {
      if (otherwise != null) {
        bodies.errors().misplaced(part.tag().name(), "\"" + part.directive().word() + "\" behind the \"else\" of this \"switch\"",
            "\"else\" is the last part of a switch");
        bodies.body(frame);
      } else if (part.directive() == Directive.CASE) {
        cases.add(one(part.tag(), frame));
      } else {
        bodies.noArguments(part.tag());
        otherwise = bodies.body(frame);
      }
      part = bodies.part();
    }
    if (part != null && cases.isEmpty() && otherwise == null) {
      bodies.errors().syntax(tag.name(), "this \"switch\" has no \"case\"", "add {% case pattern %}");
    }
    return new Node.Switch(tag.span(), subject, List.copyOf(cases), otherwise);
  }

  private void onlySpace(List<Node> before) {
    for (Node node : before) {
      Span span = node.span();
      if (node instanceof Node.Text text) {
        int start = Chars.skipSpace(span.source().text(), span.start(), span.end());
        if (start == span.end()) {
          continue;
        }
        span = span.source().span(start, start + text.span().text().substring(start - text.span().start()).stripTrailing().length());
      }
      bodies.errors().misplaced(span, "nothing is written between \"switch\" and its first \"case\"", "move it into a case");
      return;
    }
  }

  private Node.Case one(DirectiveTag tag, Frame frame) {
    Tokens tokens = bodies.arguments(tag);
    List<Node.Pattern> patterns = new ArrayList<>();
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"case\" needs a pattern",
          "write {% case RED, GREEN %}, {% case \"text\" %} or {% case Circle c %}; for all others {% else %}");
    } else {
      do {
        Node.Pattern pattern = pattern(tokens);
        if (pattern != null) {
          patterns.add(pattern);
        }
      } while (tokens.accept(","));
      separators(tokens);
    }
    Expression guard = null;
    if (tokens.accept("if")) {
      guard = new ExpressionParser(tokens).whole();
    }
    tokens.expectEnd();
    return new Node.Case(tag.span(), List.copyOf(patterns), guard, bodies.body(frame));
  }

  private static void separators(Tokens tokens) {
    Token token = tokens.peek();
    if (token.is("|") || token.is("or") || token.is("||")) {
      tokens.fail(token.span(), "the patterns of a case are separated by commas", "write {% case A, B %}");
    } else if (token.is("when") || token.is("and") || token.is("&&")) {
      tokens.fail(token.span(), "a condition of a case begins with \"if\"", "write {% case Circle c if c.radius > 3 %}");
    } else if (token.is("->") || token.is(":")) {
      tokens.fail(token.span(), "\"" + token.text() + "\" is not expected here", "the tag's end ends the pattern");
    }
  }

  private static Node.@Nullable Pattern pattern(Tokens tokens) {
    Token token = tokens.peek();
    boolean minus = token.is("-") && tokens.peek(1).kind() == Token.Kind.NUMBER;
    boolean constant = switch (token.kind()) {
      case NUMBER, QUOTED -> true;
      default -> token.is("null") || token.is("None") || token.is("true") || token.is("false");
    };
    if (minus || constant) {
      return constant(tokens, minus);
    }
    TypeName type = new TypeNameParser(tokens).typeWithoutMark();
    if (type == null) {
      return null;
    }
    if (tokens.at("(")) {
      tokens.fail(tokens.peek().span(), "patterns do not take records apart", "write {% case " + type.name() + " name %}");
      return null;
    }
    boolean named = tokens.peek().isName() && !tokens.at("if") && !tokens.at("or") && !tokens.at("and") && !tokens.at("when");
    if (!named) {
      return new Node.Pattern.Named(type.span(), type);
    }
    Identifier name = tokens.newName("the value of a case");
    return name == null ? null : new Node.Pattern.Typed(tokens.spanFrom(type.span().start()), type, name);
  }

  private static Node.@Nullable Pattern constant(Tokens tokens, boolean minus) {
    int start = tokens.peek().start();
    Expression.Literal literal = minus ? negative(tokens) : null;
    if (!minus && new OperandParser(new ExpressionParser(tokens), tokens).constant() instanceof Expression.Literal found) {
      literal = found;
    }
    if (literal == null) {
      tokens.fail(tokens.spanFrom(start), "a case wants a constant", "write the text without ${}");
      return null;
    }
    return new Node.Pattern.Constant(literal.span(), literal);
  }

  private static Expression.@Nullable Literal negative(Tokens tokens) {
    Token minus = tokens.next();
    Token digits = tokens.next();
    Expression smallest = Numbers.smallest(minus, digits);
    Expression number = smallest == null ? Numbers.literal(digits, tokens) : smallest;
    if (!(number instanceof Expression.Literal literal)) {
      return null;
    }
    Object value = literal.value();
    Object negated = smallest != null ? value : switch (value) {
      case Integer i -> (Object) (-i);
      case Long l -> (Object) (-l);
      case Float f -> (Object) (-f);
      case Double d -> (Object) (-d);
      case null, default -> value;
    };
    return new Expression.Literal(minus.span().to(digits.span()), negated);
  }
}
