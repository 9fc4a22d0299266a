package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads operands: literals, variables, calls, members, lambdas, links, and filters behind them. */
final class OperandParser {
  private final ExpressionParser expressions;
  private final Tokens tokens;

  OperandParser(ExpressionParser expressions, Tokens tokens) {
    this.expressions = expressions;
    this.tokens = tokens;
  }

  /** Reads a value and its members, calls and indexes. */
  Expression operand() {
    int start = tokens.peek().start();
    Expression value = primary();
    Expression longer = behind(start, value);
    while (longer != null) {
      value = longer;
      longer = behind(start, value);
    }
    return value;
  }

  /** Reads a literal alone. */
  Expression constant() {
    return primary();
  }

  /** Reads a member, an index or the like; null where there is none. */
  private @Nullable Expression behind(int start, Expression value) {
    int height = expressions.height();
    Token token = tokens.peek();
    if (token.is(".") && value instanceof Expression.Literal literal && literal.value() instanceof Number
        && literal.span().end() == token.span().start()) {
      tokens.fail(literal.span().to(token.span()), "numbers end with a digit", "write " + literal.span().text() + ".0");
      return null;
    }
    if (token.is(".") || token.is("?.")) {
      tokens.next();
      return member(start, value, token.is("?."));
    }
    if (token.is("[")) {
      tokens.next();
      Expression index = expressions.expression();
      int indexHeight = expressions.height();
      tokens.expect("]", "behind the index");
      return expressions.node(new Expression.Index(tokens.spanFrom(start), value, index), height, indexHeight);
    }
    if (token.is("!")) {
      tokens.next();
      return expressions.node(new Expression.NonNull(tokens.spanFrom(start), value), height, 0);
    }
    if (token.is("::")) {
      tokens.next();
      Token name = tokens.peek();
      if (!name.isName() || name.is("new")) {
        tokens.failAt(name, "the name of a method is missing behind \"::\"");
        return expressions.broken(start);
      }
      tokens.next();
      Identifier method = new Identifier(name.span(), name.text());
      return expressions.node(new Expression.MethodReference(tokens.spanFrom(start), value, method), height, 0);
    }
    if (token.is("(") && !(value instanceof Expression.Broken)) {
      tokens.fail(token.span(), "only names can be called", "for a lambda or a function object call its method: f.apply(x)");
    }
    return null;
  }

  private Expression member(int start, Expression target, boolean nullSafe) {
    int height = expressions.height();
    Token name = tokens.peek();
    if (!name.isName()) {
      tokens.failAt(name, name.kind() == Token.Kind.NUMBER
          ? "elements are named by [" + name.text() + "]"
          : "the name of a property or method is missing behind the dot");
      return expressions.broken(start);
    }
    tokens.next();
    Identifier identifier = new Identifier(name.span(), name.text());
    if (!tokens.at("(")) {
      Expression property = new Expression.Property(tokens.spanFrom(start), target, identifier, nullSafe);
      return expressions.node(property, height, 0);
    }
    Arguments arguments = arguments();
    Expression call = new Expression.Call(tokens.spanFrom(start), target, identifier, arguments.values(), nullSafe);
    return expressions.node(call, height, arguments.height());
  }

  private record Arguments(List<Expression> values, int height) {}

  /** Reads {@code (a, b)}. */
  private Arguments arguments() {
    tokens.next();
    return list(")", "behind the arguments");
  }

  private Arguments list(String closing, String after) {
    List<Expression> values = new ArrayList<>();
    int height = 0;
    while (!tokens.at(closing) && !tokens.hasFailed()) {
      if (tokens.peek().isName() && tokens.peek(1).is("=") && !tokens.peek(2).is(">")) {
        tokens.fail(tokens.peek().span().to(tokens.peek(1).span()), "arguments of methods have no names",
            "write the values in their order");
        break;
      }
      values.add(expressions.expression());
      height = Math.max(height, expressions.height());
      if (!tokens.accept(",")) {
        break;
      }
    }
    if (tokens.at(closing) || tokens.atEnd()) {
      tokens.expect(closing, after);
    } else {
      tokens.failAt(tokens.peek(), "\",\" or \"" + closing + "\" is missing before \"" + tokens.peek().description() + "\"");
    }
    return new Arguments(List.copyOf(values), height);
  }

