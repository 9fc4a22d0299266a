package dev.squall.json;

import dev.squall.http.BodyOutput;
import dev.squall.text.ArrayPool;
import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Takes the elements of a stream and writes them. Nobody knows how long a stream takes for its next element, so lines that were written are
 * sent by another thread once they have waited for {@value #PATIENCE_MILLIS} ms; elements of an array are when there are enough of them.
 */
final class ElementOutput<T> implements Consumer<T>, Closeable, Runnable {
  /** How long a line waits for others that can be sent along. */
  private static final int PATIENCE_MILLIS = 2;

  private final ElementWriter<T> writer;
  private final BodyOutput out;
  private final JsonWriter json = new JsonWriter(ArrayPool.take(1 << 10), false);
  private long count;

  // Of lines only: two threads write to the output, one at a time.
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean waiting;
  private boolean ended;
  private @Nullable IOException failure;

  ElementOutput(ElementWriter<T> writer, BodyOutput out) {
    this.writer = writer;
    this.out = out;
  }

  /** A failure of the output, on its way through a stream that knows of none. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException failure;

    Broken(IOException failure) {
      super(null, failure, false, false);
      this.failure = failure;
    }

    IOException failure() {
      return failure;
    }
  }

  @Override
  public void accept(T element) {
    json.clear();
    writer.write(element, count, json);
    try {
      if (writer.lines()) {
        writeLine();
      } else {
        json.writeTo(out);
      }
    } catch (IOException e) {
      throw new Broken(e);
    }
    count++;
  }

  private void writeLine() throws IOException {
    if (count == 0) {
      Thread.startVirtualThread(this);
    }
    lock.lock();
    try {
      if (failure != null) {
        throw failure;
      }
      json.writeTo(out);
      if (!waiting) {
        waiting = true;
        changed.signal();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Sends lines that have waited long enough, until the stream has ended. */
  @Override
  public void run() {
    lock.lock();
    try {
      while (!ended && failure == null) {
        if (!waiting) {
          changed.await();
        } else if (!changed.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
          waiting = false;
          out.flush();
        }
      }
    } catch (IOException e) {
      failure = e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      lock.unlock();
    }
  }

  /** Writes what stands behind the last element. */
  void end() throws IOException {
    close();
    writer.end(count, out);
  }

  /** Has the other thread end: it does not touch the output any more. */
  @Override
  public void close() throws IOException {
    lock.lock();
    try {
      if (ended) {
        return;
      }
      ended = true;
      changed.signal();
      ArrayPool.give(json.release());
      if (failure != null) {
        throw failure;
      }
    } finally {
      lock.unlock();
    }
  }
}
