package dev.squall.template.lower;

import dev.squall.template.ast.Expression;
import dev.squall.template.ast.Node;
import dev.squall.template.ast.NodeBodies;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Text that stands between the turns of a loop, as the comma of a list: {@code {% if not loop.last %},{% end %}} at the end of the body, or
 * {@code {% if not loop.first %},{% end %}} at its start.
 *
 * <p>In a script the place behind a comma is another one than that behind an element, and which of the two a turn ends in is only known by
 * the turn. As a part of the next turn, which it is for a reader, the comma is in one place: behind an element, in front of another.
 *
 * @param condition under which it is written, in the author's words
 * @param before blanks in front of it at the start of the body
 * @param texts the text
 * @param body the rest of the body
 * @param behind blanks behind it at the end of the body
 */
record Separator(Expression condition, List<Node> before, List<Node> texts, List<Node> body, List<Node> behind) {
  private static final Set<String> NOT_LAST = Set.of("not loop.last", "!loop.last");
  private static final Set<String> NOT_FIRST = Set.of("not loop.first", "!loop.first");

  /** The separator of a loop's body; null where there is none, or a turn may end before it. */
  static @Nullable Separator of(List<Node> nodes) {
    boolean[] jumps = {false};
    NodeBodies.visit(nodes, node -> jumps[0] |= node instanceof Node.Break || node instanceof Node.Continue);
    if (jumps[0]) {
      return null;
    }
    int last = nodes.size() - 1;
    while (last >= 0 && isBlank(nodes.get(last))) {
      last--;
    }
    if (last >= 0 && nodes.get(last) instanceof Node.If choice && isSeparator(choice, NOT_LAST)) {
      return new Separator(
          choice.branches().getFirst().condition(), List.of(), choice.branches().getFirst().body(),
          List.copyOf(nodes.subList(0, last)), List.copyOf(nodes.subList(last + 1, nodes.size())));
    }
    int first = 0;
    while (first < nodes.size() && isBlank(nodes.get(first))) {
      first++;
    }
    if (first < nodes.size() && nodes.get(first) instanceof Node.If choice && isSeparator(choice, NOT_FIRST)) {
      return new Separator(
          choice.branches().getFirst().condition(), List.copyOf(nodes.subList(0, first)), choice.branches().getFirst().body(),
          List.copyOf(nodes.subList(first + 1, nodes.size())), List.of());
    }
    return null;
  }

  /** How many commas the text has. */
  long commas() {
    return texts.stream()
        .filter(Node.Text.class::isInstance)
        .flatMapToInt(node -> ((Node.Text) node).text().chars())
        .filter(c -> c == ',')
        .count();
  }

  private static boolean isSeparator(Node.If choice, Set<String> conditions) {
    return choice.branches().size() == 1
        && choice.otherwise() == null
        && conditions.contains(choice.branches().getFirst().condition().span().text().strip().replaceAll("\\s+", " "))
        && !choice.branches().getFirst().body().isEmpty()
        && choice.branches().getFirst().body().stream().allMatch(Node.Text.class::isInstance);
  }

  private static boolean isBlank(Node node) {
    return node instanceof Node.Text text && text.text().isBlank();
  }
}