  private Expression primary() {
    Token token = tokens.peek();
    return switch (token.kind()) {
      case NAME -> named(token);
      case NUMBER -> {
        tokens.next();
        yield expressions.leaf(Numbers.literal(token, tokens));
      }
      case QUOTED -> {
        tokens.next();
        yield new TextLiterals(expressions, tokens).literal(token);
      }
      case SYMBOL -> bracketed(token);
      case UNCLOSED_QUOTE, STRAY, END -> missing(token);
    };
  }

  private Expression missing(Token token) {
    if (token.is(".") && tokens.peek(1).kind() == Token.Kind.NUMBER) {
      tokens.fail(token.span().to(tokens.peek(1).span()), "numbers begin with a digit", "write 0." + tokens.peek(1).text());
    }
    tokens.failAt(token, token.kind() == Token.Kind.END
        ? "a value is missing here"
        : "a value is missing before \"" + token.description() + "\"");
    return expressions.broken(token.start());
  }

  private Expression bracketed(Token token) {
    if (token.is("(")) {
      tokens.next();
      Expression inner = expressions.expression();
      if (tokens.at(",")) {
        tokens.fail(tokens.peek().span(), "there are no tuples", "lists are written [a, b]");
      }
      tokens.expect(")", "for the \"(\" in column " + token.span().column());
      return inner;
    }
    if (token.is("[")) {
      tokens.next();
      Arguments elements = list("]", "behind the list");
      Expression list = new Expression.ListLiteral(tokens.spanFrom(token.start()), elements.values());
      return expressions.node(list, elements.height(), 0);
    }
    return missing(token);
  }

  private Expression named(Token token) {
    switch (token.text()) {
      case "true", "True" -> {
        return word(token, true);
      }
      case "false", "False" -> {
        return word(token, false);
      }
      case "null", "None" -> {
        tokens.next();
        return expressions.leaf(new Expression.Literal(token.span(), null));
      }
      case "link" -> {
        if (tokens.peek(1).isName() && !Names.isWord(tokens.peek(1).text())) {
          return link(token);
        }
      }
      default -> { }
    }
    if (Names.isWord(token.text())) {
      return missing(token);
    }
    return called(token);
  }

  private Expression word(Token token, boolean value) {
    tokens.next();
    return expressions.leaf(new Expression.Literal(token.span(), value));
  }

  private Expression called(Token token) {
    if (Names.isReserved(token.text())) {
      tokens.fail(token.span(), "names that begin with _tt_ are reserved", "choose another name");
      return expressions.broken(token.start());
    }
    boolean call = tokens.peek(1).is("(");
    if (token.is("super") && call) {
      tokens.fail(token.span(), "super() stands alone in its tag", "write {{ super() }}");
      return expressions.broken(token.start());
    }
    if (Names.isJavaKeyword(token.text()) && !(call && token.is("_"))) {
      tokens.failAt(token, "\"" + token.text() + "\" is a keyword of Java and cannot be a variable",
          token.is("this") ? "the page's properties are named directly: {{ title }}" : "rename the variable");
      return expressions.broken(token.start());
    }
    tokens.next();
    if (!call) {
      return expressions.leaf(new Expression.Variable(token.span(), token.text()));
    }
    Arguments arguments = arguments();
    Identifier name = new Identifier(token.span(), token.text());
    Expression result = new Expression.Call(tokens.spanFrom(token.start()), null, name, arguments.values(), false);
    return expressions.node(result, arguments.height(), 0);
  }

