package dev.squall.proxy;

/** The peer does not speak the PROXY protocol as it must. */
public final class ProxyProtocolException extends Exception {
  private static final long serialVersionUID = 1L;

  /** A fault of the peer's, in words that hold nothing that it sent. No stack trace is taken. */
  ProxyProtocolException(String message) {
    super(message, null, false, false);
  }
}
