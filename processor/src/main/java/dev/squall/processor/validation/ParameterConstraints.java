package dev.squall.processor.validation;

import dev.squall.processor.constraint.ConstraintReader;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.ParameterDeclaration;
import dev.squall.processor.discovery.SourceLocator;
import dev.squall.processor.discovery.TypeFacts;
import dev.squall.processor.model.ValueUse;
import java.util.List;
import javax.lang.model.element.PackageElement;

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
            List.of(parameter.annotated()),
            "parameter '" + parameter.name() + "'",
            parameter.source(),
            from);
  }
}
