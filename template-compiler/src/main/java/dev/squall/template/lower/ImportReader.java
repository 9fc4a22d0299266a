package dev.squall.template.lower;

import dev.squall.template.ast.Node;
import dev.squall.template.ast.NodeBodies;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.check.ExpressionChecker;
import dev.squall.template.check.Imports;
import dev.squall.template.diagnostic.Suggestion;
import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads what a file imports. It holds for the whole file, wherever it stands. */
final class ImportReader {
  private final ExpressionChecker checker;
  private final Imports imports;
  private final TemplateProblems problems;

  ImportReader(ExpressionChecker checker, Imports imports, TemplateProblems problems) {
    this.checker = checker;
    this.imports = imports;
    this.problems = problems;
  }

  void read(TemplateFile file) {
    NodeBodies.visit(file.body(), node -> {
      switch (node) {
        case Node.Import one -> checker.resolveType(one.type()).ifPresent(imports::add);
        case Node.FromImport from -> checker.resolveType(from.type()).ifPresent(type -> members(from, type));
        default -> {
          // Imports nothing.
        }
      }
    });
  }

  private void members(Node.FromImport from, TypeElement type) {
    List<String> known = type.getEnclosedElements().stream()
        .filter(element -> element.getModifiers().contains(Modifier.STATIC))
        .filter(element -> !element.getModifiers().contains(Modifier.PRIVATE))
        .map(element -> element.getSimpleName().toString())
        .distinct()
        .sorted()
        .toList();
    for (Node.ImportedName name : from.names()) {
      if (known.contains(name.member().name())) {
        add(name, type);
      } else {
        Optional<String> near = Suggestion.near(name.member().name(), known);
        problems.add(
            TemplateProblemCode.UNKNOWN_NAME,
            name.member().span(),
            type.getSimpleName() + " has no static member " + name.member(),
            near.map(other -> "did you mean \"" + other + "\"?")
                .orElse(known.isEmpty() ? "it has none at all" : "it has: " + String.join(", ", known)));
      }
    }
  }

  private void add(Node.ImportedName name, TypeElement type) {
    for (Element element : type.getEnclosedElements()) {
      if (element instanceof TypeElement nested && nested.getSimpleName().contentEquals(name.member().name())) {
        imports.add(nested);
        return;
      }
    }
    imports.add(name.as().name(), new Imports.Member(type, name.member().name()));
  }
}
