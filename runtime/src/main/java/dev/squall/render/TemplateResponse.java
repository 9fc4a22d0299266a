package dev.squall.render;

import dev.squall.http.Response;
import dev.squall.text.ArrayPool;

/** Makes responses of renderings, for generated code. Safe for use by any number of threads. */
public final class TemplateResponse {

  private static final int LEAST_CAPACITY = 512;

  /** How many bytes a rendering for a response may have. */
  static final int LIMIT = Math.max(ArrayPool.MOST_KEPT, Integer.getInteger("squall.rendering.limit", Utf8Output.DEFAULT_LIMIT));

  private TemplateResponse() {}

  /**
   * An output for one response: give it to {@link #of} afterwards; if rendering fails, just forget it. It holds as many bytes as the system
   * property {@code squall.rendering.limit} says, no less than 64 KiB, or {@link Utf8Output#DEFAULT_LIMIT} if it says nothing.
   *
   * @param expected how many bytes are expected; 0 if nothing is known
   */
  public static Utf8Output output(int expected) {
    return new Utf8Output(ArrayPool.take(Math.clamp(expected, LEAST_CAPACITY, LIMIT)), LIMIT, null);
  }

  /**
   * How many bytes to expect next time, from what was expected and what a rendering had: grows at once, and shrinks slowly, so that a
   * short page between long ones changes little. Threads that get in each other's way lose one such step, and no more.
   */
  public static int expected(int expected, Utf8Output rendered) {
    int length = rendered.length();
    return length > expected ? length + (length >> 3) : expected - ((expected - length) >> 4);
  }

  /**
   * A response whose body is what was rendered.
   *
   * @param status from 200 to 599
   * @param mediaType the value of {@code Content-Type}
   * @param rendered an output from {@link #output}; it is empty afterwards
   */
  public static Response of(int status, String mediaType, Utf8Output rendered) {
    Response response = Response.of(status, mediaType, rendered.toByteArray());
    ArrayPool.give(rendered.release());
    return response;
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
