package dev.squall.processor;

import dev.squall.processor.diagnostic.Problem;
import dev.squall.processor.diagnostic.ProblemCode;
import dev.squall.processor.diagnostic.ProblemPrinter;
import dev.squall.processor.diagnostic.Problems;
import dev.squall.processor.model.SourceRef;
import java.util.List;
import javax.annotation.processing.Messager;

/** Turns a fault of the processor's own into a problem, so that the compiler never sees an exception. */
final class InternalFaults {
  private InternalFaults() {}

  /** Runs a step; {@code subject} is what it works on, as the message names it. */
  static void guard(Messager messager, String subject, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException fault) {
      Problems problems = new Problems();
      problems.add(
          new Problem(
              ProblemCode.INTERNAL,
              SourceRef.named(subject),
              "the processor failed at " + subject + ": " + describe(fault),
              List.of("this is a fault of Squall's; please report it with the code that leads to it")));
      new ProblemPrinter(messager).print(problems);
    }
  }

  private static String describe(RuntimeException fault) {
    StackTraceElement[] trace = fault.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
    return fault + place;
  }
}
