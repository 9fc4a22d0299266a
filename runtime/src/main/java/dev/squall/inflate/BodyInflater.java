package dev.squall.inflate;

import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Takes a content coding off bytes that may be split anywhere: coded bytes go in by {@link #feed}, plain ones come out by {@link
 * #read}, no more at a time than the reader has room for. Lengths and checksums are checked. It holds native memory until {@link
 * #close}.
 */
public final class BodyInflater implements AutoCloseable {
  private static final int TRAILER = 8;
  private static final byte[] NONE = new byte[0];

  private enum Stage {
    HEADER,
    DATA,
    TRAILER,
    BETWEEN
  }

  private final Coding coding;
  private final GzipHeader header = new GzipHeader();
  private final CRC32 crc = new CRC32();
  private final byte[] start = new byte[2];
  private Inflater inflater;
  private Stage stage = Stage.HEADER;
  private byte[] bytes = NONE;
  private int at;
  private int limit;
  private int counted;
  private long trailer;
  private boolean begun;
  private boolean closed;

  /** An inflater that stands before a body. */
  public BodyInflater(Coding coding) {
    this.coding = coding;
    inflater = new Inflater(true);
  }

  /** Gives it more coded bytes, once {@link #read} has returned 0. They must not change until it does so again. */
  public void feed(byte[] bytes, int from, int to) {
    if (at < limit) {
      throw new IllegalStateException("the inflater still has bytes");
    }
    this.bytes = bytes;
    at = from;
    limit = to;
  }

  /**
   * Gives out plain bytes.
   *
   * @return how many; 0 if it needs to be fed
   * @throws DataFormatException if this is not what the coding says; the message goes on after "The body"
   */
  public int read(byte[] target, int from, int length) throws DataFormatException {
    if (closed) {
      throw new IllegalStateException("the inflater is closed");
    }
    while (true) {
      if (stage == Stage.DATA) {
        int count = inflate(target, from, length);
        if (count > 0 || stage == Stage.DATA) {
          return count;
        }
      }
      if (at == limit) {
        return 0;
      }
      begun = true;
      switch (stage) {
        case HEADER -> {
          if (coding == Coding.GZIP) {
            gzipHeader();
          } else {
            zlibHeader();
          }
        }
        case TRAILER -> trailer(bytes[at++] & 0xff);
        default -> next();
      }
    }
  }

  /**
   * The coded bytes have ended, and all of them were used.
   *
   * @throws DataFormatException if they are not whole. That there are none at all is no fault
   */
  public void end() throws DataFormatException {
    if (begun && stage != Stage.BETWEEN) {
      throw new DataFormatException("ends before its compressed data does");
    }
  }

  /** Gives the native memory back. Calling it again does nothing. */
  @Override
  public void close() {
    closed = true;
    inflater.end();
  }

  private int inflate(byte[] target, int from, int length) throws DataFormatException {
    while (true) {
      int count;
      try {
        count = inflater.inflate(target, from, length);
      } catch (DataFormatException e) {
        throw new DataFormatException("is not what its Content-Encoding says: " + e.getMessage());
      }
      if (count > 0) {
        crc.update(target, from, count);
        return count;
      }
      if (inflater.finished()) {
        at -= inflater.getRemaining();
        stage = coding == Coding.GZIP ? Stage.TRAILER : Stage.BETWEEN;
        return 0;
      }
      if (inflater.needsDictionary()) {
        throw new DataFormatException("needs a dictionary to be decompressed");
      }
      if (at == limit) {
        return 0;
      }
      inflater.setInput(bytes, at, limit - at);
      at = limit;
    }
  }

  private void gzipHeader() throws DataFormatException {
    while (at < limit && !header.done()) {
      header.take(bytes[at++] & 0xff);
    }
    if (header.done()) {
      stage = Stage.DATA;
    }
  }

  /** The first two bytes tell zlib's format from bare deflate (RFC 1950, section 2.2). */
  private void zlibHeader() {
    start[counted++] = bytes[at++];
    if (counted < start.length) {
      return;
    }
    int method = start[0] & 0xff;
    if ((method & 0xf) == 8 && (method >> 4) <= 7 && ((method << 8) | (start[1] & 0xff)) % 31 == 0) {
      inflater.end();
      inflater = new Inflater(false);
    }
    inflater.setInput(start);
    stage = Stage.DATA;
  }

  private void trailer(int b) throws DataFormatException {
    trailer |= (long) b << (8 * counted);
    if (++counted == TRAILER) {
      long expected = crc.getValue() | (inflater.getBytesWritten() << Integer.SIZE);
      if (trailer != expected) {
        throw new DataFormatException("is gzip with a wrong checksum or length");
      }
      stage = Stage.BETWEEN;
    }
  }

  /** Bytes follow: those of another member, if there may be one. */
  private void next() throws DataFormatException {
    if (coding == Coding.DEFLATE) {
      throw new DataFormatException("has bytes behind its compressed data");
    }
    header.reset();
    crc.reset();
    inflater.reset();
    counted = 0;
    trailer = 0;
    stage = Stage.HEADER;
  }
}
