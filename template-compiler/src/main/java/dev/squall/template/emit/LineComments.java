package dev.squall.template.emit;

import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The comments of generated code that show template lines. Their text leads back to the line, for the line map. */
final class LineComments {
  private static final int WIDTH = 100;

  private final Map<String, TemplateLine> lines = new HashMap<>();

  /** A line of a template. */
  record TemplateLine(TemplateSource source, int line) {}

  /** {@code // users/show.html:12: <h1>{{ user.name }}</h1>}. */
  String of(Span span) {
    int line = span.line();
    String text = span.source().lineText(line).strip();
    String cut = text.length() <= WIDTH ? text : text.substring(0, WIDTH - 3) + "...";
    String comment = "// " + JavaText.plain(span.source().name()) + ":" + line + ": " + JavaText.plain(cut);
    lines.putIfAbsent(comment.strip(), new TemplateLine(span.source(), line));
    return comment.strip();
  }

  /** The line that a comment shows; empty for other lines of Java. */
  Optional<TemplateLine> line(String javaLine) {
    String text = javaLine.strip();
    return text.startsWith("// ") ? Optional.ofNullable(lines.get(text)) : Optional.empty();
  }
}
