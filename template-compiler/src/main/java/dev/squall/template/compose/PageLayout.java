package dev.squall.template.compose;

import dev.squall.template.ast.Node;
import dev.squall.template.ast.NodeBodies;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A page's files from the leaf to the root of what it extends, and all definitions of each block. */
public final class PageLayout {
  private final TemplateFiles files;
  private final TemplateProblems problems;
  private final List<TemplateFile> chain = new ArrayList<>();
  private final Map<String, List<BlockDefinition>> blocks = new LinkedHashMap<>();
  private final Map<String, MacroDefinition> macros = new LinkedHashMap<>();
  private final List<ModuleUse> modules = new ArrayList<>();
  private final Set<String> collected = new HashSet<>();

  private PageLayout(TemplateFiles files, TemplateProblems problems) {
    this.files = files;
    this.problems = problems;
  }

  /** A block and the file that it stands in. */
  public record BlockDefinition(Node.Block block, TemplateFile file, boolean outermost) {}

  /** A macro and the file that it stands in. */
  public record MacroDefinition(Node.Macro macro, TemplateFile file) {}

  /** A module and the file that uses it. */
  public record ModuleUse(Node.Module module, TemplateFile file) {}

  /** Follows what a page extends and includes. */
  public static PageLayout of(TemplateFile main, TemplateFiles files, TemplateProblems problems) {
    PageLayout layout = new PageLayout(files, problems);
    layout.follow(main);
    layout.checkChildren();
    return layout;
  }

  private void follow(TemplateFile main) {
    Optional<TemplateFile> next = Optional.of(main);
    while (next.isPresent()) {
      TemplateFile file = next.get();
      chain.add(file);
      collect(file, List.of(file));
      next = parent(file);
    }
  }

  private Optional<TemplateFile> parent(TemplateFile file) {
    TemplateFile.Reference reference = file.parent();
    if (reference == null) {
      return Optional.empty();
    }
    Optional<TemplateFile> parent = files.referenced(file, reference);
    if (parent.isPresent() && chain.contains(parent.get())) {
      problems.add(
          TemplateProblemCode.RECURSIVE_TEMPLATE,
          reference.span(),
          file.source().name() + " extends " + parent.get().source().name()
              + ", which extends " + file.source().name() + " in turn",
          "take one of the two {% extends %} away");
      return Optional.empty();
    }
    return parent;
  }

  private void collect(TemplateFile file, List<TemplateFile> path) {
    if (!collected.add(file.source().name())) {
      return;
    }
    Set<String> names = new HashSet<>();
    Set<Node> outermost = Collections.newSetFromMap(new IdentityHashMap<>());
    outermost.addAll(file.body());
    NodeBodies.visit(file.body(), node -> {
      switch (node) {
        case Node.Block block -> define(block, file, names, outermost.contains(block));
        case Node.Macro macro -> define(macro, file);
        case Node.Module module -> modules.add(new ModuleUse(module, file));
        case Node.Include include -> include(include, file, path);
        default -> {
          // Nothing that the whole page has to know.
        }
      }
    });
  }

  private void define(Node.Block block, TemplateFile file, Set<String> names, boolean outermost) {
    String name = block.name().name();
    if (!names.add(name)) {
      problems.add(
          TemplateProblemCode.BLOCK_TWICE,
          block.name().span(),
          "block " + name + " is already in " + file.source().name(),
          "give one of the two another name");
      return;
    }
    blocks.computeIfAbsent(name, key -> new ArrayList<>()).add(new BlockDefinition(block, file, outermost));
  }

  private void define(Node.Macro macro, TemplateFile file) {
    MacroDefinition other = macros.putIfAbsent(macro.name().name(), new MacroDefinition(macro, file));
    if (other != null) {
      problems.add(
          TemplateProblemCode.NAME_TAKEN,
          macro.name().span(),
          "macro " + macro.name() + " is already at " + other.macro().name().span().position(),
          "give one of the two another name");
    }
  }

  private void include(Node.Include include, TemplateFile file, List<TemplateFile> path) {
    problems.enter(files.nameOf(file, include.template()), include.template().span());
    read(include, file, path);
    problems.leave();
  }

