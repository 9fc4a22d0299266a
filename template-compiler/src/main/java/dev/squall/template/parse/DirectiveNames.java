package dev.squall.template.parse;

import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.parse.Piece.OutputTag;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import org.jspecify.annotations.Nullable;

/** Finds out which directive a tag is, also where it is misspelt or comes from another language. */
final class DirectiveNames {

  /**
   * What a tag means.
   *
   * @param directive the directive, perhaps a guess after an error was reported
   * @param tag the tag, whose arguments may begin later than written
   * @param closes for an end that names what it closes
   * @param reported whether there is an error about it already
   */
  record Meaning(Directive directive, DirectiveTag tag, @Nullable Directive closes, boolean reported) {}

  private final TemplateSource source;
  private final SyntaxErrors errors;
  private boolean confused;

  DirectiveNames(TemplateSource source, SyntaxErrors errors) {
    this.source = source;
    this.errors = errors;
  }

  /** Whether a tag was dropped that may have had a body, so that there may be ends too many. */
  boolean isConfused() {
    return confused;
  }

  /** What a tag means; null where it was reported and is to be dropped. */
  @Nullable Meaning meaning(DirectiveTag written) {
    DirectiveTag tag = withoutWhitespaceControl(written);
    String word = tag.word();
    Directive directive = Directive.of(word);
    if (directive == Directive.ELSE) {
      return elseOrElif(tag);
    }
    if (directive == Directive.END) {
      return end(tag);
    }
    if (directive != null) {
      return directive == Directive.COMMENT ? null : new Meaning(directive, tag, null, false);
    }
    if (word.isEmpty()) {
      return nameless(tag);
    }
    return unknown(tag, word);
  }

  private Meaning elseOrElif(DirectiveTag tag) {
    Tokens tokens = silently(tag);
    if (!tokens.at("if")) {
      return new Meaning(Directive.ELSE, tag, null, false);
    }
    Span both = tag.name().to(tokens.peek().span());
    errors.syntax(both, "\"else if\" is one word here", "write {% elif condition %}");
    DirectiveTag elif = new DirectiveTag(tag.span(), both, tokens.peek().end(), tag.to(), tag.cut());
    return new Meaning(Directive.ELIF, elif, null, true);
  }

  /** An end may say what it closes: {@code {% end for %}}. */
  private Meaning end(DirectiveTag tag) {
    Tokens tokens = silently(tag);
    Directive closes = tokens.atEnd() ? null : Directive.of(tokens.peek().text());
    return new Meaning(Directive.END, tag, closes, false);
  }

  private Tokens silently(DirectiveTag tag) {
    return new Tokens(source, tag.from(), tag.to(), SyntaxErrors.silent());
  }

  private @Nullable Meaning nameless(DirectiveTag tag) {
    int start = Chars.skipSpace(source.text(), tag.from(), tag.to());
    if (start == tag.to()) {
      report(tag, tag.span(), "this tag is empty", "for the chars themselves write {%!");
      return null;
    }
    if (source.text().charAt(start) == '/') {
      report(tag, source.span(start, tag.to()), "tags are closed by {% end %}", "write {% end %}");
      int nameStart = Chars.skipSpace(source.text(), start + 1, tag.to());
      Span name = source.span(nameStart, Chars.nameEnd(source.text(), nameStart, tag.to()));
      return new Meaning(Directive.END, tag, Directive.of(name.text()), true);
    }
    report(tag, source.span(start, start + 1), "a directive begins with its name, not with \"" + source.text().charAt(start) + "\"",
        "values are printed with {{ value }}");
    return null;
  }

