package dev.squall.tls;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Reads and writes as much of ASN.1's distinguished encoding (X.690) as private keys need. */
final class Der {
  static final int INTEGER = 0x02;
  static final int OCTET_STRING = 0x04;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int SEQUENCE = 0x30;

  private final byte[] bytes;
  private final int end;
  private int at;

  /** A reader of bytes. */
  Der(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private Der(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  boolean atEnd() {
    return at >= end;
  }

  /** The tag of the next value. */
  int peek() {
    return atEnd() ? -1 : bytes[at] & 0xff;
  }

  /** A reader of the next value's content. @throws IllegalArgumentException if it has another tag, or is cut short */
  Der enter(int tag) {
    if (peek() != tag) {
      throw new IllegalArgumentException("it is not the structure that its PEM type says");
    }
    at++;
    int length = length();
    if (length > end - at) {
      throw new IllegalArgumentException("it is cut short");
    }
    Der content = new Der(bytes, at, at + length);
    at += length;
    return content;
  }

  /** The bytes that have not been read. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, end);
  }

  private int length() {
    int first = next();
    if (first < 0x80) {
      return first;
    }
    int count = first & 0x7f;
    if (count == 0 || count > 3) {
      throw new IllegalArgumentException("it has a length that no key has");
    }
    int length = 0;
    for (int i = 0; i < count; i++) {
      length = length << 8 | next();
    }
    return length;
  }

  private int next() {
    if (atEnd()) {
      throw new IllegalArgumentException("it is cut short");
    }
    return bytes[at++] & 0xff;
  }

  /** A value of a tag whose content is these parts, one behind the other. */
  static byte[] value(int tag, byte[]... parts) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      content.writeBytes(part);
    }
    int length = content.size();
    ByteArrayOutputStream value = new ByteArrayOutputStream(length + 5);
    value.write(tag);
    if (length < 0x80) {
      value.write(length);
    } else {
      int count = length < 0x100 ? 1 : length < 0x10000 ? 2 : 3;
      value.write(0x80 | count);
      for (int i = count - 1; i >= 0; i--) {
        value.write(length >> (8 * i));
      }
    }
    value.writeBytes(content.toByteArray());
    return value.toByteArray();
  }
}
