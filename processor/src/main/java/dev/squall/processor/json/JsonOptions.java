package dev.squall.processor.json;

import javax.annotation.processing.ProcessingEnvironment;

/** What a module says about its JSON as a whole, by options of the compiler. */
public final class JsonOptions {
  private static final String UNKNOWN = "squall.json.unknown";

  private JsonOptions() {}

  /** Whether unknown members are passed over where a type says nothing about them: {@code -Asquall.json.unknown=ignore}. */
  public static boolean ignoresUnknown(ProcessingEnvironment environment) {
    return "ignore".equals(environment.getOptions().get(UNKNOWN));
  }
}
