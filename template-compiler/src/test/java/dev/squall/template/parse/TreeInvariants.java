package dev.squall.template.parse;

import static org.assertj.core.api.Assertions.fail;

import dev.squall.template.ast.Node;
import dev.squall.template.ast.TemplateFile;
import dev.squall.template.diagnostic.TemplateProblem;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.source.Span;
import dev.squall.template.source.TemplateSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What holds for the tree and the problems of every text. */
final class TreeInvariants {
  private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
    @Override
    protected RecordComponent[] computeValue(Class<?> type) {
      return type.getRecordComponents();
    }
  };

  private TreeInvariants() {}

  /** Reads a text and checks what comes of it. */
  static TemplateProblems check(String name, String text) {
    TemplateSource source = new TemplateSource(name, name, text);
    TemplateProblems problems = new TemplateProblems();
    TemplateFile file = TemplateParser.parse(source, problems);
    Deque<Object> open = new ArrayDeque<>(List.of(file.body()));
    while (!open.isEmpty()) {
      visit(open.pop(), open, text);
    }
    for (TemplateProblem problem : problems.list()) {
      if (problem.headline().isBlank() || !problem.text().contains(problem.headline())) {
        fail("a message without a headline: %s", problem.text());
      }
    }
    return problems;
  }

  private static void visit(Object object, Deque<Object> open, String text) {
    if (object instanceof Node.Text node) {
      offsets(node, text);
    }
    if (object instanceof List<?> list) {
      int last = 0;
      for (Object element : list) {
        if (element instanceof Node node) {
          if (node.span().start() < last) {
            fail("%s stands before the node in front of it", node.span());
          }
          last = node.span().start();
        }
        open.push(element);
      }
    } else if (object instanceof Record record && !(object instanceof Span)) {
      for (RecordComponent component : COMPONENTS.get(record.getClass())) {
        try {
          Object value = component.getAccessor().invoke(record);
          if (value != null) {
            open.push(value);
          }
        } catch (IllegalAccessException | InvocationTargetException e) {
          throw new LinkageError(component.toString(), e);
        }
      }
    }
  }

  /** Each char is the one of the source, or white space for white space; and they follow each other. */
  private static void offsets(Node.Text node, String text) {
    if (node.text().isEmpty()) {
      fail("empty text at %s", node.span());
    }
    int last = node.span().start() - 1;
    for (int i = 0; i < node.text().length(); i++) {
      int offset = node.offsets().of(i);
      char written = text.charAt(offset);
      char kept = node.text().charAt(i);
      boolean same = written == kept || (Chars.isSpace(written) && (kept == ' ' || kept == '\n'));
      if (!same || offset <= last || offset >= node.span().end()) {
        fail("char %d of text %s is said to stand at %d", i, node.span(), offset);
      }
      last = offset;
    }
  }
}
