package dev.squall.json;

import java.nio.charset.StandardCharsets;

/** Reads numbers as {@code float} and {@code double}. Stateless. */
final class DecimalReader {
  private static final String DOUBLE = "a decimal number from -" + Double.MAX_VALUE + " to " + Double.MAX_VALUE;
  private static final String FLOAT = "a decimal number from -" + Float.MAX_VALUE + " to " + Float.MAX_VALUE;

  private DecimalReader() {}

  static double readDouble(JsonReader in) {
    int start = in.at;
    String text = text(in, DOUBLE);
    double value = Double.parseDouble(text);
    if (Double.isInfinite(value)) {
      in.recordType(start, DOUBLE);
      return 0;
    }
    return value;
  }

  static float readFloat(JsonReader in) {
    int start = in.at;
    float value = Float.parseFloat(text(in, FLOAT));
    if (Float.isInfinite(value)) {
      in.recordType(start, FLOAT);
      return 0;
    }
    return value;
  }

  private static String text(JsonReader in, String expected) {
    int start = in.at;
    if (!NumberReader.isNext(in)) {
      in.mismatch(expected);
      return "0";
    }
    int end = NumberReader.end(in, start);
    in.at = end;
    return new String(in.buf, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
