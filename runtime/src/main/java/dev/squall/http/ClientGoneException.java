package dev.squall.http;

import java.io.IOException;

/**
 * The client ended its connection before all of its body had arrived. A handler that lets it pass is not at fault: nothing is logged as
 * an error, and a client that still listens gets a 400.
 */
public final class ClientGoneException extends IOException {
  private static final long serialVersionUID = 1L;

  /** A failure with the words for it. */
  public ClientGoneException(String message) {
    super(message);
  }
}
