package dev.squall.benchmarks.template;

import dev.squall.annotation.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Thirteen fortunes: one would run in a browser if it were not escaped, one is not ASCII. */
@Template("fortunes.html")
public record FortunesPage(List<Fortune> fortunes) {
  private static final String[] MESSAGES = {
    "<script>alert(\"This should not be displayed in a browser alert box.\");</script>",
    "A bad random number generator: 1, 1, 1, 1, 1, 4.33e+67, 1, 1, 1",
    "A computer program does what you tell it to do, not what you want it to do.",
    "A computer scientist is someone who fixes things that aren't broken.",
    "A list is only as strong as its weakest link.",
    "After enough decimal places, nobody gives a damn.",
    "Any program that runs right is obsolete.",
    "Computers make very fast, very accurate mistakes.",
    "Emacs is a nice operating system, but I prefer UNIX.",
    "Feature: A bug with seniority.",
    "fortune: No such file or directory",
    "\u30D5\u30EC\u30FC\u30E0\u30EF\u30FC\u30AF\u306E\u30D9\u30F3\u30C1\u30DE\u30FC\u30AF"
  };

  private static final List<Fortune> STORED = stored();
  private static final Fortune ADDED = new Fortune(0, "Additional fortune added at request time.");

  private static List<Fortune> stored() {
    List<Fortune> fortunes = new ArrayList<>();
    for (int i = 0; i < MESSAGES.length; i++) {
      fortunes.add(new Fortune(i + 1, MESSAGES[i]));
    }
    return List.copyOf(fortunes);
  }

  /** The page as a request finds it: those that are stored and one more, sorted by their messages. */
  public static FortunesPage create() {
    List<Fortune> fortunes = new ArrayList<>(STORED);
    fortunes.add(ADDED);
    fortunes.sort(Comparator.comparing(Fortune::message));
    return new FortunesPage(fortunes);
  }
}
