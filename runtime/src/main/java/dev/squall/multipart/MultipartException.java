package dev.squall.multipart;

/** A multipart body that is malformed (400), goes over a limit (400 or 413), or is coded in a way that is not read (415). */
public final class MultipartException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** A fault of the sender's. The message is one or two sentences for the sender. No stack trace is taken. */
  public MultipartException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** The status that answers it. */
  public int status() {
    return status;
  }
}
