package dev.squall.http1;

/** The peer broke the protocol or a limit: the request is answered with a status, then the connection is closed. */
public final class ProtocolException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;

  /** A fault of the peer's. The message is ours alone: it holds nothing that the peer sent. No stack trace is taken. */
  public ProtocolException(int status, String message) {
    super(message, null, false, false);
    this.status = status;
  }

  /** The status that answers it. */
  public int status() {
    return status;
  }
}
