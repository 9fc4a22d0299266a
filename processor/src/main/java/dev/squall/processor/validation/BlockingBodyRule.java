package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.discovery.TypeRefs;
import dev.squall.processor.model.Parameter;
import dev.squall.processor.model.Parameter.JsonElements;
import dev.squall.processor.model.Parameter.Supplied;
import dev.squall.processor.model.Parameter.Supply;
import dev.squall.processor.model.Parameter.Uploaded;
import java.util.List;

/** A handler on the event loop does not wait for the bytes of a body, as no other request of that loop would be served. */
final class BlockingBodyRule {

  void check(HandlerDeclaration handler, boolean onLoop, List<Parameter> parameters, Problems problems) {
    if (!onLoop) {
      return;
    }
    for (Parameter parameter : parameters) {
      if (waits(parameter)) {
        problems.add(
            ProblemCode.BODY_BLOCKS,
            parameter.source(),
            "parameter '" + parameter.name() + "' is read by waiting for the body, but " + handler.signature() + " "
                + (handler.nonBlocking() ? "is @NonBlocking" : "returns a CompletionStage")
                + ", so it runs on the event loop",
            handler.nonBlocking()
                ? "remove @NonBlocking: a virtual thread may wait"
                : "return " + TypeRefs.shown(handler.result()).replaceFirst("^[^<]*<(.*)>$", "$1") + " itself: a"
                    + " virtual thread may wait",
            parameter instanceof JsonElements
                ? "or take the elements as a Flow.Publisher"
                : "or take the body as a RequestBody and subscribe to its publisher, or as byte[]");
      }
    }
  }

  private static boolean waits(Parameter parameter) {
    return parameter instanceof Supplied supplied
        ? supplied.supply() == Supply.BODY_STREAM || supplied.supply() == Supply.BODY_PARTS
        : parameter instanceof JsonElements elements && !elements.published();
  }

  /** Whether a handler is called before the body has arrived. Files of a form are spooled then, which the event loop cannot do. */
  static boolean isStreamed(List<Parameter> parameters, boolean onLoop) {
    return parameters.stream()
        .anyMatch(
            parameter ->
                (parameter instanceof Supplied supplied && supplied.supply().isStreamed())
                    || parameter instanceof JsonElements
                    || (!onLoop && takesFiles(parameter)));
  }

  private static boolean takesFiles(Parameter parameter) {
    return parameter instanceof Uploaded
        || (parameter instanceof Parameter.FormRecord record && !record.form().files().isEmpty());
  }
}
