package dev.squall.template.html;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import dev.squall.template.source.TextOffsets;
import java.util.List;

/** Reads a template's static text and, for each {@code §} in it, a printed value. */
final class PlaceReader {
  private final ContentKind kind;
  private final PageObserver observer;
  private final TemplateProblems problems = new TemplateProblems();
  private final StringBuilder answers = new StringBuilder();

  PlaceReader(ContentKind kind, PageObserver observer) {
    this.kind = kind;
    this.observer = observer;
  }

  static Node.Text text(String text) {
    TemplateSource source = new TemplateSource("page.html", "page.html", text);
    return new Node.Text(new Span(source, 0, text.length()), text, TextOffsets.from(0));
  }

  static Context read(ContentKind kind, String text) {
    return new PlaceReader(kind, PageObserver.NONE).read(text);
  }

  /** The context behind a text, in which each {@code §} is a value. */
  Context read(String text) {
    Context context = Contexts.start(kind);
    int from = 0;
    while (from <= text.length()) {
      int hole = text.indexOf('§', from);
      int end = hole < 0 ? text.length() : hole;
      context = context.after(text(text.substring(from, end)), observer, problems);
      if (hole < 0) {
        break;
      }
      answers.append(answers.isEmpty() ? "" : " ").append(word(context.hole()));
      context = context.afterValue();
      from = hole + 1;
    }
    return context;
  }

  private static String word(Placement placement) {
    return switch (placement) {
      case Placement.Escaped escaped -> escaped.escape().name();
      case Placement.Refused refused -> "-";
    };
  }

  /** What was answered to the values: the names of escapes, {@code -} where one was refused. */
  String answers() {
    return answers.toString();
  }

  List<TemplateProblem> problems() {
    return problems.list();
  }
}
