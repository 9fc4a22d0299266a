package dev.squall.processor;

import dev.squall.processor.automaton.Automaton;
import dev.squall.processor.automaton.SegmentPatternEncoder;
import dev.squall.processor.automaton.StateLimitException;
import dev.squall.processor.automaton.ValueLanguages;
import dev.squall.processor.model.PathSegment.Variable;
import dev.squall.processor.model.SegmentLanguages;

/** Answers what the writer of the dispatch table asks of languages from their automata. */
final class SegmentTables implements SegmentLanguages {
  private final ValueLanguages languages = new ValueLanguages();

  SegmentTables() {}

  @Override
  public String pattern(Variable variable, String language) {
    return SegmentPatternEncoder.encode(languages.of(language, variable.regex()));
  }

  @Override
  public boolean disjoint(Variable first, String firstLanguage, Variable second, String secondLanguage) {
    try {
      return !segment(first, firstLanguage).intersects(segment(second, secondLanguage));
    } catch (StateLimitException tooLarge) {
      return false;
    }
  }

  private Automaton segment(Variable variable, String language) {
    return languages.of(language, variable.regex()).between(variable.prefix(), variable.suffix());
  }
}
