package dev.squall.http;

import dev.squall.inflate.BodyInflater;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.DataFormatException;
import org.jspecify.annotations.Nullable;

/**
 * A body with its content coding taken off while it is read, so that no more is decompressed than somebody reads. What is read
 * in all is limited, however short the coded body is.
 */
final class InflatingStream extends InputStream implements Runnable {
  /** What decompressing takes: a window and tables outside of the heap, and buffers. */
  static final int COST = 64 << 10;

  private static final int BUFFER = 8 << 10;

  private final InputStream coded;
  private final BodyInflater inflater;
  private final byte[] buffer = new byte[BUFFER];
  private final byte[] one = new byte[1];
  private long most;
  private long given;
  private final ReentrantLock reading = new ReentrantLock();
  private @Nullable HttpException failure;
  private volatile boolean ended;
  private volatile boolean over;

  /**
   * A stream over coded bytes.
   *
   * @param inflater closed by this stream: at its end, by a failure, or by {@link #close}
   * @param most how many bytes may come out of it
   */
  InflatingStream(InputStream coded, BodyInflater inflater, long most) {
    this.coded = coded;
    this.inflater = inflater;
    this.most = most;
  }

  /** Sets how many bytes may come out of it in all. */
  void limit(long bytes) {
    most = bytes;
    if (given > most) {
      throw tooLong();
    }
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (failure != null) {
      throw failure;
    }
    if (length == 0 || ended) {
      return length == 0 ? 0 : -1;
    }
    reading.lock();
    try {
      return inflateOrClose(target, offset, length);
    } finally {
      reading.unlock();
      closeIfOver();
    }
  }

  private int inflateOrClose(byte[] target, int offset, int length) throws IOException {
    boolean goesOn = false;
    try {
      int count = inflate(target, offset, length);
      given += Math.max(0, count);
      if (given > most) {
        throw tooLong();
      }
      goesOn = count > 0;
      return count;
    } catch (DataFormatException e) {
      failure = new BadRequestException("The body " + e.getMessage() + ".");
      throw failure;
    } catch (HttpException e) {
      failure = e;
      throw e;
    } finally {
      if (!goesOn) {
        close();
      }
    }
  }

  private int inflate(byte[] target, int offset, int length) throws IOException, DataFormatException {
    while (true) {
      int count = inflater.read(target, offset, length);
      if (count > 0) {
        return count;
      }
      int more = coded.read(buffer, 0, buffer.length);
      if (more < 0) {
        inflater.end();
        return -1;
      }
      inflater.feed(buffer, 0, more);
    }
  }

  private HttpException tooLong() {
    return new HttpException(413, "The body has more than " + most + " bytes once it is decompressed.");
  }

  /** Gives native memory back; nothing can be read any more. */
  @Override
  public void close() {
    ended = true;
    inflater.close();
  }

  /** The request is over: gives native memory back, or has the thread do so that reads just now. */
  @Override
  public void run() {
    over = true;
    closeIfOver();
  }

  private void closeIfOver() {
    if (over && reading.tryLock()) {
      try {
        close();
      } finally {
        reading.unlock();
      }
    }
  }
}
