package dev.squall.processor.model;

/** What the analysis of routes tells the writer of the dispatch table about the texts that a variable takes. */
public interface SegmentLanguages {

  /**
   * The automaton of a variable's values, in the form that {@code dev.squall.dispatch.SegmentPattern} reads.
   *
   * @param variable the variable; its literal prefix and suffix are not part of the values
   * @param language the language's name, as {@code RouteDescriptor.variables} has it; a regular expression of the variable
   *     narrows it
   */
  String pattern(PathSegment.Variable variable, String language);

  /**
   * Whether no segment is in both languages, literal prefixes and suffixes included. {@code false} is always a right answer:
   * the table is then slower where both match.
   */
  boolean disjoint(
      PathSegment.Variable first, String firstLanguage, PathSegment.Variable second, String secondLanguage);
}
