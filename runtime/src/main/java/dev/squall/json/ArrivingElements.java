package dev.squall.json;

import dev.squall.http.BadRequestException;
import dev.squall.http.InvalidValue;
import dev.squall.http.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a body, each read when it is asked for. No more than one is in memory, and some bytes behind it. */
final class ArrivingElements<T> implements Spliterator<T> {
  private static final int PIECE = 16 << 10;

  private final InputStream in;
  private final ElementSplitter splitter;
  private final JsonCodec<T> codec;
  private final byte[] piece = new byte[PIECE];
  private boolean ended;
  private @Nullable RuntimeException failure;

  ArrivingElements(InputStream in, ElementSplitter splitter, JsonCodec<T> codec) {
    this.in = in;
    this.splitter = splitter;
    this.codec = codec;
  }

  @Override
  public boolean tryAdvance(Consumer<? super T> action) {
    T element = next();
    if (element == null) {
      return false;
    }
    action.accept(element);
    return true;
  }

  /** The next element; null if there is none. What is wrong is thrown again by each call. */
  private @Nullable T next() {
    if (failure != null) {
      throw failure;
    }
    try {
      return findNext() ? read() : null;
    } catch (JsonException e) {
      failure = refused(e);
    } catch (IOException e) {
      failure = new UncheckedIOException(e);
    } catch (RuntimeException e) {
      failure = e;
    }
    throw failure;
  }

  private boolean findNext() throws IOException {
    while (!splitter.next()) {
      if (ended) {
        return false;
      }
      int count = in.read(piece);
      if (count < 0) {
        ended = true;
        splitter.end();
      } else {
        splitter.feed(piece, 0, count);
      }
    }
    return true;
  }

  private T read() {
    JsonReader reader = new JsonReader(splitter.bytes(), splitter.from(), splitter.to());
    try {
      T element = codec.read(reader);
      reader.finish();
      if (element == null) {
        throw new IllegalStateException("a codec gave back null, and recorded no failure");
      }
      return element;
    } catch (JsonException e) {
      throw e.below("/" + splitter.index());
    }
  }

  private BadRequestException refused(JsonException e) {
    String place = splitter.line() == 0 ? "" : "Line " + splitter.line() + ": ";
    List<InvalidValue> values = new ArrayList<>();
    for (JsonFailure failed : e.failures()) {
      values.add(
          InvalidValue.broken(Source.BODY, failed.pointer(), failed.code(), place + failed.detail(), failed.limits()));
    }
    return new BadRequestException(values);
  }

  @Override
  public @Nullable Spliterator<T> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}
