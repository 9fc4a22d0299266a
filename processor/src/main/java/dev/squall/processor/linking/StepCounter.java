package dev.squall.processor.linking;

/** Counts the steps of searches, each of which has a limit, and all together. */
final class StepCounter {
  /** The most steps that the search for one route takes. */
  static final int MAX_STEPS = 20_000;

  /** The most steps that all searches take. */
  static final int MAX_TOTAL_STEPS = 10_000_000;

  private int current;
  private int total;

  /** Ends a search that has become too long. */
  static final class TooManyStepsException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Begins a search. */
  void start() {
    current = 0;
  }

  void count() {
    if (++current > MAX_STEPS || ++total > MAX_TOTAL_STEPS) {
      throw new TooManyStepsException();
    }
  }
}
