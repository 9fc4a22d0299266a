package dev.squall.render;

/** Writes numbers. Stateless. */
final class NumberWriter {

  private NumberWriter() {}

  static void write(Utf8Output out, int value) {
    out.text(Integer.toString(value));
  }

  static void write(Utf8Output out, long value) {
    out.text(Long.toString(value));
  }

  static void write(Utf8Output out, float value) {
    out.text(Float.toString(value));
  }

  static void write(Utf8Output out, double value) {
    out.text(Double.toString(value));
  }
}