  private Expression link(Token word) {
    tokens.next();
    Identifier qualified = tokens.qualifiedName("the handler of the link");
    int dot = qualified == null ? -1 : qualified.name().lastIndexOf('.');
    if (qualified == null || dot < 0 || !tokens.at("(")) {
      if (qualified != null) {
        tokens.fail(tokens.spanFrom(word.start()), "a link names a handler and its arguments",
            "write link Controller.handler(arguments)");
      }
      return expressions.broken(word.start());
    }
    String handlerName = qualified.name().substring(dot + 1);
    int end = qualified.span().end();
    Identifier handler = new Identifier(tokens.source().span(end - handlerName.length(), end), handlerName);
    Identifier controller = controller(qualified, dot);
    Arguments arguments = arguments();
    Expression link =
        new Expression.Link(tokens.spanFrom(word.start()), controller, handler, arguments.values());
    return expressions.node(link, arguments.height(), 0);
  }

  /** All but the last part of a name; its text may have white space around the dots. */
  private Identifier controller(Identifier qualified, int dot) {
    int start = qualified.span().start();
    int end = start + qualified.span().text().lastIndexOf('.');
    String text = tokens.source().text();
    while (end > start && Chars.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Identifier(tokens.source().span(start, end), qualified.name().substring(0, dot));
  }

  /** Reads the filters behind a value. */
  Expression filtered(int start, Expression value) {
    Expression result = value;
    while (tokens.at("|")) {
      int height = expressions.height();
      tokens.next();
      result = filter(start, result, height);
    }
    return result;
  }

  /** Reads the name and the further arguments of a filter. */
  Expression filter(int start, Expression value, int height) {
    Identifier name = tokens.qualifiedName("the name of a filter");
    if (name == null) {
      return expressions.broken(start);
    }
    int dot = name.name().indexOf('.');
    if (dot >= 0) {
      tokens.fail(name.span(), "a filter has a simple name",
          "import the method: {% from Type import method %}",
          "for a member of the result write (value | " + name.name().substring(0, dot) + ")" + name.name().substring(dot));
      return expressions.broken(start);
    }
    Arguments arguments = tokens.at("(") ? arguments() : new Arguments(List.of(), 0);
    Expression filter = new Expression.Filter(tokens.spanFrom(start), value, name, arguments.values());
    return expressions.node(filter, height, arguments.height());
  }

  /** Whether a lambda begins here: {@code x ->}, {@code () ->}, {@code (a, b) ->}. */
  boolean atLambda() {
    if (tokens.peek().isName()) {
      return tokens.peek(1).is("->");
    }
    if (!tokens.at("(")) {
      return false;
    }
    int ahead = 1;
    while (tokens.peek(ahead).isName() && tokens.peek(ahead + 1).is(",")) {
      ahead += 2;
    }
    if (tokens.peek(ahead).isName()) {
      ahead++;
    }
    return tokens.peek(ahead).is(")") && tokens.peek(ahead + 1).is("->");
  }

  /** Reads a lambda. */
  Expression lambda() {
    int start = tokens.peek().start();
    List<Identifier> parameters = new ArrayList<>();
    boolean brackets = tokens.accept("(");
    while (!tokens.at(")") && !tokens.at("->") && !tokens.hasFailed()) {
      Identifier parameter = tokens.newName("a parameter");
      if (parameter != null) {
        parameters.add(parameter);
      }
      tokens.accept(",");
    }
    if (brackets) {
      tokens.accept(")");
    }
    tokens.accept("->");
    if (tokens.at("{")) {
      tokens.fail(tokens.peek().span(), "a lambda has one expression and no braces", "write x -> x.name");
    }
    Expression body = expressions.expression();
    Expression lambda = new Expression.Lambda(tokens.spanFrom(start), List.copyOf(parameters), body);
    return expressions.node(lambda, expressions.height(), 0);
  }
}
