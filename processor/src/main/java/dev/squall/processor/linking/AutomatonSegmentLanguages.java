package dev.squall.processor.linking;

import dev.squall.processor.automaton.SegmentPatternEncoder;
import dev.squall.processor.automaton.StateLimitException;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.PathSegment;
import dev.squall.processor.model.SegmentLanguages;

/** The languages of variables, decided by automata. Not safe for several threads. */
public final class AutomatonSegmentLanguages implements SegmentLanguages {
  private final ValueLanguages values = new ValueLanguages();
  private final SegmentLanguageTable segments = new SegmentLanguageTable(values);

  /** Computes languages as they are asked for. */
  public AutomatonSegmentLanguages() {}

  @Override
  public String pattern(PathSegment.Variable variable, String language) {
    return SegmentPatternEncoder.encode(values.of(language, variable.regex()));
  }

  @Override
  public boolean disjoint(
      PathSegment.Variable first, String firstLanguage, PathSegment.Variable second, String secondLanguage) {
    try {
      return !segments.meet(segments.of(first, firstLanguage), segments.of(second, secondLanguage));
    } catch (StateLimitException e) {
      return false;
    }
  }
}
