package dev.squall.processor.templates;

import dev.squall.processor.diagnostic.LostPlaces;
import dev.squall.processor.model.SourceRef;
import dev.squall.template.diagnostic.TemplateProblem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/**
 * Hands problems of templates to the compiler, which can only point at Java: each is printed where the template is named, with
 * its own place at the start of its text. A problem of a file that several templates share is told once.
 */
public final class TemplateProblemPrinter {
  private final Messager messager;
  private final Set<String> printed = new HashSet<>();

  /** A printer for one compilation. */
  public TemplateProblemPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints problems, at the place where their template is named. */
  public void print(List<TemplateProblem> problems, SourceRef source) {
    for (TemplateProblem problem : problems) {
      if (printed.add(problem.text())) {
        print(problem, source);
      }
    }
  }

  private void print(TemplateProblem problem, SourceRef source) {
    Diagnostic.Kind kind = problem.code().isWarning() ? Diagnostic.Kind.WARNING : Diagnostic.Kind.ERROR;
    String text = problem.text();
    if (problem.element() != null) {
      messager.printMessage(kind, LostPlaces.isLost(messager, problem.element()) ? told(text, source) : text, problem.element());
    } else if (!(source.element() instanceof Element element)) {
      messager.printMessage(kind, text);
    } else if (!(source.annotation() instanceof AnnotationMirror annotation)) {
      messager.printMessage(kind, text, element);
    } else if (!(source.value() instanceof AnnotationValue value)) {
      messager.printMessage(kind, text, element, annotation);
    } else {
      messager.printMessage(kind, text, element, annotation, value);
    }
  }

  /** With the place of the page's type at the end of the first line. */
  private static String told(String text, SourceRef source) {
    int end = text.indexOf('\n');
    return text.substring(0, end) + " (" + source.position() + ")" + text.substring(end);
  }
}