  private @Nullable Meaning unknown(DirectiveTag tag, String word) {
    String ended = ForeignWords.ended(word);
    if (ended != null) {
      Directive closes = Directive.of(ended);
      ForeignWords.Foreign foreign = ForeignWords.of(ended);
      report(tag, tag.name(), "there is no \"" + word + "\"; whatever is open is closed by \"end\"", "write {% end %}");
      Directive meant = closes != null || foreign == null ? closes : foreign.readAs();
      // what has no end here was reported where it begins
      return meant == null || meant.form() != Directive.Form.BODY ? null : new Meaning(Directive.END, tag, meant, true);
    }
    ForeignWords.Foreign foreign = ForeignWords.of(word);
    if (foreign != null) {
      report(tag, tag.name(), "there is no directive \"" + word + "\"", foreign.advice().toArray(String[]::new));
      confused |= foreign.hasBody();
      return foreign.readAs() == null ? null : new Meaning(foreign.readAs(), tag, null, true);
    }
    return misspelt(tag, word);
  }

  private @Nullable Meaning misspelt(DirectiveTag tag, String word) {
    String near = word.length() > 30 ? null : Suggestion.near(word, Directive.words()).orElse(null);
    String shown = word.length() > 30 ? word.substring(0, 27) + "..." : word;
    Tokens tokens = silently(tag);
    String headline = "there is no directive \"" + shown + "\"";
    if (tokens.at("=")) {
      report(tag, tag.name(), headline, "variables are set with {% set " + shown + " = value %}");
      return null;
    }
    if (near == null) {
      confused = true;
      report(tag, tag.name(), headline, "values are printed with {{ value }}",
          "braces that are text are written {%!");
      return null;
    }
    report(tag, tag.name(), headline, "did you mean \"" + near + "\"?");
    Directive directive = Directive.of(near);
    return directive == null || directive == Directive.COMMENT ? null : new Meaning(directive, tag, null, true);
  }

  private void report(DirectiveTag tag, Span span, String headline, String... advice) {
    if (!tag.cut()) {
      errors.syntax(span, headline, advice);
    }
  }

  private DirectiveTag withoutWhitespaceControl(DirectiveTag tag) {
    int to = tag.to();
    int from = tag.from();
    Span name = tag.name();
    boolean atEnd = to > from && isControl(to - 1) && (to > from + 1 || !name.text().isEmpty());
    boolean atStart = name.start() == name.end() && from < to && from == tag.span().start() + 2 && isControl(from);
    if (atStart) {
      int nameStart = Chars.skipSpace(source.text(), from + 1, to);
      name = source.span(nameStart, Chars.nameEnd(source.text(), nameStart, to));
      from = name.end();
    }
    if (atEnd && to - 1 >= from) {
      to--;
    }
    if (!tag.cut() && (atStart || atEnd)) {
      noControl(atStart ? source.span(tag.span().start(), tag.span().start() + 3) : source.span(tag.to() - 1, tag.span().end()));
    }
    return atStart || atEnd ? new DirectiveTag(tag.span(), name, from, to, tag.cut()) : tag;
  }

  /** Where the expression of a tag ends, without a sign at the tag's end. */
  int withoutWhitespaceControl(OutputTag tag) {
    int last = tag.to() - 1;
    if (tag.cut() || last <= tag.from() || !isControl(last)) {
      return tag.to();
    }
    noControl(source.span(last, tag.span().end()));
    return last;
  }

  /** Where the expression of a tag begins, without a sign that is set off from it. */
  int behindWhitespaceControl(OutputTag tag, int to) {
    int from = tag.from();
    if (tag.cut() || from + 1 >= to || !isControl(from) || !Chars.isSpace(source.text().charAt(from + 1))) {
      return from;
    }
    if (to == tag.to()) {
      noControl(source.span(tag.span().start(), from + 1));
    }
    return from + 1;
  }

  private boolean isControl(int offset) {
    char c = source.text().charAt(offset);
    return c == '-' || c == '+' || c == '~';
  }

  private void noControl(Span span) {
    errors.syntax(span, "tags do not trim the white space around them", "leave the sign out",
        "white space is treated by {% whitespace single %} or {% whitespace oneline %}, from there on");
  }
}
