package dev.squall.processor.json;

import dev.squall.processor.model.NamedType.Construction;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * What makes an object of its members.
 *
 * @param construction the constructor or static method; null if there is none
 * @param executable the same; null if there is none
 * @param delegating whether its one parameter is a whole JSON value, rather than a member
 * @param lack why there is none, in words that go on from "...": empty if there is one
 */
record Creator(
    @Nullable Construction construction, @Nullable ExecutableElement executable, boolean delegating, String lack) {

  static Creator none(String lack) {
    return new Creator(null, null, false, lack);
  }

  /** The parameters; none if there is no creator. */
  List<? extends VariableElement> parameters() {
    return executable == null ? List.of() : executable.getParameters();
  }
}
