package dev.squall.http;

import java.util.Arrays;

/** The header fields of a response: names and values in turn, in an array that is never changed. */
final class FieldList {
  /** No fields. */
  static final String[] EMPTY = new String[0];

  private FieldList() {}

  /** Checks a field that is to be sent. @throws IllegalArgumentException if it cannot be sent, or is the protocol's */
  static void check(String name, String value) {
    SentField.checkName(name);
    SentField.checkValue(name, value);
    if (name.equalsIgnoreCase("Content-Length")) {
      checkLength(value);
    } else if (isProtocols(name)) {
      throw new IllegalArgumentException("the header field " + name + " is written by the protocol");
    }
  }

  private static void checkLength(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) < '0' || value.charAt(i) > '9') {
        throw new IllegalArgumentException("a Content-Length is a whole number: " + SentField.printable(value));
      }
    }
    if (value.isEmpty() || value.length() > 18) {
      throw new IllegalArgumentException("a Content-Length has from 1 to 18 digits, not " + value.length());
    }
  }

  private static boolean isProtocols(String name) {
    return switch (name.length()) {
      case 4 -> name.equalsIgnoreCase("Date");
      case 6 -> name.equalsIgnoreCase("Server");
      case 10 -> name.equalsIgnoreCase("Keep-Alive");
      case 17 -> name.equalsIgnoreCase("Transfer-Encoding");
      default -> false;
    };
  }

  /** The fields and one more. */
  static String[] append(String[] fields, String name, String value) {
    String[] longer = Arrays.copyOf(fields, fields.length + 2);
    longer[fields.length] = name;
    longer[fields.length + 1] = value;
    return longer;
  }

  /** The fields that have another name, compared in any case; the same array if all have. */
  static String[] without(String[] fields, String name) {
    String[] kept = new String[fields.length];
    int length = 0;
    for (int i = 0; i < fields.length; i += 2) {
      if (!fields[i].equalsIgnoreCase(name)) {
        kept[length++] = fields[i];
        kept[length++] = fields[i + 1];
      }
    }
    return length == fields.length ? fields : Arrays.copyOf(kept, length);
  }
}
