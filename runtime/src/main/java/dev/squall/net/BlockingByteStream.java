package dev.squall.net;

import dev.squall.tls.TlsFacts;
import dev.squall.tls.TlsOptions;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stream for threads that may block, best virtual ones; never for the loop's own, which it refuses. One thread reads at a time, others
 * may write. A thread that is interrupted while it waits closes the stream, and gets an {@link InterruptedIOException}.
 *
 * <p>What fails in {@link ByteStream} with an exception throws it here.
 */
public final class BlockingByteStream implements AutoCloseable {
  private final ByteStream stream;

  BlockingByteStream(ByteStream stream) {
    this.stream = stream;
  }

  /** The same stream with stages. */
  public ByteStream stream() {
    return stream;
  }

  /** Reads a line of UTF-8 without its end; null if the input ends instead. */
  public @Nullable String readLine(int maxBytes) throws IOException {
    return await(stream.readLine(maxBytes));
  }

  /** Reads to the end of a delimiter, in ISO 8859-1, which is given too. */
  public byte[] readUntil(String delimiter, int maxBytes) throws IOException {
    return await(stream.readUntil(delimiter.getBytes(StandardCharsets.ISO_8859_1), maxBytes));
  }

  /** Reads to the end of the first match of a pattern, which is given too. */
  public byte[] readUntil(Pattern pattern, int maxBytes) throws IOException {
    return await(stream.readUntil(pattern, maxBytes));
  }

  /** Reads so many bytes. */
  public byte[] readBytes(int count) throws IOException {
    return await(stream.readBytes(count));
  }

  /** Reads what there is, at least one byte; none at the end of the input. */
  public byte[] readSome(int maxBytes) throws IOException {
    return await(stream.readSome(maxBytes));
  }

  /** Puts what there is into a buffer; gives how many bytes that were, -1 at the end of the input. */
  public int readSomeInto(ByteBuffer target) throws IOException {
    return await(stream.readSomeInto(target));
  }

  /** Reads everything up to the end of the input. */
  public byte[] readUntilClose(int maxBytes) throws IOException {
    return await(stream.readUntilClose(maxBytes));
  }

  /** Writes bytes, and returns once the system has them. */
  public void write(byte[] data) throws IOException {
    await(stream.write(data));
  }

  /** Writes bytes, and returns once the system has them. */
  public void write(ByteBuffer data) throws IOException {
    await(stream.write(data));
  }

  /** Writes text as UTF-8, and returns once the system has it. */
  public void write(String text) throws IOException {
    await(stream.write(text));
  }

  /** Puts TLS over the connection, as {@link ByteStream#startTls}. */
  public TlsFacts startTls(TlsOptions tls, String hostName) throws IOException {
    return await(stream.startTls(tls, hostName));
  }

  /** Who is at the other end; null if that is not known any more. */
  public @Nullable SocketAddress remoteAddress() throws IOException {
    return stream.remoteAddress();
  }

  /** Closes the stream as {@link ByteStream#close}; returns at once. */
  @Override
  public void close() {
    stream.close();
  }

  private <T extends @Nullable Object> T await(CompletionStage<T> stage) throws IOException {
    if (stream.loop().inLoop()) {
      throw new IllegalStateException("an event loop's thread must not wait: use stream() here");
    }
    try {
      return stage.toCompletableFuture().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stream.abort(e);
      throw new InterruptedIOException("interrupted while waiting for a stream, which is closed now");
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  /** The same failure, with the caller's place in it. */
  private static IOException unwrapped(ExecutionException e) {
    Throwable reason = e.getCause() == null ? e : e.getCause();
    if (reason instanceof StreamClosedException closed) {
      return new StreamClosedException(String.valueOf(closed.getMessage()), closed.getCause());
    }
    if (reason instanceof StreamBufferFullException full) {
      return new StreamBufferFullException(String.valueOf(full.getMessage()));
    }
    if (reason instanceof IllegalStateException state) {
      throw new IllegalStateException(state.getMessage(), state);
    }
    return new IOException(reason.getMessage(), reason);
  }
}
