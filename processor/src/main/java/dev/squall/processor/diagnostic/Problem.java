package dev.squall.processor.diagnostic;

import dev.squall.processor.model.SourceRef;
import java.util.List;

/**
 * One thing that is wrong.
 *
 * @param code its kind
 * @param source the narrowest place that it can be pinned to
 * @param headline what is wrong, naming both things that do not fit; understood without the rest
 * @param advice what to do, one suggestion per line
 */
public record Problem(ProblemCode code, SourceRef source, String headline, List<String> advice) {

  public Problem {
    advice = List.copyOf(advice);
  }

  /** The whole message, as the user reads it. */
  public String text() {
    StringBuilder text = new StringBuilder("[").append(code.id()).append("] ").append(headline);
    for (String line : advice) {
      text.append("\n  ").append(line);
    }
    return text.append("\n  help: docs/errors.md#").append(code.anchor()).toString();
  }
}
