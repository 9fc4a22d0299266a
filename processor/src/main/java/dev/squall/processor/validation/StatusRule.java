package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.model.ResultKind;
import dev.squall.processor.model.ResultKind.Value;
import java.util.Set;

/** {@code @Status} is a final status, and fits what the handler returns. */
final class StatusRule {
  private static final Set<Integer> WITHOUT_BODY = Set.of(204, 205, 304);

  /** The status; 0 for the default of the result. */
  int check(HandlerDeclaration handler, ResultKind result, Problems problems) {
    if (handler.status().isEmpty()) {
      return 0;
    }
    AnnotationText text = handler.status().get();
    int status = number(text.text());
    String subject = "@Status(" + text.text() + ") on " + handler.signature();
    if (status < 200 || status > 599) {
      problems.add(
          ProblemCode.BAD_STATUS,
          text.source(),
          subject + " is no final status",
          "write one from 200 to 599 (RFC 9110, section 15)");
      return 0;
    }
    if (result.created()) {
      problems.add(
          ProblemCode.BAD_STATUS,
          text.source(),
          subject + " has no effect, because the Created that it returns is status 201",
          "remove @Status");
    } else if (result.value() == Value.RESPONSE) {
      problems.add(
          ProblemCode.BAD_STATUS,
          text.source(),
          subject + " has no effect, because the Response that it returns has a status of its own",
          "remove @Status, or return String, byte[] or void");
    } else if (WITHOUT_BODY.contains(status) && result.value() != Value.NOTHING) {
      problems.add(
          ProblemCode.BAD_STATUS,
          text.source(),
          subject + " allows no body, but the handler returns one",
          "return void, or another status");
    }
    return status;
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException notANumber) {
      // The compiler reports an annotation whose value is not of its type.
      return 0;
    }
  }
}
