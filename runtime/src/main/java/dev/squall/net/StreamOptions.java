package dev.squall.net;

import java.time.Duration;

/**
 * What a stream is limited to.
 *
 * @param readBuffer the most bytes that one read may wait for. Default 16 MiB. What is received beyond a read is at most 64 KiB, the
 *     size of the pieces in which a loop reads
 * @param writeBuffer the most bytes that may wait to be sent; a write beyond fails at once. Default 16 MiB
 * @param closeTimeout how long what was written may take to go out once the stream is closed. Default 10 s
 */
public record StreamOptions(int readBuffer, int writeBuffer, Duration closeTimeout) {
  /** The defaults. */
  public static final StreamOptions DEFAULT = new StreamOptions(16 << 20, 16 << 20, Duration.ofSeconds(10));

  /** Checks the values. @throws IllegalArgumentException for a senseless one */
  public StreamOptions {
    if (readBuffer < 1 || writeBuffer < 1) {
      throw new IllegalArgumentException("buffers of streams must have room for at least one byte");
    }
    if (closeTimeout.isNegative() || closeTimeout.isZero()) {
      throw new IllegalArgumentException("closeTimeout must be above zero, not " + closeTimeout);
    }
  }

  /** The same with another {@link #readBuffer}. */
  public StreamOptions withReadBuffer(int bytes) {
    return new StreamOptions(bytes, writeBuffer, closeTimeout);
  }

  /** The same with another {@link #writeBuffer}. */
  public StreamOptions withWriteBuffer(int bytes) {
    return new StreamOptions(readBuffer, bytes, closeTimeout);
  }

  /** The same with another {@link #closeTimeout}. */
  public StreamOptions withCloseTimeout(Duration timeout) {
    return new StreamOptions(readBuffer, writeBuffer, timeout);
  }
}
