package dev.squall.processor.validation;

import dev.squall.processor.constraint.ConstraintReader;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.InheritedMethods;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.model.ValueUse;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads the constraints of handlers' parameters. */
final class ParameterConstraints {
  private final TypeFacts facts;
  private final SourceLocator locator;

  ParameterConstraints(TypeFacts facts, SourceLocator locator) {
    this.facts = facts;
    this.locator = locator;
  }

  /** The value with the constraints of the parameter; those that are wrong are left out, and told. */
  ValueUse of(ParameterDeclaration parameter, ValueUse plain, PackageElement from, Problems problems) {
    return new ConstraintReader(facts, locator, problems)
        .read(
            plain,
            parameter.annotated().asType(),
            declarations(parameter.annotated()),
            "parameter '" + parameter.name() + "'",
            parameter.source(),
            from);
  }

  /** A parameter; or a record's field, with the accessor of its component and the methods that this stands for. */
  List<Element> declarations(VariableElement annotated) {
    List<Element> found = new ArrayList<>(List.of(annotated));
    if (annotated.getKind() == ElementKind.FIELD && annotated.getEnclosingElement() instanceof TypeElement record) {
      found.addAll(new InheritedMethods(facts).ofComponent(record, annotated.getSimpleName().toString()));
      ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
          .filter(constructor -> constructor.getParameters().size() == record.getRecordComponents().size())
          .flatMap(constructor -> constructor.getParameters().stream())
          .filter(parameter -> parameter.getSimpleName().equals(annotated.getSimpleName()))
          .forEach(found::add);
    }
    return found;
  }
}
