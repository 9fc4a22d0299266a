package dev.squall.template.ast;

import dev.squall.template.source.Span;
import dev.squall.template.source.TextOffsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a template. */
public sealed interface Node {

  /** For a directive with a body: its opening tag. */
  Span span();

  /**
   * Text to be written as it is.
   *
   * @param text the text, with literal braces resolved and white space treated as the file asks for
   * @param offsets where each char of the text stands in the source
   */
  record Text(Span span, String text, TextOffsets offsets) implements Node {}

  /** {@code {{ value }}}, escaped for its place. */
  record Output(Span span, Expression value) implements Node {}

  /** {@code {% raw value %}}. */
  record Raw(Span span, Expression value) implements Node {}

  /** {@code {% if %}} with its {@code elif} and {@code else}. */
  record If(Span span, List<Branch> branches, @Nullable List<Node> otherwise) implements Node {}

  /** A condition and what is done where it holds. */
  record Branch(Span span, Expression condition, List<Node> body) {}

  /**
   * {@code {% for user in users %}}, {@code {% for key, value in map %}} (entries of a map), {@code {% for User user in users %}}.
   *
   * @param names one, or two for the entries of a map
   * @param type the declared type of the one variable; null for the element type
   * @param otherwise the {@code else}: what is done where the loop ended without {@code break}, as in Python; null for none
   */
  record For(
      Span span,
      @Nullable TypeName type,
      List<Identifier> names,
      Expression iterable,
      List<Node> body,
      @Nullable List<Node> otherwise)
      implements Node {}

  /** {@code {% while condition %}}. */
  record While(Span span, Expression condition, List<Node> body, @Nullable List<Node> otherwise) implements Node {}

  /** {@code {% break %}}; inside a loop of the same file. */
  record Break(Span span) implements Node {}

  /** {@code {% continue %}}; inside a loop of the same file. */
  record Continue(Span span) implements Node {}

  /** {@code {% set name = value %}}: declares a variable, or changes one that {@code set} has declared. */
  record Set(Span span, Identifier name, Expression value) implements Node {}

  /**
   * {@code {% block name %}} or {@code {% fragment name %}}, which can also be rendered alone.
   */
  record Block(Span span, Identifier name, boolean fragment, List<Node> body) implements Node {}

  /** {@code {{ super() }}}: what the parent has in the block that this stands in. */
  record Super(Span span) implements Node {}

  /** {@code {% include "row.html" %}}, {@code {% include "row.html" (user, size=3) %}}. */
  record Include(Span span, TemplateFile.Reference template, @Nullable List<Argument> arguments) implements Node {}

  /** {@code {% import java.time.Month %}}: a type can be named by its simple name. */
  record Import(Span span, Identifier type) implements Node {}

  /** {@code {% from java.lang.Math import max, abs as absolute %}}: static methods and fields; {@code *} is not supported. */
  record FromImport(Span span, Identifier type, List<ImportedName> names) implements Node {}

  /** A static member and the name by which it is called. */
  record ImportedName(Identifier member, Identifier as) {}

  /** {@code {% module Entry(entry) %}}: a new instance of a type with a template of its own, rendered in place. */
  record Module(Span span, Identifier type, List<Expression> arguments) implements Node {}

  /**
   * What a module's template brings along once per page: {@code {% css_file "/static/x.css" %}}, {@code {% javascript_file
   * "/static/x.js" %}} with the path as the one text node, and {@code {% css %}}, {@code {% javascript %}}, {@code {% html_head %}},
   * {@code {% html_body %}} with static text up to their {@code {% end %}}.
   */
  record Asset(Span span, AssetKind kind, List<Node> body) implements Node {}

  /** Where an asset goes. */
  enum AssetKind {
    CSS_FILE,
    CSS,
    HTML_HEAD,
    JAVASCRIPT_FILE,
    JAVASCRIPT,
    HTML_BODY
  }

  /**
   * {@code {% apply function %}}: what the body writes is given to a function of one text.
   *
   * @param filters the function, and further ones to be applied to its result: {@code linkify | trim}; each a filter of a name and
   *     further arguments whose value is a {@link Expression.Broken} that stands for the text
   */
  record Apply(Span span, List<Expression.Filter> filters, List<Node> body) implements Node {}

  /** {@code {% try %}} with its handlers, {@code else} and {@code finally}; what was written before an exception stays. */
  record Try(
      Span span,
      List<Node> body,
      List<Except> excepts,
      @Nullable List<Node> otherwise,
      @Nullable List<Node> last)
      implements Node {}

  /** {@code {% except %}}, {@code {% except IOException as e %}}, {@code {% except A, B %}}. */
  record Except(Span span, List<TypeName> types, @Nullable Identifier name, List<Node> body) {}

  /** {@code {% switch shape %}} over a sealed type, an enum, a text or a number. */
  record Switch(Span span, Expression subject, List<Case> cases, @Nullable List<Node> otherwise) implements Node {}

  /** {@code {% case Circle c %}}, {@code {% case RED, GREEN %}}, {@code {% case "a" %}}, with or without {@code if guard}. */
  record Case(Span span, List<Pattern> patterns, @Nullable Expression guard, List<Node> body) {}

  /** What a case stands for. */
  sealed interface Pattern {
    /** Its text. */
    Span span();

    /** {@code Circle c}: a type, and a name for the value. */
    record Typed(Span span, TypeName type, Identifier name) implements Pattern {}

    /** {@code Circle} or {@code RED}: a type or an enum constant, decided by the subject. */
    record Named(Span span, TypeName name) implements Pattern {}

    /** {@code "a"}, {@code 17}, {@code null}. */
    record Constant(Span span, Expression.Literal literal) implements Pattern {}
  }

  /** {@code {% macro row(User user, int size = 20) %}}. */
  record Macro(Span span, Identifier name, List<Parameter> parameters, List<Node> body) implements Node {}

  /**
   * {@code {% call row(user, size=3) %}} and, with a body that the macro prints as its parameter {@code content} of type {@code
   * Html}, {@code {% call card("x") do %} ... {% end %}}.
   */
  record MacroCall(Span span, Identifier name, List<Argument> arguments, @Nullable List<Node> body) implements Node {}

  /** {@code {% param User user %}}, {@code {% param int size = 20 %}}. */
  record Param(Span span, Parameter parameter) implements Node {}

  /** {@code {% flush %}}: what was written so far is sent. */
  record Flush(Span span) implements Node {}
}
