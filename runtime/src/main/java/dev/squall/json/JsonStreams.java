package dev.squall.json;

import dev.squall.http.BadRequestException;
import dev.squall.http.ContentType;
import dev.squall.http.HttpException;
import dev.squall.http.PendingResponse;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.UnsupportedMediaTypeException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Sends and receives values one by one, so that there may be more of them than fit into memory: as an array, or as lines of JSON ({@code
 * application/x-ndjson}), of which each is a value. Safe for use by any number of threads.
 *
 * <p>What is sent waits for the client. If its source fails after the first bytes were sent, the connection ends, so that the client does
 * not take the part for the whole; before that, it is a failure like any other. Bytes are sent when there are some thousands of them;
 * lines, and what a publisher publishes, also as soon as the next value takes its time.
 */
public final class JsonStreams {
  private JsonStreams() {}

  /**
   * A response with the elements of a stream, which is gone through on a virtual thread, without being kept, and closed in every case, once:
   * also if it is never sent. Such a response can be sent once only. A null is left to
   * the codec: a {@code NullPointerException} that says which one, but for generated codecs of types that are {@code @Nullable}.
   *
   * @param status from 200 to 599
   * @param lines whether it is sent as lines of JSON, rather than as an array
   * @throws IllegalArgumentException if the status is not one
   */
  public static <T> Response send(int status, boolean lines, JsonCodec<T> codec, Stream<? extends T> elements) {
    return Response.stream(status, type(lines), new StreamedElements<>(elements, new ElementWriter<>(codec, lines)));
  }

  /**
   * A response with what a publisher publishes. It is subscribed to when the body is sent, and asked for some dozens of values ahead of
   * what the client takes; if the client goes, the subscription is cancelled. A null is as in streams. A publisher that fails, throws or
   * publishes more than it was asked for breaks the response off, or fails it if nothing was sent; what it signals behind its end is left out.
   *
   * @param status from 200 to 599
   * @param lines whether it is sent as lines of JSON, rather than as an array
   * @throws IllegalArgumentException if the status is not one
   */
  public static <T> Response send(int status, boolean lines, JsonCodec<T> codec, Flow.Publisher<? extends T> elements) {
    return Response.<T>publish(status, type(lines), elements, new ElementWriter<>(codec, lines));
  }

  /**
   * Elements, perhaps in an {@code Optional}, that are still to be had; for generated code. Nothing in the {@code Optional} is a 404.
   *
   * @param lines whether they are sent as lines of JSON, rather than as an array
   * @param elements completes with a {@link Stream} or {@link Flow.Publisher} of values of the codec
   */
  public static <T> PendingResponse sendLater(int status, boolean lines, JsonCodec<T> codec, CompletionStage<?> elements) {
    return new PendingResponse(elements.thenApply(new LateElements<>(status, lines, codec)));
  }

  private static String type(boolean lines) {
    return lines ? ContentType.NDJSON : ContentType.JSON;
  }

  /**
   * The elements of a request's body, each read as it arrives: of an array, or of lines of JSON, as the body's type says. For a thread that
   * may block, and for one go; the stream need not be closed.
   *
   * <p>Going on to the next element throws {@link BadRequestException} if it does not fit, with its pointer: {@code /17/name}, counted from
   * 0, and its line in a body of lines, or an empty one if the body is no array or missing; {@link HttpException} with status 413 if it has
   * more bytes than the server allows ({@link Request#maxElement()}), and with 503 if it has not arrived as a whole and the bodies of other
   * requests leave no room to keep its beginning; and as {@link Request#bodyStream} does.
   *
   * @throws UnsupportedMediaTypeException if the body is neither JSON nor lines of it, or not in UTF-8
   */
  public static <T> Stream<T> receive(Request request, JsonCodec<T> codec) {
    ElementReader<T> reader = reader(request, codec);
    request.held().take(ArrivingElements.PIECE);
    return StreamSupport.stream(new ArrivingElements<>(request.bodyStream(), reader), false);
  }

  /**
   * The elements of a request's body, for a handler that must not block: one subscriber may have them, which is called on the
   * connection's event loop, or within a request of its own. Fails as {@link #receive} does.
   *
   * @throws UnsupportedMediaTypeException if the body is neither JSON nor lines of it, or not in UTF-8
   */
  public static <T> Flow.Publisher<T> publish(Request request, JsonCodec<T> codec) {
    return new PublishedElements<>(request.requestBody().publisher(), reader(request, codec));
  }

  private static <T> ElementReader<T> reader(Request request, JsonCodec<T> codec) {
    boolean lines = ElementTypes.areLines(request);
    int most = request.maxElement();
    ElementSplitter splitter = lines ? new NdjsonSplitter(most) : new JsonArraySplitter(most);
    splitter.countIn(request.held());
    return new ElementReader<>(splitter, codec);
  }
}
