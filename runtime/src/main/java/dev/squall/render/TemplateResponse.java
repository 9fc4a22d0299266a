package dev.squall.render;

import dev.squall.http.Response;

/** Makes responses of renderings, for generated code. Safe for use by any number of threads. */
public final class TemplateResponse {

  private TemplateResponse() {}

  /**
   * An output for one response: give it to {@link #of} afterwards; if rendering fails, just forget it.
   *
   * @param expected how many bytes are expected; 0 if nothing is known
   */
  public static Utf8Output output(int expected) {
    return new Utf8Output(expected);
  }

  /** How many bytes to expect next time: from what was expected and what a rendering had. */
  public static int expected(int expected, Utf8Output rendered) {
    return rendered.length() + (rendered.length() >> 3);
  }

  /**
   * A response whose body is what was rendered.
   *
   * @param status from 200 to 599
   * @param mediaType the value of {@code Content-Type}
   * @param rendered an output from {@link #output}, not to be used any more
   */
  public static Response of(int status, String mediaType, Utf8Output rendered) {
    return Response.of(status, mediaType, rendered.toByteArray());
  }

  /**
   * A response that is rendered while it is sent: at each {@link Utf8Output#flush()}, and whenever {@link Utf8Output#HELD} bytes are
   * there, they go to the client; while it does not read, rendering waits. It has no {@code Content-Length}. What is thrown before
   * the first bytes were sent is answered with an error page, what is thrown behind them ends the connection.
   *
   * @param status from 200 to 599
   * @param mediaType the value of {@code Content-Type}
   */
  public static Response stream(int status, String mediaType, TemplateRendering rendering) {
    return Response.stream(status, mediaType, new StreamedRendering(rendering));
  }
}
