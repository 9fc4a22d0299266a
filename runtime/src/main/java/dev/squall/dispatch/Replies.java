package dev.squall.dispatch;

import dev.squall.http.Created;
import dev.squall.http.NotFoundException;
import dev.squall.http.PendingResponse;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/**
 * Makes replies of the results of handlers, where that takes more than one call; for generated code. Nothing in an {@code
 * Optional} is a 404, thrown, or put into the stage, as a {@link NotFoundException}.
 */
public final class Replies {
  private static final int CREATED = 201;

  private Replies() {}

  /** The text. @throws NotFoundException if there is none */
  public static Response optionalText(int status, Optional<String> result) {
    return Response.text(status, present(result));
  }

  /** The bytes. @throws NotFoundException if there are none */
  public static Response optionalBytes(int status, Optional<byte[]> result) {
    return Response.bytes(status, present(result));
  }

  /** The response. @throws NotFoundException if there is none */
  public static Response optionalResponse(Optional<Response> result) {
    return present(result);
  }

  /** A text that is still being made. */
  public static PendingResponse pendingText(int status, CompletionStage<String> result) {
    return new PendingResponse(result.thenApply(new Completion<>(Shape.TEXT, status, false)));
  }

  /** Bytes that are still being made. */
  public static PendingResponse pendingBytes(int status, CompletionStage<byte[]> result) {
    return new PendingResponse(result.thenApply(new Completion<>(Shape.BYTES, status, false)));
  }

  /** A response that is still being made. */
  public static PendingResponse pendingResponse(CompletionStage<Response> result) {
    return new PendingResponse(result);
  }

  /** Work that is still being done, and ends without a result. */
  public static PendingResponse pendingNothing(int status, CompletionStage<?> result) {
    return new PendingResponse(result.thenApply(new Completion<>(Shape.NOTHING, status, false)));
  }

  /** A text, or none, that is still being made. */
  public static PendingResponse pendingOptionalText(int status, CompletionStage<Optional<String>> result) {
    return new PendingResponse(result.thenApply(new Completion<>(Shape.TEXT, status, true)));
  }

  /** Bytes, or none, that are still being made. */
  public static PendingResponse pendingOptionalBytes(int status, CompletionStage<Optional<byte[]>> result) {
    return new PendingResponse(result.thenApply(new Completion<>(Shape.BYTES, status, true)));
  }

  /** A response, or none, that is still being made. */
  public static PendingResponse pendingOptionalResponse(CompletionStage<Optional<Response>> result) {
    return new PendingResponse(result.thenApply(new Completion<>(Shape.RESPONSE, 0, true)));
  }

  /** JSON. @throws NotFoundException if there is none */
  public static <T> Response optionalJson(int status, BodyWriter<T> codec, Optional<T> result) {
    return codec.response(status, present(result));
  }

  /** JSON of a value that is still being made. */
  public static <T> PendingResponse pendingJson(
      int status, BodyWriter<T> codec, CompletionStage<? extends T> result) {
    return new PendingResponse(result.thenApply(new JsonCompletion<>(status, codec)));
  }

  /** JSON of a value, or none, that is still being made. */
  public static <T> PendingResponse pendingOptionalJson(
      int status, BodyWriter<T> codec, CompletionStage<Optional<T>> result) {
    return new PendingResponse(result.thenApply(new OptionalJsonCompletion<>(status, codec)));
  }

  /** JSON of what was created. */
  public static <T> Response createdJson(BodyWriter<T> codec, Created<? extends T> result) {
    return located(result, codec.response(CREATED, result.body()));
  }

  /** JSON of what is still being created. */
  public static <T> PendingResponse pendingCreatedJson(
      BodyWriter<T> codec, CompletionStage<? extends Created<? extends T>> result) {
    return new PendingResponse(result.thenApply(new CreatedCompletion<>(codec)));
  }

  /** JSON of what, or nothing that, is still being created. */
  public static <T> PendingResponse pendingOptionalCreatedJson(
      BodyWriter<T> codec, CompletionStage<? extends Optional<? extends Created<? extends T>>> result) {
    return new PendingResponse(result.thenApply(new OptionalCreatedCompletion<>(codec)));
  }

  /** The response with the place of what was created. */
  public static Response located(Created<?> created, Response response) {
    return response.withHeader("Location", created.location());
  }

  /** What is there. @throws NotFoundException if nothing is */
  public static <T> T present(Optional<T> result) {
    if (result.isEmpty()) {
      throw new NotFoundException();
    }
    return result.get();
  }

  private enum Shape {
    TEXT,
    BYTES,
    RESPONSE,
    NOTHING
  }

  /** A class and not a lambda: the first lambda of a program costs tens of milliseconds at its start. */
  private record Completion<T>(Shape shape, int status, boolean optional) implements Function<T, Response> {

    @Override
    public Response apply(T result) {
      Object value = optional ? present((Optional<?>) result) : result;
      return switch (shape) {
        case TEXT -> Response.text(status, (String) value);
        case BYTES -> Response.bytes(status, (byte[]) value);
        case RESPONSE -> (Response) value;
        case NOTHING -> Response.empty(status);
      };
    }
  }

  private record JsonCompletion<T>(int status, BodyWriter<T> codec) implements Function<T, Response> {

    @Override
    public Response apply(T result) {
      return codec.response(status, result);
    }
  }

  private record CreatedCompletion<T>(BodyWriter<T> codec) implements Function<Created<? extends T>, Response> {

    @Override
    public Response apply(Created<? extends T> result) {
      return createdJson(codec, result);
    }
  }

  private record OptionalCreatedCompletion<T>(BodyWriter<T> codec)
      implements Function<Optional<? extends Created<? extends T>>, Response> {

    @Override
    public Response apply(Optional<? extends Created<? extends T>> result) {
      return createdJson(codec, present(result));
    }
  }

  private record OptionalJsonCompletion<T>(int status, BodyWriter<T> codec) implements Function<Optional<T>, Response> {

    @Override
    public Response apply(Optional<T> result) {
      return codec.response(status, present(result));
    }
  }
}
