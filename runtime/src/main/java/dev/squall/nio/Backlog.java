package dev.squall.nio;

import java.util.Arrays;

/** Bytes that a client sent ahead, kept until they can be served. */
final class Backlog {
  private static final int FIRST = 512;

  private byte[] bytes = new byte[FIRST];
  private int from;
  private int to;

  byte[] array() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /** How many bytes it takes of memory. */
  int capacity() {
    return bytes.length;
  }

  int length() {
    return to - from;
  }

  /** The bytes before this position were served. */
  void servedUpTo(int position) {
    from = position;
  }

  void add(byte[] source, int sourceFrom, int sourceTo) {
    int count = sourceTo - sourceFrom;
    if (bytes.length - to < count) {
      int kept = to - from;
      int room = kept + count <= bytes.length / 2 ? bytes.length : Math.max(bytes.length * 2, kept + count);
      byte[] moved = Arrays.copyOf(Arrays.copyOfRange(bytes, from, to), room);
      bytes = moved;
      from = 0;
      to = kept;
    }
    System.arraycopy(source, sourceFrom, bytes, to, count);
    to += count;
  }
}
