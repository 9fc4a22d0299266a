package dev.squall.json;

import dev.squall.dispatch.Binding;
import dev.squall.dispatch.BodyReader;
import dev.squall.dispatch.BodyWriter;
import dev.squall.http.HttpException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import org.jspecify.annotations.Nullable;

/**
 * Reads values of one type from JSON and writes them. Stateless, so used by any number of threads at once; most are generated.
 *
 * @param <T> the type of the values
 */
public interface JsonCodec<T> extends BodyReader<T>, BodyWriter<T> {

  /**
   * Reads a value. The reader stands before it; whoever calls this has seen to JSON's {@code null}, and calls {@link JsonReader#finish()} at
   * the end of the document.
   *
   * @return null only if a failure was recorded
   * @throws JsonException if the document is malformed, or has too many failures
   */
  @Nullable T read(JsonReader in);

  /**
   * Writes a value.
   *
   * @throws IllegalArgumentException if JSON has no form for it
   */
  void write(JsonWriter out, T value);

  /**
   * Reads a JSON body: {@code application/json}, or a type that ends in {@code +json}, in UTF-8. An empty body is missing; one that is {@code
   * null} is if it is not required.
   *
   * @throws HttpException with status 415 if it is of another type or charset; and as {@link Request#body} does
   */
  @Override
  default @Nullable T readBody(Request request, boolean required, Binding binding) {
    return JsonBody.read(request, this, required, binding);
  }

  /** An {@code application/json} response: see {@link JsonResponses#of(int, JsonCodec, Object)}. */
  @Override
  default Response response(int status, T value) {
    return JsonResponses.of(status, this, value);
  }
}
