package dev.squall.benchmarks.application;

import java.util.Arrays;

/** Writes the two records as JSON, the way that a generated codec does: fields in order, names as bytes. */
final class JsonBytes {

  private static final int FIRST_CAPACITY = 64;
  private static final int FIRST_PRINTABLE = 0x20;
  private static final int MOST_DIGITS = 20;
  private static final String HEX = "0123456789abcdef";

  private byte[] bytes = new byte[FIRST_CAPACITY];
  private int length;

  /** The JSON of a message. */
  static byte[] of(Message message) {
    JsonBytes json = new JsonBytes();
    json.ascii("{\"message\":");
    json.text(message.message());
    json.ascii("}");
    return json.take();
  }

  /** The JSON of a user. */
  static byte[] of(User user) {
    JsonBytes json = new JsonBytes();
    json.ascii("{\"id\":");
    json.number(user.id());
    json.ascii(",\"name\":");
    json.text(user.name());
    json.ascii("}");
    return json.take();
  }

  private byte[] take() {
    return Arrays.copyOf(bytes, length);
  }

  @SuppressWarnings("deprecation") // the one copy from a String that makes no other object
  private void ascii(String text) {
    reserve(text.length());
    text.getBytes(0, text.length(), bytes, length);
    length += text.length();
  }

  private void number(long value) {
    reserve(MOST_DIGITS);
    if (value < 0) {
      ascii(Long.toString(value));
      return;
    }
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
  }

  /** The names and messages here are ASCII; anything else is written as an escape (RFC 8259, section 7). */
  private void text(String value) {
    reserve(value.length() * 6 + 2);
    bytes[length++] = '"';
    for (int i = 0; i < value.length(); i++) {
      character(value.charAt(i));
    }
    bytes[length++] = '"';
  }

  private void character(char c) {
    if (c == '"' || c == '\\') {
      bytes[length++] = '\\';
      bytes[length++] = (byte) c;
    } else if (c >= FIRST_PRINTABLE && c < 0x7f) {
      bytes[length++] = (byte) c;
    } else {
      bytes[length++] = '\\';
      bytes[length++] = 'u';
      for (int shift = 12; shift >= 0; shift -= 4) {
        bytes[length++] = (byte) HEX.charAt(c >> shift & 0xf);
      }
    }
  }

  private void reserve(int count) {
    if (bytes.length - length < count) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
    }
  }
}
