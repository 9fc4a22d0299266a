package dev.squall.processor.diagnostic;

import dev.squall.processor.model.SourceRef;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Hands problems to the compiler, each at the narrowest place that its {@link SourceRef} names. */
public final class ProblemPrinter {
  private final Messager messager;

  /** A printer that writes to one compiler. */
  public ProblemPrinter(Messager messager) {
    this.messager = messager;
  }

  /** Prints all of them. */
  public void print(Problems problems) {
    for (Problem problem : problems.list()) {
      print(problem);
    }
  }

  private void print(Problem problem) {
    SourceRef source = problem.source();
    String text = problem.text();
    if (!(source.element() instanceof Element element)) {
      messager.printMessage(Diagnostic.Kind.ERROR, text);
    } else if (LostPlaces.isLost(messager, element)) {
      String headline = problem.headline() + " (" + source.position() + ")";
      messager.printMessage(
          Diagnostic.Kind.ERROR, new Problem(problem.code(), source, headline, problem.advice()).text());
    } else if (!(source.annotation() instanceof AnnotationMirror annotation)) {
      messager.printMessage(Diagnostic.Kind.ERROR, text, element);
    } else if (!(source.value() instanceof AnnotationValue value)) {
      messager.printMessage(Diagnostic.Kind.ERROR, text, element, annotation);
    } else {
      messager.printMessage(Diagnostic.Kind.ERROR, text, element, annotation, value);
    }
  }
}
