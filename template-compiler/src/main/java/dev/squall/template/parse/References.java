package dev.squall.template.parse;

import dev.squall.template.ast.TemplateFile;
import dev.squall.template.parse.Piece.DirectiveTag;
import dev.squall.template.source.TemplateSource;
import org.jspecify.annotations.Nullable;

/** Reads the names of files: in quotes, or without where they have no blanks. */
final class References {
  private References() {}

  /**
   * A name at the begin of a tag's arguments.
   *
   * @param reference the name; null where there is none, which was reported
   * @param end the offset behind it
   */
  record Found(TemplateFile.@Nullable Reference reference, int end) {}

  static Found read(DirectiveTag tag, SyntaxErrors errors) {
    TemplateSource source = tag.span().source();
    String text = source.text();
    int start = Chars.skipSpace(text, tag.from(), tag.to());
    SyntaxErrors reported = tag.cut() ? SyntaxErrors.silent() : errors;
    if (start == tag.to()) {
      reported.syntax(tag.name(), "\"" + tag.word() + "\" needs the name of a file", "write {% " + tag.word() + " \"name\" %}");
      return new Found(null, start);
    }
    char quote = text.charAt(start);
    if (quote == '"' || quote == '\'') {
      return quoted(source, start, tag.to(), quote, reported);
    }
    int end = start;
    while (end < tag.to() && !Chars.isSpace(text.charAt(end)) && text.charAt(end) != '(') {
      end++;
    }
    if (end == start) {
      reported.syntax(source.span(start, start + 1), "\"" + tag.word() + "\" needs the name of a file",
          "write {% " + tag.word() + " \"name\" %}");
      return new Found(null, tag.to());
    }
    return new Found(new TemplateFile.Reference(source.span(start, end), text.substring(start, end)), end);
  }

  private static Found quoted(TemplateSource source, int start, int limit, char quote, SyntaxErrors errors) {
    int end = source.text().indexOf(quote, start + 1, limit);
    if (end < 0) {
      errors.syntax(source.span(start, start + 1), "this text is never closed", "add " + quote + " at its end");
      return new Found(null, limit);
    }
    String path = source.text().substring(start + 1, end);
    if (path.isBlank()) {
      errors.syntax(source.span(start, end + 1), "the name of the file is empty");
      return new Found(null, end + 1);
    }
    int odd = path.contains("${") ? path.indexOf("${") : path.indexOf('\\');
    if (odd >= 0) {
      errors.syntax(source.span(start + 1 + odd, end), "the name of a file is known when the template is compiled",
          path.charAt(odd) == '\\' ? "folders are separated by /" : "choose between files with {% if %} or {% switch %}");
      return new Found(null, end + 1);
    }
    return new Found(new TemplateFile.Reference(source.span(start + 1, end), path), end + 1);
  }
}
