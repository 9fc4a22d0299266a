package dev.squall.processor.validation;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.discovery.AnnotationText;
import dev.squall.processor.discovery.HandlerDeclaration;
import dev.squall.processor.model.BodyUse;
import java.util.Map;
import java.util.Optional;

/** {@code @MaxBody} is a number of bytes, and one that the handler can take. */
final class MaxBodyRule {
  private static final long MOST_IN_MEMORY = 1L << 30;
  private static final Map<String, Long> UNITS =
      Map.of(
          "", 1L,
          "B", 1L,
          "KB", 1_000L,
          "MB", 1_000_000L,
          "GB", 1_000_000_000L,
          "KiB", 1L << 10,
          "MiB", 1L << 20,
          "GiB", 1L << 30);

  /** What the handler does with bodies. */
  BodyUse check(HandlerDeclaration handler, boolean streamed, Problems problems) {
    if (handler.maxBody().isEmpty()) {
      return new BodyUse(streamed, BodyUse.SERVERS);
    }
    AnnotationText text = handler.maxBody().get();
    String subject = "@MaxBody(\"" + text.text() + "\") on " + handler.signature();
    Optional<Long> most = bytes(text.text());
    if (most.isEmpty()) {
      problems.add(
          ProblemCode.BAD_MAX_BODY,
          text.source(),
          subject + " is no number of bytes",
          "write one such as \"500000\", \"64 MiB\" or \"3GB\"");
    } else if (BodyRule.isBodiless(handler)) {
      problems.add(
          ProblemCode.BAD_MAX_BODY,
          text.source(),
          subject + " has no effect: a GET or HEAD request has no body",
          "remove @MaxBody, or give the other methods a handler of their own");
    } else if (!streamed && most.get() > MOST_IN_MEMORY) {
      problems.add(
          ProblemCode.BAD_MAX_BODY,
          text.source(),
          subject + " is more than 1 GiB, but the whole body is kept in memory before the handler is called",
          "take the body as @Body InputStream, or as @FormParam UploadedFile, off the event loop");
    }
    return new BodyUse(streamed, most.orElse(BodyUse.SERVERS));
  }

  /** A number and a unit, perhaps with a space between them; empty if it is none, or more than a long can hold. */
  private static Optional<Long> bytes(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    String unit = text.substring(digits);
    Long factor = UNITS.get(unit.startsWith(" ") && unit.length() > 1 ? unit.substring(1) : unit);
    if (digits == 0 || digits > 18 || factor == null) {
      return Optional.empty();
    }
    long number = Long.parseLong(text.substring(0, digits));
    return number > Long.MAX_VALUE / factor ? Optional.empty() : Optional.of(number * factor);
  }
}
