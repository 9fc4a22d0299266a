package dev.squall.benchmarks.template;

import java.io.OutputStream;

/** An array that is written from its start again and again. For one thread. */
public final class ReusedArray extends OutputStream {
  private final byte[] bytes = new byte[16 << 10];
  private int count;

  /** An array of 16 KiB. */
  public ReusedArray() {}

  /** Back to the start. */
  public void restart() {
    count = 0;
  }

  /** How many bytes were written since. */
  public int count() {
    return count;
  }

  /** The array. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public void write(int b) {
    bytes[count++] = (byte) b;
  }

  @Override
  public void write(byte[] from, int start, int length) {
    System.arraycopy(from, start, bytes, count, length);
    count += length;
  }
}
