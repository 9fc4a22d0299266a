package dev.squall.processor.json;

import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.SourceRef;
import javax.annotation.processing.ProcessingEnvironment;

/** What a module says about its JSON as a whole, by options of the compiler. */
public final class JsonOptions {
  private static final String UNKNOWN = "squall.json.unknown";

  private JsonOptions() {}

  /** Whether unknown members are passed over where a type says nothing about them: {@code -Asquall.json.unknown=ignore}. */
  public static boolean ignoresUnknown(ProcessingEnvironment environment) {
    return "ignore".equals(environment.getOptions().get(UNKNOWN));
  }

  /** Tells of a value that an option does not have: it would be passed over otherwise. */
  public static void check(ProcessingEnvironment environment, Problems problems) {
    String unknown = environment.getOptions().getOrDefault(UNKNOWN, "reject");
    if (unknown == null || !(unknown.equals("ignore") || unknown.equals("reject"))) {
      problems.add(
          ProblemCode.BAD_JSON_OPTION,
          SourceRef.named(UNKNOWN),
          "the option -A" + UNKNOWN + (unknown == null ? " has no value" : " has no value \"" + unknown + "\""),
          "write -A" + UNKNOWN + "=ignore or -A" + UNKNOWN + "=reject, which it is if nothing is said");
    }
  }
}
