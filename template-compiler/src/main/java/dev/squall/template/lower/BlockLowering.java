package dev.squall.template.lower;

import dev.squall.template.ast.Node;
import dev.squall.template.check.Scope;
import dev.squall.template.compose.PageLayout.BlockDefinition;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.html.Context;
import dev.squall.template.program.Routine;
import dev.squall.template.program.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts the definition that counts in the place of a block; fragments become methods. */
final class BlockLowering {
  private final Page page;
  private final NodeLowering nodes;
  private final Map<String, Routine> fragments = new LinkedHashMap<>();
  private final Set<String> written = new HashSet<>();
  private final List<String> open = new ArrayList<>();

  BlockLowering(Page page, NodeLowering nodes) {
    this.page = page;
    this.nodes = nodes;
  }

  void block(Node.Block node, Scope scope, Frame frame, List<Step> steps) {
    String name = node.name().name();
    List<BlockDefinition> definitions = page.layout.definitions(name);
    if (open.contains(name) || definitions.isEmpty()) {
      page.problem(
          TemplateProblemCode.RECURSIVE_TEMPLATE,
          node.name().span(),
          "block " + name + " contains a block " + name + ", which would contain itself",
          "give one of the two another name");
      return;
    }
    if (definitions.stream().anyMatch(definition -> definition.block().fragment())) {
      fragment(node, definitions, frame, steps);
    } else {
      define(node, definitions, 0, scope, frame, steps);
    }
  }

  private void define(
      Node.Block node, List<BlockDefinition> definitions, int level, Scope scope, Frame frame, List<Step> steps) {
    BlockDefinition definition = definitions.get(level);
    String name = node.name().name();
    written.add(name);
    Context start = page.context();
    Frame inside = frame.inFile(definition.file(), page.checker(definition.file()))
        .inBlock(new Frame.BlockFrame(name, level));
    open.add(name);
    steps.addAll(nodes.body(definition.block().body(), scope.inner(), inside));
    open.removeLast();
    if (!start.equals(page.context())) {
      page.problem(
          TemplateProblemCode.CHANGED_CONTEXT,
          definition.block().name().span(),
          "block " + name + " begins " + start.describe() + " and ends " + page.context().describe(),
          "close every tag, attribute and quote in the block that opens it");
      page.context(start);
    }
  }

  /** A fragment can be rendered alone: it sees what the whole page sees, and stands between elements. */
  private void fragment(Node.Block node, List<BlockDefinition> definitions, Frame frame, List<Step> steps) {
    String name = node.name().name();
    Routine known = fragments.get(name);
    if (known == null) {
      if (!page.context().isText()) {
        page.problem(
            TemplateProblemCode.BAD_FRAGMENT,
            node.name().span(),
            "fragment " + name + " stands " + page.context().describe() + ", and could not be rendered alone",
            "put it around whole elements, or make it a {% block %}");
      }
      List<Step> body = new ArrayList<>();
      define(node, definitions, 0, page.root, frame.detached(), body);
      known = new Routine(
          page.name(name), node.span(), "Fragment " + name + " of " + node.span().source().name() + ".", List.of(), body);
      fragments.put(name, known);
    }
    nodes.checkGuard(node.span(), frame);
    steps.addAll(WholeCall.of(page, node.span(), frame, List.of(new Step.Invoke(node.span(), known.name(), List.of()))));
  }

  /** What the parent has in this block. */
  void above(Node.Super node, Scope scope, Frame frame, List<Step> steps) {
    Frame.BlockFrame block = frame.block();
    if (block == null) {
      page.problem(
          TemplateProblemCode.MISPLACED_TAG, node.span(), "super() stands outside of every block",
          "use it in a {% block %} that replaces one of a parent");
      return;
    }
    List<BlockDefinition> definitions = page.layout.definitions(block.name());
    if (block.level() + 1 >= definitions.size()) {
      page.problem(
          TemplateProblemCode.UNKNOWN_BLOCK, node.span(),
          "block " + block.name() + " replaces nothing, so there is nothing above it", "take super() away");
      return;
    }
    BlockDefinition definition = definitions.get(block.level() + 1);
    open.remove(block.name());
    define(definition.block(), definitions, block.level() + 1, scope, frame, steps);
    open.add(block.name());
  }

  List<Routine> fragments() {
    return List.copyOf(fragments.values());
  }

  /** Blocks of the page's own file whose place in the parent was replaced as well. Other pages may write those that parents define. */
  void warnOfUnreachable() {
    page.layout.blocks().forEach((name, definitions) -> {
      BlockDefinition definition = definitions.getFirst();
      if (!written.contains(name) && definition.file().equals(page.layout.chain().getFirst())) {
        page.problem(
            TemplateProblemCode.UNREACHABLE_BLOCK,
            definition.block().name().span(),
            "block " + name + " is never written: the block around it in "
                + definitions.getLast().file().source().name() + " has been replaced",
            "take it away, or keep its place with {{ super() }}");
      }
    });
  }
}
