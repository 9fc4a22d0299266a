package dev.squall.processor.automaton;

/** An automaton would have more than {@link Automaton#MAX_STATES} states. */
public final class StateLimitException extends RuntimeException {
  private static final long serialVersionUID = 1;

  StateLimitException() {
    super("more than " + Automaton.MAX_STATES + " states");
  }
}