  private void read(Node.Include include, TemplateFile file, List<TemplateFile> path) {
    Optional<TemplateFile> included = files.referenced(file, include.template());
    if (included.isEmpty()) {
      return;
    }
    if (path.contains(included.get())) {
      problems.add(
          TemplateProblemCode.RECURSIVE_TEMPLATE,
          include.template().span(),
          file.source().name() + " includes " + included.get().source().name()
              + ", which includes " + file.source().name() + " in turn",
          "use a macro where something has to repeat itself: a macro can call itself");
      return;
    }
    List<TemplateFile> longer = new ArrayList<>(path);
    longer.add(included.get());
    collect(included.get(), longer);
  }

  /** In a file that extends another one only blocks are written, and each needs its counterpart. */
  private void checkChildren() {
    for (int level = 0; level + 1 < chain.size(); level++) {
      TemplateFile child = chain.get(level);
      for (Node node : child.body()) {
        checkOutermost(node, child, chain.get(level + 1));
      }
    }
  }

  private void checkOutermost(Node node, TemplateFile child, TemplateFile parent) {
    switch (node) {
      case Node.Block block -> {
        String name = block.name().name();
        List<BlockDefinition> all = blocks.getOrDefault(name, List.of());
        if (all.isEmpty() || isIn(all.getLast(), child)) {
          unknownBlock(block, child, parent);
        }
      }
      case Node.Text text when text.text().isBlank() -> {
        // Between blocks.
      }
      case Node.Import _, Node.FromImport _, Node.Macro _, Node.Param _, Node.Asset _ -> {
        // Declarations hold for the file.
      }
      default ->
          problems.add(
              TemplateProblemCode.MISPLACED_TAG,
              firstWords(node),
              "this is outside of every block and would never be written, since " + child.source().name() + " extends "
                  + parent.source().name(),
              "move it into a {% block %} of " + parent.source().name());
    }
  }

  private static boolean isIn(BlockDefinition definition, TemplateFile file) {
    return definition.file().source().name().equals(file.source().name());
  }

  private static Span firstWords(Node node) {
    if (node instanceof Node.Text text) {
      String value = text.text();
      int start = 0;
      while (Character.isWhitespace(value.charAt(start))) {
        start++;
      }
      int end = start;
      while (end < value.length() && value.charAt(end) != '\n') {
        end++;
      }
      return text.span().source().span(text.offsets().of(start), text.offsets().of(end - 1) + 1);
    }
    return node.span();
  }

  private void unknownBlock(Node.Block block, TemplateFile child, TemplateFile parent) {
    List<String> advice = new ArrayList<>();
    List<String> others = blocks.values().stream()
        .map(List::getLast)
        .filter(definition -> !isIn(definition, child))
        .map(definition -> definition.block().name().name())
        .sorted()
        .toList();
    Suggestion.near(block.name().name(), others).ifPresent(near -> advice.add("did you mean \"" + near + "\"?"));
    advice.add(others.isEmpty() ? parent.source().name() + " has no blocks" : "it has: " + String.join(", ", others));
    problems.add(
        TemplateProblemCode.UNKNOWN_BLOCK,
        block.name().span(),
        "there is no block " + block.name() + " in " + parent.source().name() + " that " + child.source().name()
            + " could replace",
        advice.toArray(String[]::new));
  }

  /** The page's own file first, then what it extends, and so on. */
  public List<TemplateFile> chain() {
    return List.copyOf(chain);
  }

  /** The file whose text outside of blocks is written. */
  public TemplateFile root() {
    return chain.getLast();
  }

  /** All definitions of a block; that of the page's own file first. */
  public List<BlockDefinition> definitions(String name) {
    return blocks.getOrDefault(name, List.of());
  }

  /** All blocks by their names. */
  public Map<String, List<BlockDefinition>> blocks() {
    return blocks;
  }

  /** All macros by their names. */
  public Map<String, MacroDefinition> macros() {
    return macros;
  }

  /** All uses of modules, in the order of the files. */
  public List<ModuleUse> modules() {
    return List.copyOf(modules);
  }
}
