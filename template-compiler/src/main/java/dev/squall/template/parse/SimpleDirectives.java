package dev.squall.template.parse;

import dev.squall.template.ast.Argument;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.source.TextOffsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads directives without a body that do something where they stand. */
final class SimpleDirectives {
  private final BodyParser bodies;

  SimpleDirectives(BodyParser bodies) {
    this.bodies = bodies;
  }

  @Nullable Node parse(Directive directive, DirectiveTag tag, @Nullable Frame outer) {
    return switch (directive) {
      case BREAK, CONTINUE -> jump(directive, tag, outer);
      case FLUSH -> flush(tag, outer);
      case SET -> set(tag);
      case RAW -> raw(tag);
      case INCLUDE -> include(tag);
      case MODULE -> module(tag);
      case CSS_FILE -> file(tag, Node.AssetKind.CSS_FILE);
      case JAVASCRIPT_FILE -> file(tag, Node.AssetKind.JAVASCRIPT_FILE);
      default -> throw new IllegalArgumentException(directive.word());
    };
  }

  private @Nullable Node jump(Directive directive, DirectiveTag tag, @Nullable Frame frame) {
    bodies.noArguments(tag);
    if (frame != null && frame.loop()) {
      return directive == Directive.BREAK ? new Node.Break(tag.span()) : new Node.Continue(tag.span());
    }
    String wall = "";
    for (Frame around = frame; around != null; around = around.outer()) {
      Directive kind = around.directive();
      if (kind == Directive.FOR || kind == Directive.WHILE) {
        break;
      }
      boolean separates = kind == Directive.APPLY || kind == Directive.BLOCK || kind == Directive.FRAGMENT || kind == Directive.MACRO
          || kind == Directive.CALL || kind == Directive.TRY;
      if (separates && wall.isEmpty()) {
        wall = kind == Directive.TRY ? "finally" : kind.word();
      }
    }
    bodies.errors().misplaced(tag.name(), "\"" + directive.word() + "\" stands outside of any loop",
        wall.isEmpty() ? "it belongs into the body of a {% for %} or {% while %}"
            : "a loop around the \"" + wall + "\" cannot be left from inside of it");
    return null;
  }

  private @Nullable Node flush(DirectiveTag tag, @Nullable Frame frame) {
    bodies.noArguments(tag);
    if (frame != null && frame.captured()) {
      bodies.errors().misplaced(tag.name(), "nothing can be sent from inside of \"apply\", a macro or the body of a call",
          "move it behind their end");
      return null;
    }
    return new Node.Flush(tag.span());
  }

  private @Nullable Node set(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"set\" needs a name and a value", "write " + Directive.SET.example());
      return null;
    }
    Token first = tokens.peek();
    if (first.isName() && tokens.peek(1).isName() && tokens.peek(2).is("=")) {
      tokens.fail(first.span(), "\"set\" has no types", "write {% set " + tokens.peek(1).text() + " = value %}");
      return null;
    }
    Identifier name = tokens.newName("the variable");
    if (name == null) {
      return null;
    }
    Token behind = tokens.peek();
    if (behind.is(",")) {
      tokens.fail(behind.span(), "\"set\" has one variable", "write one {% set %} for each");
    } else if (behind.is(".") || behind.is("[")) {
      tokens.fail(behind.span(), "templates change nothing but their own variables", "change it in Java, before rendering");
    } else if (behind.kind() == Token.Kind.END) {
      tokens.fail(name.span(), "\"" + name + "\" gets no value", "write {% set " + name + " = value %}",
          "text with tags in it is written in a {% macro %} or a {% block %}");
    } else if (tokens.peek(1).is("=") && behind.touches(tokens.peek(1)) && "+-*/%".contains(behind.text())) {
      tokens.fail(behind.span().to(tokens.peek(1).span()), "there is no operator " + behind.text() + "=",
          "write {% set " + name + " = " + name + " " + behind.text() + " value %}");
    } else if (behind.is("==")) {
      tokens.fail(behind.span(), "a value is set with one \"=\"", "write {% set " + name + " = value %}");
    }
    tokens.expect("=", "behind \"" + name + "\"");
    int start = tokens.peek().start();
    Expression value = tokens.hasFailed()
        ? new Expression.Broken(tag.span().source().span(start, start))
        : new ExpressionParser(tokens).whole();
    return new Node.Set(tag.span(), name, value);
  }

  private Node raw(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"raw\" needs a value, which is then not escaped", "write {% raw value %}",
          "for braces that are text write {{! {%! {#!");
      return new Node.Raw(tag.span(), new Expression.Broken(tag.name()));
    }
    return new Node.Raw(tag.span(), new ExpressionParser(tokens).whole());
  }

  private @Nullable Node include(DirectiveTag tag) {
    References.Found found = References.read(tag, bodies.errors());
    TemplateFile.Reference reference = found.reference();
    if (reference == null) {
      return null;
    }
    Tokens tokens = new Tokens(tag.span().source(), found.end(), tag.to(), tag.cut() ? SyntaxErrors.silent() : bodies.errors());
    List<Argument> arguments = tokens.atEnd() ? null : arguments(tokens, reference.path());
    tokens.expectEnd();
    return new Node.Include(tag.span(), reference, arguments);
  }

  private static @Nullable List<Argument> arguments(Tokens tokens, String path) {
    if (!tokens.at("(")) {
      tokens.fail(tokens.peek().span(), "the arguments of an included template stand in parentheses",
          "write {% include \"" + path + "\" (user, size=3) %}", "without arguments it sees the variables of this place");
      return null;
    }
    return new ParameterParser(tokens).arguments();
  }

  private @Nullable Node module(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"module\" needs a type and its arguments", "write " + Directive.MODULE.example());
      return null;
    }
    Identifier type = tokens.qualifiedName("the module's type");
    if (type == null) {
      return null;
    }
    List<Expression> values = new ArrayList<>();
    for (Argument argument : new ParameterParser(tokens).arguments()) {
      Identifier name = argument.name();
      if (name != null) {
        tokens.fail(name.span(), "the arguments of a module have no names", "write the values in the order of its constructor");
      }
      values.add(argument.value());
    }
    tokens.expectEnd();
    return new Node.Module(tag.span(), type, List.copyOf(values));
  }

  private @Nullable Node file(DirectiveTag tag, Node.AssetKind kind) {
    References.Found found = References.read(tag, bodies.errors());
    TemplateFile.Reference path = found.reference();
    if (path == null) {
      return null;
    }
    new Tokens(tag.span().source(), found.end(), tag.to(), bodies.errors()).expectEnd();
    Node text = new Node.Text(path.span(), path.path(), TextOffsets.from(path.span().start()));
    return new Node.Asset(tag.span(), kind, List.of(text));
  }
}
