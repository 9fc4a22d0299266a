package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers are what {@code toString} gives, alone and behind text. */
class NumbersTest {
  private static final byte[] COMMA = {','};

  private final Utf8Output out = new Utf8Output(64);

  private void check(int value) {
    out.clear();
    out.number(value);
    out.number(COMMA, value);
    if (!isWritten(Integer.toString(value) + "," + Integer.toString(value))) {
      assertThat(out.toString()).isEqualTo(Integer.toString(value) + "," + Integer.toString(value));
    }
  }

  private void check(long value) {
    out.clear();
    out.number(value);
    out.number(COMMA, value);
    if (!isWritten(Long.toString(value) + "," + Long.toString(value))) {
      assertThat(out.toString()).isEqualTo(Long.toString(value) + "," + Long.toString(value));
    }
  }

  private void check(double value) {
    out.clear();
    out.number(value);
    out.number(COMMA, value);
    if (!isWritten(Double.toString(value) + "," + Double.toString(value))) {
      assertThat(out.toString()).isEqualTo(Double.toString(value) + "," + Double.toString(value));
    }
  }

  private void check(float value) {
    out.clear();
    out.number(value);
    out.number(COMMA, value);
    if (!isWritten(Float.toString(value) + "," + Float.toString(value))) {
      assertThat(out.toString()).isEqualTo(Float.toString(value) + "," + Float.toString(value));
    }
  }

  private boolean isWritten(String text) {
    return out.toString().equals(text);
  }

  @Test
  void wholeNumbers() {
    for (long power = 1; power > 0 && power <= 1_000_000_000_000_000_000L; power *= 10) {
      for (int i = -2; i <= 2; i++) {
        check(power + i);
        check(-power + i);
        check((int) (power + i));
      }
    }
    for (int i = -100_000; i < 100_000; i++) {
      check(i);
    }
    check(Integer.MIN_VALUE);
    check(Integer.MAX_VALUE);
    check(Long.MIN_VALUE);
    check(Long.MAX_VALUE);
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      check(random.nextInt() >> random.nextInt(32));
      check(random.nextLong() >> random.nextInt(64));
    }
  }

  @Test
  void doubles() {
    for (double value : new double[] {0, -0.0, 1, 9999999.99, 9999999.999, 1e7, 1e-3, 9.99e-4, 0.001, 0.005, 0.1 + 0.2, 1e300}) {
      check(value);
      check(-value);
      check(Math.nextUp(value));
      check(Math.nextDown(value));
    }
    check(Double.NaN);
    check(Double.NEGATIVE_INFINITY);
    check(Double.POSITIVE_INFINITY);
    check(Double.MIN_VALUE);
    Random random = new Random(2);
    for (int i = 0; i < 200_000; i++) {
      check(random.nextInt(2_000_000_000) / 100.0);
      check(random.nextLong(20_000_000_000L) / 1000.0 - 10_000_000);
      check(Math.nextUp(random.nextInt(10_000_000) / 1000.0));
      check(random.nextDouble() * 100);
      check(Double.longBitsToDouble(random.nextLong()));
    }
  }

  @Test
  void floats() {
    for (int hundredths = 0; hundredths < 1_100_000; hundredths += hundredths < 200_000 ? 1 : 7) {
      check((float) (hundredths / 100.0));
    }
    check(-0.0f);
    check(Float.NaN);
    check(Float.NEGATIVE_INFINITY);
    Random random = new Random(3);
    for (int i = 0; i < 200_000; i++) {
      check(Float.intBitsToFloat(random.nextInt()));
      check(-random.nextFloat() * 1000);
    }
  }
}
