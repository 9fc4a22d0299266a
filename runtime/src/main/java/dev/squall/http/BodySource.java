package dev.squall.http;

import java.io.IOException;

/** Writes a response's body while it is sent, so that it need not be in memory as a whole. */
public interface BodySource {

  /**
   * Writes the body. Called on a virtual thread, once for each time that the response is sent, and not at all where the
   * request was a {@code HEAD}. What is thrown ends the connection, so that the client learns that the body is not whole.
   *
   * @param out gathers what is written and sends it when enough is there, or when it is flushed; blocks while the client does not
   *     read. It need not be closed
   * @throws IOException if the client has gone, or what the body is made of cannot be read
   */
  void writeTo(BodyOutput out) throws IOException;
}
