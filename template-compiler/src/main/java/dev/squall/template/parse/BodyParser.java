package dev.squall.template.parse;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.parse.Piece.OutputTag;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import dev.squall.template.source.TextOffsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads bodies: text, values and directives up to the tag that ends them. */
final class BodyParser {

  /** A tag that ended a body or a part of it. */
  record Part(Directive directive, DirectiveTag tag) {}

  private final TemplateSource source;
  private final SyntaxErrors errors;
  private final FileFacts facts;
  private final TemplateLexer lexer;
  private final DirectiveNames names;
  private final SimpleDirectives simple;
  private final FileDirectives files;
  private final ControlDirectives control;
  private final ScopedDirectives scoped;
  private final EndTags ends;
  private @Nullable Part part;

  BodyParser(TemplateSource source, SyntaxErrors errors, FileFacts facts) {
    this.source = source;
    this.errors = errors;
    this.facts = facts;
    this.lexer = new TemplateLexer(source, errors);
    this.names = new DirectiveNames(source, errors);
    this.ends = new EndTags(errors);
    this.simple = new SimpleDirectives(this);
    this.files = new FileDirectives(this, facts);
    this.control = new ControlDirectives(this);
    this.scoped = new ScopedDirectives(this);
  }

  /** Reads the whole file. */
  List<Node> file() {
    return nodes(null);
  }

  SyntaxErrors errors() {
    return errors;
  }

  /** The tag that ended the body that was read last; null for the end of the file. */
  @Nullable Part part() {
    return part;
  }

  /** The arguments of a tag. Where the tag's end is missing, that was the error, and no other is reported. */
  Tokens arguments(DirectiveTag tag) {
    return new Tokens(source, tag.from(), tag.to(), tag.cut() ? SyntaxErrors.silent() : errors);
  }

  /** All arguments of a tag as one expression. */
  Expression expression(DirectiveTag tag, String missing) {
    Tokens tokens = arguments(tag);
    if (tokens.atEnd()) {
      tokens.fail(tag.name(), missing, "write " + exampleOf(tag));
      return new Expression.Broken(tag.name());
    }
    return new ExpressionParser(tokens).whole();
  }

  private static String exampleOf(DirectiveTag tag) {
    Directive directive = Directive.of(tag.word());
    return directive == null ? "a value" : directive.example();
  }

  /** Reports arguments where there should be none. */
  void noArguments(DirectiveTag tag) {
    if (!tag.isBare()) {
      arguments(tag).fail(source.span(Chars.skipSpace(source.text(), tag.from(), tag.to()), tag.to()),
          "\"" + tag.word() + "\" has nothing behind it", "write {% " + tag.word() + " %}");
    }
  }

  /** Reads the body of a frame up to a tag that ends or parts it; {@link #part()} says which. */
  List<Node> body(Frame frame) {
    if (frame.depth() > Frame.DEPTH) {
      if (!lexer.isTruncated()) {
        errors.add(TemplateProblemCode.TEMPLATE_TOO_LARGE, frame.opening().name(),
            "tags are nested more than " + Frame.DEPTH + " deep", "move inner parts to templates of their own");
      }
      lexer.dropRest();
    }
    return nodes(frame);
  }

  /** Reports a body whose end is missing; to be called when its last part was read. */
  void close(Frame frame) {
    if (part == null && !lexer.isTruncated()) {
      ends.neverClosed(frame);
    }
  }

  /** Notes a call that has no body. */
  void callWithoutDo(DirectiveTag tag) {
    ends.callWithoutDo(tag);
  }

  private List<Node> nodes(@Nullable Frame frame) {
    List<Node> nodes = new ArrayList<>();
    while (true) {
      if (errors.isFull()) {
        lexer.dropRest();
      }
      switch (lexer.next()) {
        case Piece.Text text -> nodes.add(facts.whitespace().text(source, text.start(), text.end()));
        case Piece.Braces braces -> nodes.add(braces(braces.start()));
        case OutputTag tag -> output(tag, frame, nodes);
        case DirectiveTag tag -> {
          if (directive(tag, frame, nodes)) {
            return List.copyOf(nodes);
          }
        }
        case Piece.End end -> {
          part = null;
          return List.copyOf(nodes);
        }
      }
    }
  }

  private Node braces(int start) {
    return new Node.Text(source.span(start, start + 3), source.text().substring(start, start + 2), TextOffsets.from(start));
  }

  private void output(OutputTag tag, @Nullable Frame frame, List<Node> nodes) {
    int to = names.withoutWhitespaceControl(tag);
    int from = names.behindWhitespaceControl(tag, to);
    Tokens tokens = new Tokens(source, from, to, tag.cut() ? SyntaxErrors.silent() : errors);
    if (tokens.atEnd()) {
      tokens.fail(tag.span(), "there is nothing to print", "write {{ value }}", "for the braces themselves write {{!");
      return;
    }
    if (tokens.at("super") && tokens.peek(1).is("(") && tokens.peek(2).is(")") && tokens.peek(3).kind() == Token.Kind.END) {
      if (frame == null || !frame.block()) {
        errors.misplaced(tokens.peek().span(), "super() stands for a block's text in the template that is extended; "
            + "here is no block", "write it inside of {% block name %}");
        return;
      }
      nodes.add(new Node.Super(tag.span()));
      return;
    }
    nodes.add(new Node.Output(tag.span(), new ExpressionParser(tokens).whole()));
  }

  /** Reads a directive; whether it ended the body. */
  private boolean directive(DirectiveTag written, @Nullable Frame frame, List<Node> nodes) {
    DirectiveNames.Meaning meaning = names.meaning(written);
    if (meaning == null) {
      return false;
    }
    DirectiveTag tag = meaning.tag();
    if (meaning.directive().form() == Directive.Form.PART) {
      return part(meaning, frame);
    }
    part = null;
    Node node = switch (meaning.directive()) {
      case IF, FOR, WHILE, TRY, SWITCH -> control.parse(meaning.directive(), tag, frame);
      case APPLY, BLOCK, FRAGMENT, MACRO, CALL, CSS, JAVASCRIPT, HTML_HEAD, HTML_BODY ->
          scoped.parse(meaning.directive(), tag, frame);
      case EXTENDS, AUTOESCAPE, WHITESPACE, PARAM, IMPORT, FROM -> files.parse(meaning.directive(), tag, frame);
      default -> simple.parse(meaning.directive(), tag, frame);
    };
    if (node != null) {
      nodes.add(node);
    }
    return ends.isUnwinding() && ends.reached(frame);
  }

  private boolean part(DirectiveNames.Meaning meaning, @Nullable Frame frame) {
    if (!ends.ends(meaning, frame, names.isConfused())) {
      return false;
    }
    part = new Part(meaning.directive(), meaning.tag());
    return true;
  }
}
