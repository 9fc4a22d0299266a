package dev.squall.template.diagnostic;

import dev.squall.template.source.Span;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with a template.
 *
 * @param code its kind
 * @param span the narrowest place in the template
 * @param headline what is wrong, in the user's own words; understood without the rest
 * @param advice what to do, one suggestion per line
 * @param element what it is about, where that is written in Java; null for a place in the template
 */
public record TemplateProblem(
    TemplateProblemCode code, Span span, String headline, List<String> advice, @Nullable Element element) {

  /** Copies the advice. */
  public TemplateProblem {
    advice = List.copyOf(advice);
  }

  /**
   * The whole message, as a person reads it; of an element only what is told at it, since the compiler shows where it is.
   *
   * <pre>{@code
   * src/main/resources/templates/users/show.html:3:14: [UnknownProperty] User has no property "nmae"
   *     <h1>{{ user.nmae }}</h1>
   *                 ^^^^
   *   did you mean "name"?
   * }</pre>
   */
  public String text() {
    StringBuilder text = new StringBuilder();
    if (element == null) {
      text.append(span.source().location()).append(':').append(span.line()).append(':').append(span.column()).append(": ");
    }
    text.append('[').append(code.id()).append("] ").append(headline);
    if (element == null) {
      appendExcerpt(text);
    }
    for (String line : advice) {
      text.append("\n  ").append(line);
    }
    return text.append("\n  help: docs/errors.md#").append(code.anchor()).toString();
  }

  private void appendExcerpt(StringBuilder text) {
    String line = span.source().lineText(span.line());
    int column = Math.min(span.column() - 1, line.length());
    int from = Math.max(0, Math.min(column - 40, line.length() - 100));
    int to = Math.min(line.length(), from + 100);
    text.append("\n    ").append(line, from, to).append("\n    ");
    for (int i = from; i < column; i++) {
      text.append(line.charAt(i) == '\t' ? '\t' : ' ');
    }
    int marked = Math.min(Math.max(1, span.end() - span.start()), Math.max(1, to - column));
    text.append("^".repeat(marked));
  }
}
