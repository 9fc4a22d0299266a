package dev.squall.template.parse;

import dev.squall.template.ast.TemplateFile;
import org.jspecify.annotations.Nullable;

/** What directives say about the file as a whole. */
final class FileFacts {
  private Whitespace whitespace;
  private TemplateFile.@Nullable Reference parent;
  private TemplateFile.@Nullable Autoescape autoescape;

  FileFacts(Whitespace whitespace) {
    this.whitespace = whitespace;
  }

  /** What is done to white space from here on. */
  Whitespace whitespace() {
    return whitespace;
  }

  void whitespace(Whitespace mode) {
    whitespace = mode;
  }

  TemplateFile.@Nullable Reference parent() {
    return parent;
  }

  void parent(TemplateFile.Reference template) {
    parent = template;
  }

  TemplateFile.@Nullable Autoescape autoescape() {
    return autoescape;
  }

  void autoescape(TemplateFile.Autoescape mode) {
    autoescape = mode;
  }
}
