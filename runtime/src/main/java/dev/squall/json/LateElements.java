package dev.squall.json;

import dev.squall.dispatch.Replies;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes a response of elements once they are there. A class and not a lambda: the first lambda of a program costs much at its start. */
record LateElements<T>(int status, boolean lines, JsonCodec<T> codec) implements Function<Object, Response> {

  @Override
  @SuppressWarnings("unchecked") // the caller says so
  public Response apply(Object result) {
    Object elements = result instanceof Optional<?> optional ? Replies.present(optional) : result;
    return elements instanceof Stream<?> stream
        ? JsonStreams.send(status, lines, codec, (Stream<? extends T>) stream)
        : JsonStreams.send(status, lines, codec, (Flow.Publisher<? extends T>) elements);
  }
}
