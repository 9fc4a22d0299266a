package dev.squall.template.parse;

import dev.squall.template.ast.Argument;
import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Parameter;
import dev.squall.template.ast.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads parameters, {@code User user, int size = 20}, and arguments, {@code user, size=3}. */
final class ParameterParser {
  private final Tokens tokens;

  ParameterParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Reads one parameter; null and an error where there is none. */
  @Nullable Parameter parameter(String example) {
    Token first = tokens.peek();
    if (first.isName() && tokens.peek(1).is(":")) {
      tokens.fail(tokens.peek(1).span(), "the type stands before the name", "write " + example);
      return null;
    }
    TypeName type = new TypeNameParser(tokens).type();
    if (type == null) {
      return null;
    }
    if (!tokens.peek().isName()) {
      tokens.fail(type.span(), "a parameter has a type and a name", "write " + example);
      return null;
    }
    Identifier name = tokens.newName("a parameter");
    if (name == null) {
      return null;
    }
    Expression value = tokens.accept("=") ? new ExpressionParser(tokens).expression() : null;
    return new Parameter(type, name, value);
  }

  /** Reads parameters in parentheses. */
  List<Parameter> parameters(String example) {
    List<Parameter> parameters = new ArrayList<>();
    Set<String> names = new HashSet<>();
    tokens.expect("(", "before the parameters");
    while (!tokens.at(")") && !tokens.hasFailed()) {
      Parameter parameter = parameter(example);
      if (parameter != null) {
        parameters.add(parameter);
        if (!names.add(parameter.name().name())) {
          tokens.fail(parameter.name().span(), "there are two parameters \"" + parameter.name() + "\"", "rename one of them");
        }
      }
      if (!tokens.accept(",")) {
        break;
      }
    }
    tokens.expect(")", "behind the parameters");
    return List.copyOf(parameters);
  }

  /** Reads arguments in parentheses, some of them with names. */
  List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    Set<String> names = new HashSet<>();
    tokens.expect("(", "before the arguments");
    while (!tokens.at(")") && !tokens.hasFailed()) {
      Argument argument = argument(names);
      arguments.add(argument);
      if (!tokens.accept(",")) {
        break;
      }
    }
    tokens.expect(")", "behind the arguments");
    return List.copyOf(arguments);
  }

  private Argument argument(Set<String> names) {
    Token first = tokens.peek();
    if (!first.isName() || !tokens.peek(1).is("=")) {
      Argument argument = new Argument(null, new ExpressionParser(tokens).expression());
      if (!names.isEmpty()) {
        tokens.fail(argument.value().span(), "arguments without names stand before those with names",
            "move it to the front, or name it");
      }
      return argument;
    }
    tokens.next();
    tokens.next();
    Identifier name = new Identifier(first.span(), first.text());
    if (!names.add(name.name())) {
      tokens.fail(name.span(), "the argument \"" + name + "\" is given twice", "leave one of the two out");
    }
    return new Argument(name, new ExpressionParser(tokens).expression());
  }
}
