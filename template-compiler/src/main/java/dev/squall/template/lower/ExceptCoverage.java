package dev.squall.template.lower;

import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.source.Span;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Which exceptions the {@code except}s of a {@code try} handle: one whose type an earlier one has handled is never reached. */
final class ExceptCoverage {
  private final Page page;
  private final Types types;
  private final Map<Element, TypeMirror> handled = new HashMap<>();

  ExceptCoverage(Page page) {
    this.page = page;
    types = page.types.types();
  }

  /** Notes a type that is handled, and reports it where it has been before. */
  void note(Span span, TypeMirror type) {
    TypeMirror current = type;
    while (current.getKind() == TypeKind.DECLARED) {
      TypeElement element = (TypeElement) types.asElement(current);
      TypeMirror earlier = handled.get(element);
      if (earlier != null) {
        report(span, type, earlier);
        return;
      }
      current = element.getSuperclass();
    }
    handled.put(types.asElement(type), type);
  }

  private void report(Span span, TypeMirror type, TypeMirror earlier) {
    boolean same = types.isSameType(type, earlier);
    page.problem(
        TemplateProblemCode.NAME_TAKEN, span,
        same
            ? "an except above is for " + page.facts.shown(earlier) + " already: this one is never reached"
            : "an except above is for " + page.facts.shown(earlier) + ", and every " + page.facts.shown(type) + " is one: this is never reached",
        same ? "take one of the two away" : "put it in front of that one");
  }
}
