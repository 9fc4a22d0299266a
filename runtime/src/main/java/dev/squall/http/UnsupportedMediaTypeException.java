package dev.squall.http;

import java.util.List;

/**
 * Status 415: the body of the request has a media type that is not read here (RFC 9110, section 15.5.16). The response says in its {@code
 * Accept} field which ones are.
 */
public final class UnsupportedMediaTypeException extends HttpException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> supported;

  /**
   * A body of a type that is not read.
   *
   * @param supported the media types that are, in the server's order; also ranges of them, as in {@code Accept}
   */
  public UnsupportedMediaTypeException(List<String> supported) {
    this("The body must be " + Alternatives.of(supported) + ".", supported);
  }

  /**
   * A body that is not read, for a reason that a sentence tells.
   *
   * @param detail what the client is told; plain text
   * @param supported the media types that are read, in the server's order
   */
  public UnsupportedMediaTypeException(String detail, List<String> supported) {
    super(415, detail);
    this.supported = List.copyOf(supported);
    withHeader("Accept", String.join(", ", supported));
  }

  /** The media types that are read; the problem document lists them. */
  public List<String> supported() {
    return supported;
  }
}
