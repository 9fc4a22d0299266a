package dev.squall.template.emit;

import dev.squall.template.diagnostic.TemplateProblemCode;
import dev.squall.template.diagnostic.TemplateProblems;
import dev.squall.template.program.Local;
import dev.squall.template.program.Program;
import dev.squall.template.program.Routine;
import dev.squall.template.program.Step;
import dev.squall.template.source.Span;
import java.util.List;
import java.util.stream.Stream;

/** Reports what a class file has no room for, at the template: the compiler of Java would name the generated class only. */
final class ClassLimits {
  /** Methods have at most 65,535 bytes; below that, as sizes are estimated. */
  private static final int METHOD = 50_000;

  /** Methods take 255 words of arguments; the output, a request and a status are among them. */
  private static final int WORDS = 250;

  /** A class has at most 65,535 constants. */
  private static final int CONSTANTS = 60_000;

  private static final int PER_FRAGMENT = 20;
  private static final int PER_ROUTINE = 6;
  private static final int PER_LINK = 3;

  private final TemplateProblems problems;

  ClassLimits(TemplateProblems problems) {
    this.problems = problems;
  }

  /** What a method does, after all has been put into others that can be. */
  void checkMethod(List<Step> body) {
    if (CodeSize.of(body) > METHOD) {
      problems.add(
          TemplateProblemCode.TEMPLATE_TOO_LARGE, widest(body).span(),
          "this is too large for one method of Java, and cannot be divided",
          "a variable that is set, a break or a continue keeps everything around it in one method: use fewer of them, or a macro",
          "move long lists and long calculations to Java");
    }
  }

  /** The step that has most of it, as far inside as one can be named. */
  private static Step widest(List<Step> body) {
    Step widest = body.getFirst();
    for (Step step : body) {
      widest = CodeSize.of(step) > CodeSize.of(widest) ? step : widest;
    }
    List<Step> inner = switch (widest) {
      case Step.Loop loop -> loop.body();
      case Step.Scoped scoped -> scoped.body();
      case Step.Guarded guarded -> guarded.body();
      default -> List.of();
    };
    return CodeSize.of(inner) > METHOD ? widest(inner) : widest;
  }

  /** What a method takes. */
  void checkParameters(Span span, String what, List<Local> given, List<Local> parameters) {
    int words = MethodSplitter.words(given) + MethodSplitter.words(parameters);
    if (words > WORDS) {
      problems.add(
          TemplateProblemCode.TEMPLATE_TOO_LARGE, span,
          what + " has more parameters than a method of Java can have: " + words + " words, of which a long and a double take two",
          "give them to it as one record or a list");
    }
  }

  /** What the class has besides parts, which are put into classes of their own. */
  void checkClass(Program program) {
    long constants = (long) PER_FRAGMENT * program.fragments().size()
        + (long) PER_ROUTINE * program.routines().size()
        + (long) PER_LINK * (program.links().size() + program.rawUses().size());
    if (constants > CONSTANTS) {
      Span first = Stream.concat(program.fragments().stream(), program.routines().stream())
          .map(Routine::span)
          .findFirst()
          .orElse(program.source().span(0, 0));
      problems.add(
          TemplateProblemCode.TEMPLATE_TOO_LARGE, first,
          "this page has more fragments (" + program.fragments().size() + "), macros and includes (" + program.routines().size()
              + ") and links (" + program.links().size() + ") than a class of Java can hold",
          "divide it into modules");
    }
  }
}
