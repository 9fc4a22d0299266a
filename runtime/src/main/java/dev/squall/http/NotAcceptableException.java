package dev.squall.http;

import java.util.List;

/** Status 406: the client accepts none of the media types that the response can be written as (RFC 9110, section 15.5.7). */
public final class NotAcceptableException extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> supported;

  /**
   * A request that accepts nothing of what there is.
   *
   * @param supported the media types that it could have, in the server's order
   */
  public NotAcceptableException(List<String> supported) {
    super(406, "What is here can be had as " + Alternatives.of(supported) + " only.");
    this.supported = List.copyOf(supported);
  }

  /** The media types that the client could have; its problem document lists them. */
  public List<String> supported() {
    return supported;
  }
}
