package dev.squall.http1;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes on their way out: an array that grows. For one thread at a time. */
public final class OutputBuffer {
  private static final int MAX_DIGITS = 19;

  private byte[] bytes;
  private int length;
  private @Nullable ByteBuffer view;

  /** An empty buffer with room for so many bytes. */
  public OutputBuffer(int capacity) {
    bytes = new byte[capacity];
  }

  /** The array that holds the bytes, from its start; another one once the buffer has grown. */
  public byte[] array() {
    return bytes;
  }

  /** The bytes as a buffer to read from: the same object until this buffer grows, so good for one use at a time. */
  public ByteBuffer view() {
    ByteBuffer current = view;
    if (current == null) {
      current = ByteBuffer.wrap(bytes);
      view = current;
    }
    return current.clear().limit(length);
  }

  /** How many bytes there are. */
  public int length() {
    return length;
  }

  /** Forgets all bytes. */
  public void clear() {
    length = 0;
  }

  /** Appends all of an array. */
  public void put(byte[] source) {
    require(source.length);
    System.arraycopy(source, 0, bytes, length, source.length);
    length += source.length;
  }

  /** Appends a part of an array. */
  public void put(byte[] source, int from, int count) {
    require(count);
    System.arraycopy(source, from, bytes, length, count);
    length += count;
  }

  /** Appends text whose characters are all ISO-8859-1. */
  public void putLatin1(String text) {
    int count = text.length();
    require(count);
    byte[] target = bytes;
    int at = length;
    for (int i = 0; i < count; i++) {
      target[at + i] = (byte) text.charAt(i);
    }
    length = at + count;
  }

  /** Appends a number that is not negative, in decimal. */
  public void putDecimal(long number) {
    require(MAX_DIGITS);
    int digits = 1;
    for (long rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = number;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
  }

  private void require(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
      view = null;
    }
  }
}
