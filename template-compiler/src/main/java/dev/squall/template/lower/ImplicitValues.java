package dev.squall.template.lower;

import com.palantir.javapoet.CodeBlock;
import dev.squall.template.check.CheckerTypes;
import dev.squall.template.check.Scope;
import dev.squall.template.check.Variable;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What every template that is rendered in answer to a request can use without declaring it. This is the one place to add more: a
 * value is a name, a type and how it is computed from the request; a function is a static method of {@code
 * dev.squall.render.RequestFunctions} whose first parameter is the request. What a template does not name costs it nothing.
 */
final class ImplicitValues {
  private static final String REQUEST = "dev.squall.http.Request";

  /** A value: its name in templates, its type, and the Java that computes it. */
  private record Value(String name, String type, String code) {}

  private static final List<Value> VALUES = List.of(
      new Value("csp_nonce", "java.lang.String", "request.cspNonce()"),
      new Value("request", REQUEST, "request"));

  private final CheckerTypes types;
  private final boolean request;
  private final List<Variable> variables = new ArrayList<>();

  ImplicitValues(CheckerTypes types, boolean request) {
    this.types = types;
    this.request = request;
  }

  void declareIn(Scope scope) {
    for (Value value : VALUES) {
      TypeElement type = types.elements().getTypeElement(value.type());
      if (type != null) {
        TypeMirror mirror = type.asType();
        Variable variable = new Variable(value.name(), mirror, CodeBlock.of(value.code()), false);
        if (!request) {
          variable.forbid(
              "\"" + value.name() + "\" comes with a request, and this template is rendered without one",
              "pass what is needed as a variable, or leave request = false out of its annotation");
        }
        variables.add(variable);
        scope.declare(variable);
      }
    }
  }

  /** Whether the page cannot be rendered without a request. */
  boolean isUsed() {
    return variables.stream().anyMatch(Variable::isUsed);
  }

  /** Notes that something else on the page needs the request. */
  void use() {
    variables.forEach(Variable::use);
  }
}
