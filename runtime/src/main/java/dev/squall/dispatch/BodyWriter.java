package dev.squall.dispatch;

import dev.squall.http.Response;

/**
 * Makes responses of values: a codec of some media type. Stateless, so used by any number of threads at once.
 *
 * @param <T> the type of the values
 */
public interface BodyWriter<T> {

  /**
   * A response whose body is a value.
   *
   * @param status from 200 to 599
   * @throws IllegalArgumentException if the status is not one, or the media type has no form for the value
   */
  Response response(int status, T value);
}
