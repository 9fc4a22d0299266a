package dev.squall.nio;

import dev.squall.http.BodyMemory;
import dev.squall.http.ClientGoneException;
import dev.squall.http.Headers;
import dev.squall.http.HttpException;
import dev.squall.http.OverloadedException;
import dev.squall.http.RequestBody;
import dev.squall.http1.BodySink;
import dev.squall.http1.Http1RequestParser;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.http1.ProtocolException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A body on its way from the loop, which puts in what arrives, to its handler, which takes it out. The loop reads no more from the
 * socket while it is full, so it holds at most its capacity and one read more; where memory is tight, one read only. What it holds is counted
 * until it is taken out, or the request is over.
 *
 * <p>Everything shared is guarded by the pipe's own lock, which nobody holds while calling out.
 */
final class BodyPipe extends RequestBody implements BodySink, Runnable {
  /** So many unread bytes are dropped for the sake of the connection; more are not worth it. */
  static final int CHEAP = 64 << 10;

  /** Pieces below this size are put together: each by itself would take more than its bytes. */
  private static final int SMALL = 8 << 10;

  private final Connection connection;
  private final BodyMemory memory;
  private final Http1RequestParser parser;
  private final long announced;
  private final int capacity;
  private final ArrayDeque<ByteBuffer> pieces = new ArrayDeque<>();
  private long limit;
  private long received;
  private int held;

  /** Bytes of the piece that a reader has, until it asks for the next one. */
  private int lent;

  private boolean full;
  private boolean continueOwed;
  private boolean ended;
  private @Nullable Exception failure;
  private Headers trailers = Headers.NONE;
  private @Nullable BodyStream stream;
  private @Nullable BodyPublication publication;

  /**
   * A pipe for the body behind the head that a parser has read.
   *
   * @param limit how many bytes the body may have
   */
  BodyPipe(Connection connection, Http1RequestParser parser, long limit) {
    this.connection = connection;
    this.parser = parser;
    this.limit = limit;
    announced = parser.contentLength();
    continueOwed = parser.continueWanted();
    capacity = connection.service().policy().bodyBuffer();
    memory = connection.bodyMemory();
  }

  /** Where the parser puts the body. */
  BodySink entry() {
    return this;
  }

  // --- From the loop

  @Override
  public void data(byte[] bytes, int from, int to) throws ProtocolException {
    if (from == to) {
      return;
    }
    BodyPublication subscribed;
    synchronized (this) {
      continueOwed = false;
      received += to - from;
      if (received > limit) {
        throw new ProtocolException(413, "the body is too large");
      }
      if (failure == null) {
        keep(bytes, from, to - from);
      }
      notifyAll();
      subscribed = publication;
    }
    if (subscribed != null) {
      subscribed.run();
    }
  }

  private void keep(byte[] bytes, int from, int count) throws ProtocolException {
    if (!memory.take(count)) {
      memory.give(count);
      throw new ProtocolException(503, BodyMemory.FULL);
    }
    held += count;
    full = held >= capacity || memory.isTight();
    ByteBuffer last = pieces.peekLast();
    if (last == null || last.remaining() + count > SMALL) {
      pieces.addLast(ByteBuffer.wrap(Arrays.copyOfRange(bytes, from, from + count)));
      return;
    }
    int before = last.remaining();
    if (before + count > last.capacity()) {
      pieces.pollLast();
      last = ByteBuffer.wrap(Arrays.copyOf(last.array(), 2 * (before + count)));
      pieces.addLast(last);
    }
    System.arraycopy(bytes, from, last.array(), before, count);
    last.limit(before + count);
  }

  @Override
  public void end() {
    BodyPublication subscribed;
    synchronized (this) {
      trailers = parser.trailers();
      ended = true;
      notifyAll();
      subscribed = publication;
    }
    if (subscribed != null) {
      subscribed.run();
    }
  }

  /** The request turned out to be none: its handler gets this status, if it still reads. */
  void refuse(int status, String reason) {
    if (status == 503) {
      fail(new OverloadedException());
      return;
    }
    fail(new HttpException(status, Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + "."));
  }

  /** The body will not be whole. */
  void fail(Exception reason) {
    BodyPublication subscribed;
    synchronized (this) {
      if (ended || failure != null) {
        return;
      }
      failure = reason;
      notifyAll();
      subscribed = publication;
    }
    if (subscribed != null) {
      subscribed.run();
    }
  }

  /** The request is over: what was not read is given up. From any thread. */
  @Override
  public synchronized void run() {
    if (failure == null && !(ended && pieces.isEmpty())) {
      failure = new IOException("the request is over");
    }
    pieces.clear();
    memory.give(held + lent);
    held = 0;
    lent = 0;
    notifyAll();
  }

