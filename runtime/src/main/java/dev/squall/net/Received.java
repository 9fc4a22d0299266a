package dev.squall.net;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** What was received and not read yet. For one thread. */
final class Received {
  private static final byte[] NONE = {};
  private static final int KEPT = 64 << 10;

  private byte[] bytes = NONE;
  private int head;
  private int tail;

  int size() {
    return tail - head;
  }

  byte at(int index) {
    return bytes[head + index];
  }

  /** Adds bytes; each is moved a bounded number of times on average, however they arrive. */
  void append(byte[] from, int count) {
    if (tail + count > bytes.length) {
      int size = size();
      boolean roomy = size + count <= bytes.length && head >= bytes.length / 2;
      byte[] target = roomy ? bytes : new byte[Math.max(size + count, 2 * size)];
      System.arraycopy(bytes, head, target, 0, size);
      bytes = target;
      head = 0;
      tail = size;
    }
    System.arraycopy(from, 0, bytes, tail, count);
    tail += count;
  }

  byte[] take(int count) {
    byte[] taken = Arrays.copyOfRange(bytes, head, head + count);
    skip(count);
    return taken;
  }

  void take(ByteBuffer target, int count) {
    target.put(bytes, head, count);
    skip(count);
  }

  private void skip(int count) {
    head += count;
    if (head == tail) {
      head = 0;
      tail = 0;
      if (bytes.length > KEPT) {
        bytes = NONE;
      }
    }
  }
}
