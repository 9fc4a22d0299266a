package dev.squall.template.parse;

import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the names of types: {@code int[]}, {@code Map<String, ? extends Shape>}, {@code String?}. */
final class TypeNameParser {
  private static final int DEPTH = 50;

  private final Tokens tokens;
  private int depth;

  TypeNameParser(Tokens tokens) {
    this.tokens = tokens;
  }

  /** A type with the question mark that may follow; null and an error where there is none. */
  @Nullable TypeName type() {
    return type(true);
  }

  /** A type in an expression, where a question mark is an operator. */
  @Nullable TypeName typeWithoutMark() {
    return type(false);
  }

  private @Nullable TypeName type(boolean mark) {
    int start = tokens.peek().start();
    Identifier name = tokens.qualifiedName("a type");
    if (name == null) {
      return null;
    }
    List<TypeName> arguments = new ArrayList<>();
    if (tokens.at("<") && !arguments(arguments)) {
      return null;
    }
    int dimensions = 0;
    while (tokens.at("[") && tokens.peek(1).is("]")) {
      tokens.next();
      tokens.next();
      dimensions++;
    }
    if (dimensions > 255) {
      tokens.fail(tokens.spanFrom(start), "arrays have 255 dimensions at the most");
      return null;
    }
    if (tokens.at("..")) {
      tokens.fail(tokens.peek().span(), "there are no parameters of variable number", "write List<" + name.name() + ">");
      return null;
    }
    boolean nullable = mark && tokens.accept("?");
    return new TypeName(tokens.spanFrom(start), name.name(), List.copyOf(arguments), dimensions, nullable);
  }

  private boolean arguments(List<TypeName> arguments) {
    tokens.next();
    if (++depth > DEPTH) {
      return tokens.fail(tokens.peek().span(), "this type is nested too deeply");
    }
    do {
      TypeName argument = tokens.at("?") ? wildcard() : type(true);
      if (argument == null) {
        return false;
      }
      arguments.add(argument);
    } while (tokens.accept(","));
    depth--;
    return tokens.expect(">", "behind the type's arguments");
  }

  private @Nullable TypeName wildcard() {
    int start = tokens.next().start();
    List<TypeName> bound = List.of();
    if (tokens.at("super")) {
      tokens.fail(tokens.peek().span(), "\"? super\" is not supported", "write the type itself, or ?");
      return null;
    }
    if (tokens.accept("extends")) {
      TypeName type = type(false);
      if (type == null) {
        return null;
      }
      bound = List.of(type);
    }
    return new TypeName(tokens.spanFrom(start), "?", bound, 0, false);
  }
}
