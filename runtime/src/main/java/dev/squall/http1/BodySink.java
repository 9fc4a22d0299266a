package dev.squall.http1;

/** Takes a request's body, with its framing taken off, as it arrives. */
public interface BodySink {

  /**
   * The next bytes; they are the sink's only during the call.
   *
   * @throws ProtocolException if the request is to be refused for them; nothing more is given then
   */
  void data(byte[] bytes, int from, int to) throws ProtocolException;

  /** The body is whole. @throws ProtocolException if it is none after all */
  void end() throws ProtocolException;
}
