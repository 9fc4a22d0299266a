package dev.squall.processor.codegen;

import dev.squall.processor.model.Handler;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.PathTemplate;
import dev.squall.processor.model.TypeRef;
import java.util.List;

/**
 * A method of a links class.
 *
 * @param name its name
 * @param parameters the handler's parameters that it takes, in the method's order
 * @param handler the handler it leads to
 * @param path the path it builds
 */
public record LinkSignature(String name, List<Parameter.Bound> parameters, Handler handler, PathTemplate path) {

  public LinkSignature {
    parameters = List.copyOf(parameters);
  }

  /** Whether code of other packages can call it: all of its parameters' types are public. */
  public boolean visible() {
    return parameters.stream().allMatch(parameter -> parameter.value().visible());
  }

  /** What two methods of a class must differ in: {@code show[long, java.util.List]}, type arguments erased. */
  public String erasure() {
    return name + parameters.stream().map(parameter -> erased(parameter.declaredType())).toList();
  }

  private static String erased(TypeRef type) {
    return type.qualifiedName() + "[]".repeat(type.arrayDimensions());
  }
}
