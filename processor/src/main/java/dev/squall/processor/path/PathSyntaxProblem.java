package dev.squall.processor.path;

/**
 * Something that is wrong with the text of a path.
 *
 * @param offset where it is in the text, counted in {@code char}s; at most the text's length
 * @param message what is wrong, as a sentence without a full stop that quotes what the user wrote
 * @param hint what to do, as a sentence with a full stop
 */
public record PathSyntaxProblem(int offset, String message, String hint) {}
