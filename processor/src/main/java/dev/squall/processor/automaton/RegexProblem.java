package dev.squall.processor.automaton;

/**
 * Why a regular expression cannot be part of a path.
 *
 * @param offset where the fault is in the expression's text, counted in {@code char}s; at most the text's length
 * @param regular whether the expression is wrong or too large; false if it is a valid one of {@code java.util.regex} that no
 *     automaton can decide
 * @param message what is wrong, as a sentence without a full stop
 * @param hint what to do, as a sentence with a full stop
 */
public record RegexProblem(int offset, boolean regular, String message, String hint) {}
