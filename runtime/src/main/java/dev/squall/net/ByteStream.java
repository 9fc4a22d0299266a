package dev.squall.net;

import dev.squall.tls.TlsFacts;
import dev.squall.tls.TlsOptions;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A connection as a stream of bytes, plain or with TLS: reads that wait for what a protocol is made of, and writes that tell when
 * they are done. Any thread may call anything; stages are completed by the loop's thread, where nothing may block. On another thread,
 * such as a virtual one, {@link #blocking} gives the same in the form of plain calls.
 *
 * <p>One read at a time; another one meanwhile fails with an {@link IllegalStateException}. Nothing is received while nothing is
 * read, so a peer that sends too fast has to wait. A read fails with a {@link StreamClosedException} once the input has ended, or the
 * stream is closed, if what was received before does not satisfy it; its cause is what went wrong. Where a read may wait for more
 * than its limit it fails with a {@link StreamBufferFullException}, and the stream is closed with that.
 *
 * <p>When the peer ends its input, what is written still goes out: the stream stays open until it is closed.
 */
public final class ByteStream implements Selectable, AutoCloseable {
  private final EventLoop loop;
  private final StreamOptions options;
  private final Received received = new Received();
  private final SendQueue sending;
  private final List<Consumer<@Nullable Throwable>> closeListeners = new ArrayList<>();
  private Wire wire;
  private @Nullable SelectionKey key;
  private volatile @Nullable Reading<?> reading;
  private volatile boolean closed;
  private @Nullable Throwable cause;
  private @Nullable Cancellable closeTimeout;
  private boolean closing;
  private boolean inputEnded;
  private boolean delivering;
  private boolean securing;

  ByteStream(EventLoop loop, Wire wire, StreamOptions options) {
    this.loop = loop;
    this.wire = wire;
    this.options = options;
    sending = new SendQueue(options.writeBuffer());
  }

  /**
   * A stream over a connected socket, which is its own from then on, and does not block any more.
   *
   * @throws IOException if the socket is closed
   */
  public static ByteStream of(EventLoop loop, SocketChannel channel, StreamOptions options) throws IOException {
    channel.configureBlocking(false);
    ByteStream stream = new ByteStream(loop, new PlainWire(channel), options);
    stream.inLoop(stream::register);
    return stream;
  }

  /** The loop that it belongs to. */
  public EventLoop loop() {
    return loop;
  }

  /** The same stream for threads that may block. */
  public BlockingByteStream blocking() {
    return new BlockingByteStream(this);
  }

  /** Reads to the end of a delimiter, which is given too, {@code maxBytes} at most with it. */
  public CompletionStage<byte[]> readUntil(byte[] delimiter, int maxBytes) {
    return read(new ReadUntil(delimiter, limited(maxBytes)));
  }

  /** Reads to the end of a text in ISO 8859-1, such as an empty line, which is given too. */
  public CompletionStage<byte[]> readUntil(String delimiter, int maxBytes) {
    return readUntil(delimiter.getBytes(StandardCharsets.ISO_8859_1), maxBytes);
  }

  /**
   * Reads to the end of the first match of a pattern, which is given too. Bytes are characters from 0 to 255. A match is taken as
   * soon as there is one: a pattern that could match more bytes too ({@code \n+}) may do so or not, as they arrive.
   */
  public CompletionStage<byte[]> readUntil(Pattern pattern, int maxBytes) {
    return read(new ReadUntilPattern(pattern, limited(maxBytes)));
  }

  /** Reads a line of UTF-8 without its end, LF or CR LF; null if the input ends instead. */
  public CompletionStage<@Nullable String> readLine(int maxBytes) {
    return readLine(StandardCharsets.UTF_8, maxBytes);
  }

  /** Reads a line without its end, LF or CR LF; null if the input ends instead; {@code maxBytes} at most with it. */
  public CompletionStage<@Nullable String> readLine(Charset charset, int maxBytes) {
    return read(new ReadLine(charset, limited(maxBytes)));
  }

  /** Reads so many bytes. */
  public CompletionStage<byte[]> readBytes(int count) {
    return count > options.readBuffer() ? tooMuch(count) : read(new ReadCount(false, count));
  }

  /** Reads what there is, at least one byte; none at the end of the input. */
  public CompletionStage<byte[]> readSome(int maxBytes) {
    return read(new ReadCount(true, limited(maxBytes)));
  }

  /** Fills a buffer, which is left alone by others meanwhile; gives how many bytes that were. */
  public CompletionStage<Integer> readInto(ByteBuffer target) {
    return read(new ReadInto(target, false));
  }

  /** Puts what there is into a buffer, at least one byte; gives how many bytes that were, -1 at the end of the input. */
  public CompletionStage<Integer> readSomeInto(ByteBuffer target) {
    return read(new ReadInto(target, true));
  }

  /** Reads everything up to the end of the input. */
  public CompletionStage<byte[]> readUntilClose(int maxBytes) {
    return read(new ReadRest(limited(maxBytes)));
  }

  /**
   * Writes bytes. The buffer is used as it is until the stage is completed, when all of it has been given to the system. Whoever
   * writes much waits for that: beyond {@link StreamOptions#writeBuffer} a write fails with a {@link StreamBufferFullException},
   * and nothing of it is sent.
   */
  public CompletionStage<@Nullable Void> write(ByteBuffer data) {
    Sending next = new Sending(data);
    if (!sending.reserve(next.size())) {
      next.result().completeExceptionally(
          new StreamBufferFullException(
              "more than " + options.writeBuffer() + " bytes wait to be sent: wait for one write before the next"));
    } else {
      inLoop(() -> enqueue(next), failure -> sending.giveUp(next, failure));
    }
    return next.result();
  }

  /** Writes bytes, as {@link #write(ByteBuffer)}. */
  public CompletionStage<@Nullable Void> write(byte[] data) {
    return write(ByteBuffer.wrap(data));
  }

  /** Writes text as UTF-8. */
  public CompletionStage<@Nullable Void> write(String text) {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Puts TLS over the connection, as a client or as a server, whichever the options are for. Nothing may be being read or written.
   * What was received behind what was read is taken for a part of the handshake: nothing that came in the clear can pass as secured.
   *
   * @param hostName whom a client expects; of no use to a server
   * @return what was agreed on; a handshake that fails closes the stream
   */
  public CompletionStage<TlsFacts> startTls(TlsOptions tls, String hostName) {
    CompletableFuture<TlsFacts> secured = new CompletableFuture<>();
    inLoop(() -> secure(tls, hostName, secured), secured::completeExceptionally);
    return secured;
  }

  /** Sets whether small writes go out at once ({@code TCP_NODELAY}). Does nothing to a Unix domain socket. */
  public void setNoDelay(boolean value) throws IOException {
    SocketChannel channel = wire.channel();
    if (channel.getRemoteAddress() instanceof InetSocketAddress) {
      channel.setOption(StandardSocketOptions.TCP_NODELAY, value);
    }
  }

  /** Who is at the other end; null if that is not known any more. */
  public @Nullable SocketAddress remoteAddress() throws IOException {
    return wire.channel().getRemoteAddress();
  }

  /** The address of this end. */
  public @Nullable SocketAddress localAddress() throws IOException {
    return wire.channel().getLocalAddress();
  }

  /** Whether a read waits. */
  public boolean isReading() {
    return reading != null;
  }

  /** Whether something written has not gone out yet. */
  public boolean isWriting() {
    return sending.size() > 0;
  }

  /** Whether the connection is closed. */
  public boolean isClosed() {
    return closed;
  }

  /** Has the loop run something once the stream is closed, or at once if it is; it is given what went wrong, null if nothing did. */
  public void onClose(Consumer<@Nullable Throwable> listener) {
    inLoop(() -> {
      if (closed) {
        listener.accept(cause);
      } else {
        closeListeners.add(listener);
      }
    });
  }

  /** Closes the stream once what was written has gone out, for which it has {@link StreamOptions#closeTimeout}. Again does nothing. */
  @Override
  public void close() {
    inLoop(() -> {
      if (closing || closed) {
        return;
      }
      closing = true;
      if (sending.isEmpty() && !securing) {
        destroy(null);
      } else {
        closeTimeout =
            loop.after(options.closeTimeout(), () -> destroy(new TimeoutException("the peer did not take what was written")));
      }
    });
  }

  /** Closes the stream at once; what was written and has not gone out is dropped, and all that wait are given the reason. */
  public void abort(Throwable reason) {
    inLoop(() -> destroy(reason));
  }

  /** The loop's own call: not to be called by others. */
  @Override
  public void ready(int readyOps) {
    if ((readyOps & SelectionKey.OP_WRITE) != 0) {
      flush();
    }
    if ((readyOps & SelectionKey.OP_READ) != 0) {
      receive();
    }
  }

  /** The loop's own call: not to be called by others. */
  @Override
  public void fail(Throwable thrown) {
    destroy(thrown);
  }

  /** The loop's own call: not to be called by others. */
  @Override
  public void loopEnded() {
    destroy(new StreamClosedException("the event loop ends", null));
  }

  private int limited(int maxBytes) {
    if (maxBytes < 1) {
      throw new IllegalArgumentException("a read needs a limit above zero, not " + maxBytes);
    }
    return Math.min(maxBytes, options.readBuffer());
  }

  private <T extends @Nullable Object> CompletionStage<T> tooMuch(int count) {
    return CompletableFuture.failedFuture(
        new StreamBufferFullException(count + " bytes are more than one read may wait for, " + options.readBuffer()));
  }

  private <T extends @Nullable Object> CompletionStage<T> read(Reading<T> next) {
    inLoop(() -> begin(next), next.result::completeExceptionally);
    return next.result;
  }

  private void inLoop(Runnable task) {
    inLoop(task, _ -> {});
  }

  private void inLoop(Runnable task, Consumer<IOException> whenEnded) {
    if (loop.inLoop()) {
      task.run();
    } else {
      loop.post(new StreamTask(this, task, whenEnded));
    }
  }

  void register() {
    try {
      key = loop.register(wire.channel(), 0, this);
      await();
    } catch (IOException | RuntimeException e) {
      destroy(e);
    }
  }

  private void begin(Reading<?> next) {
    if (reading != null || securing) {
      next.result.completeExceptionally(new IllegalStateException("one read at a time: another one has not finished"));
      return;
    }
    reading = next;
    if (delivering) {
      loop.post(this::satisfy);
    } else {
      satisfy();
    }
  }

  /** Gives the read that waits what it wants, if that is there, or will never be. */
  private void satisfy() {
    Reading<?> waiting = reading;
    if (waiting == null) {
      return;
    }
    try {
      waiting.attempt(received);
      if (waiting.delivery() == null && (inputEnded || closed)) {
        waiting.attemptAtEnd(received);
      }
    } catch (IOException | RuntimeException | StackOverflowError e) {
      reading = null;
      destroy(e);
      waiting.result.completeExceptionally(e);
      return;
    }
    Runnable delivery = waiting.delivery();
    if (delivery != null) {
      reading = null;
      delivering = true;
      try {
        delivery.run();
      } finally {
        delivering = false;
      }
    } else if (closed || inputEnded) {
      reading = null;
      waiting.result.completeExceptionally(closedException());
    }
    await();
  }

  private void receive() {
    if (closed || securing || inputEnded || reading == null) {
      return;
    }
    try {
      int count = wire.read(loop.readBuffer());
      if (count < 0) {
        inputEnded = true;
      } else {
        received.append(loop.readArray(), count);
      }
    } catch (IOException e) {
      destroy(e);
      return;
    }
    satisfy();
  }

  private void enqueue(Sending next) {
    if (closing || closed) {
      sending.giveUp(next, closedException());
      return;
    }
    sending.add(next);
    flush();
  }

  private void flush() {
    if (closed || securing) {
      return;
    }
    try {
      if (sending.flush(wire)) {
        loop.post(this::flush);
      }
    } catch (IOException e) {
      destroy(e);
      return;
    }
    if (closing && sending.isEmpty()) {
      destroy(null);
    } else {
      await();
    }
  }

  /** Asks the loop for what this waits for. */
  private void await() {
    SelectionKey registered = key;
    if (closed || securing || registered == null || !registered.isValid()) {
      return;
    }
    boolean reads = reading != null && !inputEnded;
    int ops = (reads ? SelectionKey.OP_READ : 0) | (sending.isEmpty() ? 0 : SelectionKey.OP_WRITE);
    if (registered.interestOps() != ops) {
      registered.interestOps(ops);
    }
    if (reads && wire.hasBuffered()) {
      loop.post(this::receive);
    }
  }

  private void secure(TlsOptions tls, String hostName, CompletableFuture<TlsFacts> secured) {
    if (closed || closing) {
      secured.completeExceptionally(closedException());
    } else if (securing || reading != null || !sending.isEmpty() || wire instanceof TlsWire) {
      secured.completeExceptionally(
          new IllegalStateException("TLS begins once, while nothing is being read or written, on a plain connection"));
    } else {
      StreamHandshake.start(this, tls, hostName, received.take(received.size()), secured);
    }
  }

  /** TLS begins: nothing is read or written until it is done. */
  SocketChannel beginSecuring() {
    securing = true;
    return wire.channel();
  }

  void secured(TlsWire secure) {
    securing = false;
    wire = secure;
    SelectionKey registered = key;
    if (registered != null) {
      registered.attach(this);
    }
    flush();
  }

  void destroy(@Nullable Throwable reason) {
    if (closed) {
      return;
    }
    closed = true;
    cause = reason;
    Cancellable timeout = closeTimeout;
    if (timeout != null) {
      timeout.cancel();
    }
    try {
      wire.close();
    } catch (IOException e) {
      loop.reportFailure("a stream could not be closed", e);
    }
    sending.fail(closedException());
    satisfy();
    for (Consumer<@Nullable Throwable> listener : closeListeners) {
      try {
        listener.accept(reason);
      } catch (Throwable thrown) {
        loop.reportFailure("what was to be told that a stream is closed failed", thrown);
      }
    }
    closeListeners.clear();
  }

  private StreamClosedException closedException() {
    String message = !closed && !closing ? "the peer sends no more" : "the stream is closed";
    return new StreamClosedException(cause == null ? message : message + ": " + cause.getMessage(), cause);
  }
}
