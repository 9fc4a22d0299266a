package dev.squall.template.parse;

import dev.squall.template.ast.Identifier;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.Parameter;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.parse.Piece.DirectiveTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what is said about the file: {@code extends}, {@code autoescape}, {@code whitespace}, {@code param}, {@code import}. */
final class FileDirectives {
  private static final List<String> MODES = List.of("all", "single", "oneline");

  private final BodyParser bodies;
  private final FileFacts facts;

  FileDirectives(BodyParser bodies, FileFacts facts) {
    this.bodies = bodies;
    this.facts = facts;
  }

  @Nullable Node parse(Directive directive, DirectiveTag tag, @Nullable Frame outer) {
    return switch (directive) {
      case EXTENDS -> parent(tag, outer);
      case AUTOESCAPE -> autoescape(tag);
      case WHITESPACE -> whitespace(tag);
      case PARAM -> param(tag, outer);
      case IMPORT -> imported(tag);
      default -> members(tag);
    };
  }

  private @Nullable Node parent(DirectiveTag tag, @Nullable Frame outer) {
    References.Found found = References.read(tag, bodies.errors());
    TemplateFile.Reference reference = found.reference();
    if (reference == null) {
      return null;
    }
    new Tokens(tag.span().source(), found.end(), tag.to(), bodies.errors()).expectEnd();
    if (outer != null) {
      bodies.errors().misplaced(tag.name(), "\"extends\" is for the whole file and does not stand in other tags",
          "move it to the begin of the file");
    } else if (facts.parent() != null) {
      bodies.errors().misplaced(tag.name(), "a template extends one template only", "leave one of the two out");
    } else {
      facts.parent(reference);
    }
    return null;
  }

  private @Nullable Node autoescape(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"autoescape\" needs a function, or None", "write {% autoescape None %}");
      return null;
    }
    Identifier function = tokens.qualifiedName("the function that escapes");
    tokens.expectEnd();
    if (function == null || tokens.hasFailed()) {
      return null;
    }
    switch (function.name()) {
      case "None", "null" -> facts.autoescape(new TemplateFile.Autoescape(function.span(), null));
      case "true", "True", "on" -> bodies.errors().syntax(function.span(), "values are escaped unless a template says otherwise",
          "leave this tag out");
      case "false", "False", "off", "none" -> bodies.errors().syntax(function.span(), "\"autoescape\" needs a function, or None",
          "write {% autoescape None %} if nothing in this file is to be escaped, or {% raw value %} for one value");
      default -> facts.autoescape(new TemplateFile.Autoescape(function.span(), function.name()));
    }
    return null;
  }

  private @Nullable Node whitespace(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    Token mode = tokens.peek();
    if (!MODES.contains(mode.text())) {
      String near = mode.text().length() > 30 ? null : Suggestion.near(mode.text(), MODES).orElse(null);
      tokens.fail(tokens.atEnd() ? tag.name() : mode.span(), "white space is treated as \"all\", \"single\" or \"oneline\" says",
          near == null ? "write {% whitespace single %}" : "did you mean \"" + near + "\"?");
      return null;
    }
    tokens.next();
    tokens.expectEnd();
    facts.whitespace(Whitespace.valueOf(mode.text().toUpperCase(Locale.ROOT)));
    return null;
  }

  private @Nullable Node param(DirectiveTag tag, @Nullable Frame outer) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"param\" needs a type and a name", "write " + Directive.PARAM.example());
      return null;
    }
    Parameter parameter = new ParameterParser(tokens).parameter("{% param Type name %}");
    if (tokens.at(",")) {
      tokens.fail(tokens.peek().span(), "each parameter has a tag of its own", "write {% param Type name %} for each");
    }
    tokens.expectEnd();
    if (outer != null) {
      bodies.errors().misplaced(tag.name(), "\"param\" is for the whole file and does not stand in other tags",
          "move it to the begin of the file");
      return null;
    }
    return parameter == null ? null : new Node.Param(tag.span(), parameter);
  }

  private @Nullable Node imported(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    Token first = tokens.peek();
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"import\" needs a type", "write " + Directive.IMPORT.example());
    } else if (first.kind() == Token.Kind.QUOTED) {
      tokens.fail(first.span(), "\"import\" is for types of Java",
          "macros of another template are used with {% include " + first.text() + " %}");
    } else if (first.is("static")) {
      tokens.fail(first.span(), "static members are imported with \"from\"", "write " + Directive.FROM.example());
    }
    Identifier type = tokens.hasFailed() ? null : tokens.qualifiedName("the type to import");
    if (tokens.at("as")) {
      tokens.fail(tokens.peek().span(), "types keep their names", "leave \"as\" out");
    }
    noStar(tokens);
    tokens.expectEnd();
    return type == null || tokens.hasFailed() ? null : new Node.Import(tag.span(), type);
  }

  private static void noStar(Tokens tokens) {
    if ((tokens.at(".") && tokens.peek(1).is("*")) || tokens.at("*")) {
      Token star = tokens.at("*") ? tokens.peek() : tokens.peek(1);
      tokens.fail(star.span(), "\"*\" is not supported", "name what is used");
    }
  }

  private @Nullable Node members(DirectiveTag tag) {
    Tokens tokens = bodies.arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), "\"from\" needs a type and its members", "write " + Directive.FROM.example());
    } else if (tokens.peek().kind() == Token.Kind.QUOTED) {
      tokens.fail(tokens.peek().span(), "\"from\" is for types of Java",
          "macros of another template are used with {% include " + tokens.peek().text() + " %}");
    }
    Identifier type = tokens.hasFailed() ? null : tokens.qualifiedName("the type");
    tokens.expect("import", "behind the type");
    List<Node.ImportedName> names = new ArrayList<>();
    do {
      noStar(tokens);
      Identifier member = tokens.hasFailed() ? null : tokens.newName("a member");
      Identifier as = tokens.accept("as") ? tokens.newName("the member") : member;
      if (member != null && as != null) {
        names.add(new Node.ImportedName(member, as));
      }
    } while (tokens.accept(","));
    tokens.expectEnd();
    return type == null || (tokens.hasFailed() && names.isEmpty()) ? null : new Node.FromImport(tag.span(), type, List.copyOf(names));
  }
}
