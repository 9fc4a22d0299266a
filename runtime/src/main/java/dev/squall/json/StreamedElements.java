package dev.squall.json;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import java.io.Closeable;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a stream, which can be sent once. The stream is closed once, by the thread that goes through it if there is one: what it
 * gets its elements from need not expect two threads.
 */
final class StreamedElements<T> implements BodySource, Closeable {
  private final Stream<? extends T> elements;
  private final ElementWriter<T> writer;
  private State state = State.UNREAD;
  private @Nullable Thread reader;

  private enum State {
    UNREAD,
    BEING_READ,
    /** Nobody waits any more for what is being read. */
    ABANDONED,
    CLOSED
  }

  StreamedElements(Stream<? extends T> elements, ElementWriter<T> writer) {
    this.elements = elements;
    this.writer = writer;
  }

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    begin();
    // Closes the stream behind everything else, and adds what that throws to what went wrong before.
    try (Stream<? extends T> closed = elements;
        ElementOutput<T> output = new ElementOutput<>(writer, out)) {
      try {
        // Not an iterator: that would keep all elements of an inner stream of a flatMap.
        closed.sequential().forEachOrdered(output);
      } catch (ElementOutput.Broken e) {
        throw e.failure();
      }
      output.end();
    } finally {
      end();
    }
  }

  private synchronized void begin() {
    if (state != State.UNREAD) {
      throw new IllegalStateException("a stream can be sent once only");
    }
    state = State.BEING_READ;
    reader = Thread.currentThread();
  }

  private synchronized void end() {
    if (state == State.ABANDONED) {
      // The interruption was for the stream, not for what this thread does next.
      Thread.interrupted();
    }
    state = State.CLOSED;
    reader = null;
  }

  /** Closes a stream that is not to be sent, or has the one that is being sent end. */
  @Override
  public void close() {
    synchronized (this) {
      if (state == State.BEING_READ && reader != null) {
        state = State.ABANDONED;
        reader.interrupt();
      }
      if (state != State.UNREAD) {
        return;
      }
      state = State.CLOSED;
    }
    elements.close();
  }
}
