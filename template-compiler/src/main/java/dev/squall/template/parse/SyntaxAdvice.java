package dev.squall.template.parse;

import dev.squall.template.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people write who know other languages, and what it is here. */
final class SyntaxAdvice {
  private SyntaxAdvice() {}

  /** A better message than that something else was expected. */
  record Hint(Span span, String headline, List<String> advice) {}

  /** A hint for a token that cannot stand where it stands; null where there is none. */
  static @Nullable Hint at(Token token, Token previous, Token following) {
    if (previous.kind() == Token.Kind.QUOTED && previous.touches(token) && token.kind() != Token.Kind.SYMBOL
        && token.kind() != Token.Kind.END) {
      return hint(token.span().source().span(previous.end() - 1, previous.end()),
          "the text that begins in column " + previous.span().column() + " ends here",
          "a quote in it is written \\" + previous.text().charAt(0));
    }
    return switch (token.kind()) {
      case UNCLOSED_QUOTE -> hint(token.span().source().span(token.start(), token.start() + 1),
          "this text is never closed", "add " + token.text().charAt(0) + " at its end, in the same line",
          "a dollar and a brace begin an expression in it; for the two chars write \\${");
      case STRAY -> atStray(token);
      case NAME -> atName(token, previous);
      case SYMBOL -> atSymbol(token, previous, following);
      case NUMBER, QUOTED, END -> null;
    };
  }

  private static @Nullable Hint atStray(Token token) {
    return switch (token.text()) {
      case "&" -> hint(token.span(), "there are no bit operators", "for conditions write and");
      case "^" -> hint(token.span(), "there are no bit operators", "call a static method of Java for that");
      case "~" -> hint(token.span(), "there is no operator ~", "texts are joined with +, or write \"${a}${b}\"");
      case "$" -> hint(token.span(), "a dollar means something in texts only: \"${name}\"", "write the name alone");
      case "@" -> hint(token.span(), "\"@\" means nothing in expressions", "write the name alone");
      case ";" -> hint(token.span(), "\";\" means nothing in templates", "leave it out");
      case "`" -> hint(token.span(), "texts stand in \" or '", "write \"Hello ${name}\"");
      case "#" -> hint(token.span(), "\"#\" means nothing in expressions", "comments are {# ... #}");
      default -> hint(token.span(), "\"" + token.text() + "\" means nothing in expressions");
    };
  }

  private static @Nullable Hint atName(Token token, Token previous) {
    if (previous.is("lambda")) {
      return hint(previous.span(), "lambdas are written with an arrow", "write " + token.text() + " -> ...");
    }
    return switch (token.text()) {
      case "instanceof" -> hint(token.span(), "types are tested with \"is\"", "write x is Type");
      case "new" -> hint(token.span(), "templates do not make objects",
          "give the object to the template, or call a static method with {% from pkg.Type import method %}");
      case "if" -> hint(token.span(), "this \"if\" cannot stand here", "put the choice in parentheses: (a if condition else b)");
      case "for" -> hint(token.span(), "lists are not made in expressions",
          "write a {% for %} around it, or call a method with a lambda");
      case "contains" -> hint(token.span(), "\"contains\" is no operator", "write x in list, or list.contains(x)");
      case "eq" -> hint(token.span(), "\"eq\" is no operator", "write ==");
      case "ne", "neq" -> hint(token.span(), "\"" + token.text() + "\" is no operator", "write !=");
      case "lt", "le", "gt", "ge" -> hint(token.span(), "\"" + token.text() + "\" is no operator", "write <, <=, > or >=");
      default -> null;
    };
  }

  private static @Nullable Hint atSymbol(Token token, Token previous, Token following) {
    boolean doubled = previous.text().equals(token.text()) && previous.touches(token);
    return switch (token.text()) {
      case "=" -> atEquals(token, previous, following);
      case "{" -> hint(token.span(), "there are no braces in expressions", "make maps in Java and give them to the template");
      case "}" -> hint(token.span(), "there is no { for this }");
      case ")" -> hint(token.span(), "there is no ( for this )");
      case "]" -> hint(token.span(), "there is no [ for this ]");
      case ":" -> hint(token.span(), "\":\" is not expected here",
          "directives do not end in a colon, and lists have no slices; x ? a : b needs a \"?\"");
      case "*" -> doubled ? hint(previous.span().to(token.span()), "there is no operator **") : null;
      case "/" -> doubled
          ? hint(previous.span().to(token.span()), "there is no operator //", "integers are divided with /")
          : null;
      case ">", "<" -> doubled
          ? hint(previous.span().to(token.span()), "there are no bit operators")
          : previous.is("<") ? hint(previous.span().to(token.span()), "there is no operator <>", "write !=") : null;
      case "+", "-" -> doubled && following.kind() == Token.Kind.END ? assignment(previous.span().to(token.span())) : null;
      default -> null;
    };
  }

  private static Hint atEquals(Token token, Token previous, Token following) {
    if (previous.touches(token) && List.of("==", "!=").contains(previous.text())) {
      return hint(previous.span().to(token.span()), "there is no operator " + previous.text() + "=", "write " + previous.text());
    }
    if (previous.touches(token) && List.of("+", "-", "*", "/", "%").contains(previous.text())) {
      return assignment(previous.span().to(token.span()));
    }
    if (following.is(">") && token.touches(following)) {
      return hint(token.span().to(following.span()), "there is no operator =>", "lambdas are written x -> ..., comparisons >=");
    }
    return hint(token.span(), "\"=\" does not compare", "write ==", "variables are set with {% set name = value %}");
  }

  private static Hint assignment(Span span) {
    return hint(span, "expressions change nothing", "write {% set x = x + 1 %}");
  }

  private static Hint hint(Span span, String headline, String... advice) {
    return new Hint(span, headline, List.of(advice));
  }
}
