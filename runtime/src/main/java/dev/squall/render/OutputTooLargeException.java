package dev.squall.render;

/** One rendering has more bytes than its output may hold; a page without an end, or one that should be streamed. */
public final class OutputTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** With the limit, in bytes. */
  public OutputTooLargeException(int limit) {
    super("a rendering has more than " + limit + " bytes, the limit of its output; stream it with {% flush %}, or raise the limit");
  }
}
