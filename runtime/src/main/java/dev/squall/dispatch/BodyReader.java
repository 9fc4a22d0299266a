package dev.squall.dispatch;

import dev.squall.http.HttpException;
import dev.squall.http.Request;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of a request as a value, for a {@link Binding}: a codec of some media type. Stateless, so used by any number of threads at once.
 *
 * @param <T> the type of the values
 */
public interface BodyReader<T> {

  /**
   * Reads a body.
   *
   * @param required whether a request without a body is a failure
   * @param binding is told of everything that is wrong with the body
   * @return null if there is no body, if it stands for none, or if the binding was told of a failure
   * @throws HttpException with status 415 if the body is of another media type; and as {@link Request#body} does
   */
  @Nullable T readBody(Request request, boolean required, Binding binding);
}