  /** Whether the loop should stop reading for now. */
  synchronized boolean full() {
    return full;
  }

  /** Whether the loop has put in all of the body. */
  synchronized boolean ended() {
    return ended;
  }

  /** Whether the body is whole, or what is left of it is little and on its way: then the connection can go on. */
  synchronized boolean endsSoon() {
    return ended || (failure == null && !continueOwed && announced >= 0 && announced - received <= CHEAP);
  }

  // --- From the handler

  @Override
  public long length() {
    return announced;
  }

  @Override
  public synchronized void limit(long bytes) {
    if (bytes < 0) {
      throw new IllegalArgumentException("a limit cannot be negative: " + bytes);
    }
    if (Math.max(received, announced) > bytes) {
      throw new HttpException(413, "The body has more than " + bytes + " bytes.");
    }
    limit = bytes;
    parser.limitBody(bytes);
  }

  @Override
  public synchronized Headers trailers() {
    return ended && pieces.isEmpty() ? trailers : Headers.NONE;
  }

  @Override
  public synchronized InputStream stream() {
    if (publication != null) {
      throw new IllegalStateException("somebody has subscribed to the body");
    }
    if (stream == null) {
      stream = new BodyStream(this);
    }
    return stream;
  }

  @Override
  public Flow.Publisher<ByteBuffer> publisher() {
    return this::subscribe;
  }

  private void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
    BodyPublication subscribed;
    synchronized (this) {
      if (stream != null || publication != null) {
        throw new IllegalStateException("the body can be read once only");
      }
      subscribed = new BodyPublication(this, connection.loop.events(), subscriber);
      publication = subscribed;
    }
    subscribed.start();
  }

  /**
   * The next piece of the body, to be emptied before the next call; null at its end. Waits for it. From the handler's thread.
   *
   * @throws IOException if the client has gone
   */
  @Nullable ByteBuffer awaitPiece() throws IOException {
    askForBody();
    ByteBuffer piece;
    boolean resumed;
    synchronized (this) {
      giveLent();
      waitForLoop();
      piece = takePiece(true);
      resumed = roomMade();
    }
    resume(resumed);
    return piece;
  }

  /** As {@link #awaitPiece}, but an empty buffer if there is nothing yet. From the loop's thread. */
  @Nullable ByteBuffer pollPiece() throws IOException {
    askForBody();
    ByteBuffer piece;
    boolean resumed;
    synchronized (this) {
      if (pieces.isEmpty() && !ended && failure == null) {
        return ByteBuffer.allocate(0);
      }
      piece = takePiece(false);
      resumed = roomMade();
    }
    resume(resumed);
    return piece;
  }

  private synchronized void waitForLoop() throws InterruptedIOException {
    try {
      while (pieces.isEmpty() && !ended && failure == null) {
        wait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while the body did not arrive");
    }
  }

  private @Nullable ByteBuffer takePiece(boolean lend) throws IOException {
    ByteBuffer piece = pieces.pollFirst();
    if (piece != null) {
      int count = piece.remaining();
      held -= count;
      if (lend) {
        lent = count;
      } else {
        memory.give(count);
      }
      return piece;
    }
    Exception reason = failure;
    if (reason instanceof HttpException refused) {
      throw refused;
    }
    if (reason != null) {
      throw new ClientGoneException(String.valueOf(reason.getMessage()));
    }
    return null;
  }

  /** Who asks for the next piece has emptied the one before. */
  private void giveLent() {
    memory.give(lent);
    lent = 0;
  }

  private boolean roomMade() {
    if (full && (held == 0 || (held <= capacity / 2 && !memory.isTight()))) {
      full = false;
      return true;
    }
    return false;
  }

  private void resume(boolean resumed) {
    if (resumed) {
      connection.loop.events().post(connection::resumeBody);
    }
  }

  /** Tells a client that waits for it to send the body, when somebody wants to read it. */
  private void askForBody() throws IOException {
    synchronized (this) {
      if (!continueOwed) {
        return;
      }
      continueOwed = false;
    }
    connection.askForBody(ByteBuffer.wrap(Http1ResponseWriter.CONTINUE));
  }

  /** The subscriber threw what no subscriber may: its handler would never answer. */
  void readerFailed(Throwable thrown) {
    connection.readerFailed(thrown);
  }

  /** Whether nothing but the end, or a failure, is left to be told. */
  synchronized boolean drained() {
    return pieces.isEmpty() && (ended || failure != null);
  }

  /** How many bytes can be read without waiting. */
  synchronized int available() {
    return held;
  }
}
