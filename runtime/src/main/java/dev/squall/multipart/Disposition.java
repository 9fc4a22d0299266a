package dev.squall.multipart;

import dev.squall.text.Hex;
import dev.squall.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The {@code Content-Disposition} of a part of a form (RFC 7578 section 4.2). Names are read as browsers write them (WHATWG
 * HTML, "multipart form data": {@code %22}, {@code %0D} and {@code %0A} stand for a quotation mark and the two line breaks),
 * as curl and others do (backslashes before quotation marks and backslashes), and in the form {@code filename*} of RFC 8187.
 *
 * @param name the name of the form's field
 * @param fileName the file's name; null if the part is no file
 */
record Disposition(String name, @Nullable String fileName) {
  private static final String FIELD = "The Content-Disposition of a part";
  private static final String TYPE = "form-data";

  /** Reads one in linear time. @throws MultipartException 400 if it is malformed, or has no name */
  static Disposition parse(String text) throws MultipartException {
    if (!isFormData(text)) {
      throw malformed("is not form-data");
    }
    ParameterReader parameters = new ParameterReader(text, TYPE.length(), FIELD);
    String name = null;
    String plain = null;
    String extended = null;
    while (parameters.next()) {
      switch (parameters.name()) {
        case "name" -> name = once("name", name, value(parameters));
        case "filename" -> plain = once("filename", plain, value(parameters));
        case "filename*" -> extended = once("filename*", extended, extended(parameters));
        default -> {
          if (parameters.name().startsWith("filename*") || parameters.name().startsWith("name*")) {
            throw malformed("has the parameter " + parameters.name() + ", which is not read; send filename or filename*");
          }
        }
      }
    }
    if (name == null) {
      throw malformed("has no name");
    }
    return new Disposition(name, extended != null ? extended : plain);
  }

  private static boolean isFormData(String text) {
    return text.toLowerCase(Locale.ROOT).startsWith(TYPE)
        && (text.length() == TYPE.length() || " \t;".indexOf(text.charAt(TYPE.length())) >= 0);
  }

  private static String once(String parameter, @Nullable String before, String value) throws MultipartException {
    if (before != null) {
      throw malformed("has the parameter " + parameter + " twice");
    }
    return value;
  }

  private static String value(ParameterReader parameters) {
    String value = parameters.value();
    if (!parameters.quoted() || value.indexOf('%') < 0) {
      return value;
    }
    StringBuilder decoded = new StringBuilder(value.length());
    int at = 0;
    while (at < value.length()) {
      char character = value.charAt(at);
      char escaped = character == '%' ? escaped(value, at) : 0;
      decoded.append(escaped == 0 ? character : escaped);
      at += escaped == 0 ? 1 : 3;
    }
    return decoded.toString();
  }

  /** The character of one of the three escapes that browsers write; 0 if there is none of them. */
  private static char escaped(String value, int at) {
    if (value.startsWith("22", at + 1)) {
      return '"';
    }
    if (value.regionMatches(true, at + 1, "0d", 0, 2)) {
      return '\r';
    }
    return value.regionMatches(true, at + 1, "0a", 0, 2) ? '\n' : 0;
  }

  /** {@code charset'language'value} with percent-encoded bytes (RFC 8187, section 3.2). */
  private static String extended(ParameterReader parameters) throws MultipartException {
    String value = parameters.value();
    int language = value.indexOf('\'');
    int start = language < 0 ? -1 : value.indexOf('\'', language + 1);
    if (start < 0 || parameters.quoted()) {
      throw malformed("has a filename* that is not of the form charset'language'value");
    }
    String charset = value.substring(0, language);
    byte[] bytes = percentDecoded(value, start + 1);
    if (charset.equalsIgnoreCase("iso-8859-1")) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    if (!charset.equalsIgnoreCase("utf-8")) {
      throw malformed("has a filename* in a charset that is neither UTF-8 nor ISO-8859-1");
    }
    try {
      return Utf8.decode(bytes, 0, bytes.length);
    } catch (IllegalArgumentException e) {
      throw malformed("has a filename* that is " + e.getMessage());
    }
  }

  private static byte[] percentDecoded(String value, int from) throws MultipartException {
    byte[] bytes = new byte[value.length() - from];
    int length = 0;
    for (int at = from; at < value.length(); at++) {
      char character = value.charAt(at);
      if (character == '%') {
        int high = at + 1 < value.length() ? Hex.digit(value.charAt(at + 1)) : -1;
        int low = at + 2 < value.length() ? Hex.digit(value.charAt(at + 2)) : -1;
        if (high < 0 || low < 0) {
          throw malformed("has a filename* with a malformed escape");
        }
        bytes[length++] = (byte) (high << 4 | low);
        at += 2;
      } else if (character > 0x7f) {
        throw malformed("has a filename* with a character that is not percent-encoded");
      } else {
        bytes[length++] = (byte) character;
      }
    }
    return Arrays.copyOf(bytes, length);
  }

  private static MultipartException malformed(String what) {
    return new MultipartException(400, FIELD + " " + what + ".");
  }
}
