package dev.squall.http;

import java.nio.charset.StandardCharsets;

/** Steps through the cookies of one {@code Cookie} field. */
final class CookieScanner {
  private final byte[] buffer;
  private final int end;
  private int at;
  private int nameFrom;
  private int nameTo;
  private int valueFrom;
  private int valueTo;

  CookieScanner(byte[] buffer, int from, int to) {
    this.buffer = buffer;
    this.at = from;
    this.end = to;
  }

  /** Steps to the next cookie; false if there is none. Empty parts are passed over. */
  boolean next() {
    while (at < end) {
      int from = at;
      int equals = -1;
      while (at < end && buffer[at] != ';') {
        equals = equals < 0 && buffer[at] == '=' ? at : equals;
        at++;
      }
      int to = at++;
      set(from, equals, to);
      if (nameTo > nameFrom || valueTo > valueFrom) {
        return true;
      }
    }
    return false;
  }

  private void set(int from, int equals, int to) {
    nameFrom = skipForward(from, equals < 0 ? from : equals);
    nameTo = skipBack(nameFrom, equals < 0 ? from : equals);
    valueFrom = skipForward(equals < 0 ? from : equals + 1, to);
    valueTo = skipBack(valueFrom, to);
  }

  private int skipForward(int from, int to) {
    int position = from;
    while (position < to && isSpace(buffer[position])) {
      position++;
    }
    return position;
  }

  private int skipBack(int from, int to) {
    int position = to;
    while (position > from && isSpace(buffer[position - 1])) {
      position--;
    }
    return position;
  }

  private static boolean isSpace(byte value) {
    return value == ' ' || value == '\t';
  }

  boolean isNamed(String name) {
    if (name.length() != nameTo - nameFrom) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if ((buffer[nameFrom + i] & 0xFF) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  String name() {
    return new String(buffer, nameFrom, nameTo - nameFrom, StandardCharsets.ISO_8859_1);
  }

  int valueFrom() {
    return valueFrom;
  }

  int valueTo() {
    return valueTo;
  }
}
