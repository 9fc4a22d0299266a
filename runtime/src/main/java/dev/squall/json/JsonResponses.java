package dev.squall.json;

import dev.squall.http.ContentType;
import dev.squall.http.Response;
import dev.squall.text.ArrayPool;

/** Makes responses of values. Safe for use by any number of threads. */
public final class JsonResponses {
  private static final int LEAST_CAPACITY = 512;

  private JsonResponses() {}

  /**
   * An {@code application/json} response.
   *
   * @param status from 200 to 599
   * @throws IllegalArgumentException if the status is not one, or JSON has no form for the value
   */
  public static <T> Response of(int status, JsonCodec<T> codec, T value) {
    return of(status, ContentType.JSON, codec, value);
  }

  /**
   * A response whose body is JSON.
   *
   * @param status from 200 to 599
   * @param mediaType the value of {@code Content-Type}, such as {@code application/vnd.shop+json}
   * @throws IllegalArgumentException if the status is not one, or JSON has no form for the value
   */
  public static <T> Response of(int status, String mediaType, JsonCodec<T> codec, T value) {
    JsonWriter out = new JsonWriter(ArrayPool.take(LEAST_CAPACITY), false);
    codec.write(out, value);
    Response response = Response.of(status, mediaType, out.toByteArray());
    ArrayPool.give(out.release());
    return response;
  }
}
