package dev.squall.json;

/**
 * Cuts the values out of lines: newline-delimited JSON, one value a line. Lines end with a line feed, before which a carriage return may
 * stand; behind the last one it may be missing. Empty lines are skipped. See {@link ElementSplitter}.
 */
public final class NdjsonSplitter extends ElementSplitter {
  private int line = 1;

  /**
   * A splitter.
   *
   * @param maxElement how many bytes a line may have
   */
  public NdjsonSplitter(int maxElement) {
    super(maxElement);
  }

  /** The line of the element, from 1. */
  @Override
  public int line() {
    return line;
  }

  @Override
  int start(byte[] in, int from, int to) {
    int i = from;
    while (i < to && (in[i] == ' ' || in[i] == '\n' || in[i] == '\r' || in[i] == '\t')) {
      if (in[i] == '\n') {
        line++;
      }
      i++;
    }
    return i;
  }

  @Override
  int elementEnd(byte[] in, int from, int to) {
    for (int i = from; i < to; i++) {
      if (in[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  @Override
  boolean endsElement() {
    return true;
  }

  @Override
  void checkEnd() {
    // Any number of lines is a document.
  }
}
