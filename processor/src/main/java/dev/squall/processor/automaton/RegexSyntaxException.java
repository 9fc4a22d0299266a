package dev.squall.processor.automaton;

/** Ends the parsing of a regular expression. */
final class RegexSyntaxException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient RegexProblem problem;

  RegexSyntaxException(int offset, String message, String hint) {
    this(new RegexProblem(offset, true, message, hint));
  }

  RegexSyntaxException(RegexProblem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** Something that Java's expressions have and automata have not. */
  static RegexSyntaxException notRegular(int offset, String what, String hint) {
    return new RegexSyntaxException(
        new RegexProblem(offset, false, what + ", which is not regular: no automaton can decide it", hint));
  }

  RegexProblem problem() {
    return problem;
  }
}
