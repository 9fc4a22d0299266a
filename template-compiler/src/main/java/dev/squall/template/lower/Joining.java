package dev.squall.template.lower;

import dev.squall.template.ast.Node;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.Context;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several ways through a template that must end in one context, since what follows is escaped for that. */
final class Joining {
  private final Page page;
  private final Span whole;
  private final Context start;
  private final List<OpenTag.Way> ways;
  private final List<OpenTag.Way> ended = new ArrayList<>();
  private boolean lost;
  private boolean ends;
  private @Nullable Context end;
  private @Nullable Span endedAt;

  Joining(Page page, Span whole) {
    this.page = page;
    this.whole = whole;
    start = page.context();
    ways = page.links.ways();
  }

  /** One way begins. */
  void begin() {
    page.context(start);
    page.links.ways(ways);
  }

  /** One way ends; one that leaves its loop does not come here. */
  void end(Span way, List<Node> nodes) {
    if (leaves(nodes)) {
      return;
    }
    Context other = end;
    if (other == null) {
      end = page.context();
      endedAt = way;
      endTag();
      return;
    }
    Context joined = other.join(page.context(), page.links);
    endTag();
    if (joined != null) {
      end = joined;
    } else {
      Span first = endedAt == null ? whole : endedAt;
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          way,
          "one way through this ends " + page.context().describe() + ", the other (line " + first.line() + ") "
              + other.describe(),
          "close every tag, attribute and quote in the branch that opens it");
      // What follows is judged as text, so that this is told once.
      end = page.context().isText() ? page.context() : other;
    }
  }

  private void endTag() {
    List<OpenTag.Way> here = page.links.ways();
    ends = true;
    lost |= here.isEmpty();
    ended.addAll(here);
  }

  /** All ways have ended. */
  void finish() {
    Context joined = end;
    page.context(joined == null ? start : joined);
    page.links.ways(!ends ? ways : lost ? List.of() : ended);
  }

  private static boolean leaves(List<Node> nodes) {
    return nodes.stream().anyMatch(node -> node instanceof Node.Break || node instanceof Node.Continue);
  }
}
