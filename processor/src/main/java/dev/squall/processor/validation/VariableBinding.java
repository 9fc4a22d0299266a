package dev.squall.processor.validation;

import dev.squall.processor.discovery.ParameterDeclaration;
import java.util.Map;
import java.util.Optional;

/** Which parameter takes which variable of the path. */
record VariableBinding(Map<ParameterDeclaration, String> variables) {

  VariableBinding {
    variables = Map.copyOf(variables);
  }

  /** The variable's name; empty if the parameter comes from elsewhere. */
  Optional<String> variable(ParameterDeclaration parameter) {
    return Optional.ofNullable(variables.get(parameter));
  }
}
