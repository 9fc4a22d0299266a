package dev.squall.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The elements of a body, each read when it is asked for. No more than one is in memory, and some bytes behind it. */
final class ArrivingElements<T> implements Spliterator<T> {
  /** How many bytes are read at a time. */
  static final int PIECE = 16 << 10;

  private final InputStream in;
  private final ElementReader<T> reader;
  private final byte[] piece = new byte[PIECE];
  private boolean ended;
  private @Nullable RuntimeException failure;

  ArrivingElements(InputStream in, ElementReader<T> reader) {
    this.in = in;
    this.reader = reader;
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
      return findNext() ? reader.read() : null;
    } catch (IOException e) {
      failure = new UncheckedIOException(e);
    } catch (RuntimeException e) {
      failure = e;
    }
    throw failure;
  }

  private boolean findNext() throws IOException {
    while (!reader.next()) {
      if (ended) {
        return false;
      }
      int count = in.read(piece);
      if (count < 0) {
        ended = true;
        reader.splitter().end();
      } else {
        reader.splitter().feed(piece, 0, count);
      }
    }
    return true;
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
