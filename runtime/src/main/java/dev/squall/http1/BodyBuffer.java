package dev.squall.http1;

import java.util.Arrays;

/** Collects a body that arrives in parts. It grows with what has arrived, not with what was announced. */
final class BodyBuffer implements BodySink {
  private static final byte[] EMPTY = new byte[0];
  private static final int FIRST = 4096;

  private byte[] bytes = EMPTY;
  private int length;
  private long announced = Long.MAX_VALUE;

  /** How long the body will be, or may be, so that no more room is made. */
  void announce(long bytesToCome) {
    announced = bytesToCome;
  }

  /** How many bytes it takes of memory. */
  int capacity() {
    return bytes.length;
  }

  int length() {
    return length;
  }

  @Override
  public void data(byte[] source, int from, int to) {
    int count = to - from;
    if (length + count > bytes.length) {
      int doubled = (int) Math.min(announced, Math.min(Integer.MAX_VALUE - 16, bytes.length * 2L));
      bytes = Arrays.copyOf(bytes, Math.max(Math.max((int) Math.min(FIRST, announced), doubled), length + count));
    }
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  @Override
  public void end() {}

  /** Gives the bytes away and starts anew. */
  byte[] take() {
    byte[] taken = length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    bytes = EMPTY;
    length = 0;
    return taken;
  }

  void clear() {
    bytes = EMPTY;
    length = 0;
  }
}
