package dev.squall.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes of a body that are put together as they arrive. The room for them is counted as held by the request. For one thread at a time. */
final class GatheredBytes {
  private static final byte[] NONE = new byte[0];
  private static final int FIRST = 256;
  private static final int PIECE = 8 << 10;
  private static final int MAX_ARRAY = Integer.MAX_VALUE - 16;

  private final HeldBytes held;
  private byte[] bytes = NONE;
  private int length;

  GatheredBytes(HeldBytes held) {
    this.held = held;
  }

  /** Adds bytes. @throws OverloadedException if there is no room for them */
  void add(byte[] source, int from, int to) {
    int count = to - from;
    int more = room(count);
    held.take(more);
    grow(more);
    append(source, from, count);
  }

  /** Adds bytes if there is room for them; gives back whether there is. */
  boolean offer(byte[] source, int from, int to) {
    int count = to - from;
    int more = room(count);
    if (!held.offer(more)) {
      return false;
    }
    grow(more);
    append(source, from, count);
    return true;
  }

  /** Adds all that a stream has. @throws OverloadedException if there is no room for it */
  void addAll(InputStream in) throws IOException {
    addAll(in, MAX_ARRAY);
  }

  /** Adds what a stream has, and no more than so many bytes. @throws OverloadedException if there is no room for them */
  void addAll(InputStream in, int most) throws IOException {
    while (length < most) {
      int more = room(Math.min(most - length, PIECE));
      if (length == bytes.length) {
        held.take(more);
        grow(more);
      }
      int count = in.read(bytes, length, Math.min(most, bytes.length) - length);
      if (count < 0) {
        return;
      }
      length += count;
    }
  }

  /** By how much the array must grow to take so many bytes more; it doubles, so that filling it takes linear time. */
  private int room(int count) {
    long needed = (long) length + count;
    if (needed <= bytes.length) {
      return 0;
    }
    if (needed > MAX_ARRAY) {
      throw new HttpException(413, "The body is too large.");
    }
    long room = Math.max(FIRST, Math.max(needed, Math.min(MAX_ARRAY, 2L * bytes.length)));
    return (int) (room - bytes.length);
  }

  private void grow(int more) {
    if (more > 0) {
      bytes = Arrays.copyOf(bytes, bytes.length + more);
    }
  }

  private void append(byte[] source, int from, int count) {
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  /** The array that they are in, from its start. */
  byte[] array() {
    return bytes;
  }

  /** How many there are. */
  int length() {
    return length;
  }

  /** The bytes in an array that has no room for more. They stay counted. */
  byte[] trimmed() {
    if (length < bytes.length) {
      int excess = bytes.length - length;
      bytes = Arrays.copyOf(bytes, length);
      held.give(excess);
    }
    return bytes;
  }

  /** Forgets the bytes, which are counted no longer. */
  void clear() {
    held.give(bytes.length);
    bytes = NONE;
    length = 0;
  }
}
