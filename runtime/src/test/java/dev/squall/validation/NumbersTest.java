package dev.squall.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumbersTest {
  private static final BigDecimal TENTH = new BigDecimal("0.1");

  @Test
  void everyTypeIsComparedExactly() {
    BigDecimal most = new BigDecimal(Long.MAX_VALUE);
    for (Object number : List.of(Long.MAX_VALUE, BigInteger.valueOf(Long.MAX_VALUE), most, "9223372036854775807", "9.223372036854775807e18")) {
      assertThat(Numbers.atMost(number, most)).isTrue();
      assertThat(Numbers.atLeast(number, most)).isTrue();
      assertThat(Numbers.lessThan(number, most)).isFalse();
      assertThat(Numbers.moreThan(number, most)).isFalse();
    }
    // The nearest double is one more.
    assertThat(Numbers.moreThan((double) Long.MAX_VALUE, most)).isTrue();
    assertThat(Numbers.moreThan(BigInteger.TWO.pow(63), most)).isTrue();
    assertThat(Numbers.atMost((byte) 1, BigDecimal.ONE)).isTrue();
    assertThat(Numbers.lessThan((short) 1, BigDecimal.ONE)).isFalse();
  }

  @Test
  void binaryFractionsCountAsTheyAreWritten() {
    assertThat(Numbers.atMost(0.1, TENTH)).isTrue();
    assertThat(Numbers.atMost(0.1f, TENTH)).isTrue();
    assertThat(Numbers.atLeast(0.1f, TENTH)).isTrue();
    assertThat(Numbers.atLeast(-0.0, BigDecimal.ZERO)).isTrue();
    assertThat(Numbers.moreThan(Double.MIN_VALUE, BigDecimal.ZERO)).isTrue();
    assertThat(Numbers.atMost(Double.NEGATIVE_INFINITY, TENTH)).isTrue();
    assertThat(Numbers.atMost(Float.POSITIVE_INFINITY, TENTH)).isFalse();
  }

  @Test
  void whatIsNoNumberBreaksEveryLimit() {
    for (Object number : List.of(Double.NaN, Float.NaN, "", "x", "1,5", " 1", "0x1", "\u0663", "9".repeat(1001), "1e99999999999")) {
      assertThat(Numbers.atLeast(number, TENTH)).isFalse();
      assertThat(Numbers.atMost(number, TENTH)).isFalse();
      assertThat(Numbers.moreThan(number, TENTH)).isFalse();
      assertThat(Numbers.lessThan(number, TENTH)).isFalse();
      assertThat(Numbers.hasDigits(number, 9, 9)).isFalse();
    }
    assertThat(Numbers.atLeast(null, TENTH) && Numbers.atMost(null, TENTH) && Numbers.hasDigits(null, 1, 1)).isTrue();
  }

  @Test
  void hugeExponentsCostNothing() {
    assertThat(Numbers.atMost("1e999999999", TENTH)).isFalse();
    assertThat(Numbers.atMost(new BigDecimal("1e-999999999"), TENTH)).isTrue();
    assertThat(Numbers.hasDigits(new BigDecimal("1e2147483647"), Integer.MAX_VALUE, 0)).isFalse();
    assertThat(Numbers.hasDigits(new BigDecimal("1e-2147483647"), 1, 100)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0, true", "00012, 2, 0, true", "1.50, 1, 1, false", "1.50, 1, 2, true", "1e5, 6, 0, true", "1e5, 5, 0, false"})
  void digitsOfTextsAreCountedAsTheyAreWritten(String number, int integer, int fraction, boolean expected) {
    assertThat(Numbers.hasDigits(number, integer, fraction)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0", "0.00, 0, 0", "12.50, 2, 1", "-12.5, 2, 1", "1200, 4, 0", "1.2e3, 4, 0", "0.01, 0, 2", "00012, 2, 0", "1e5, 6, 0"})
  void digitsAreCountedWithoutZerosAround(String number, int integer, int fraction) {
    assertThat(Numbers.hasDigits(new BigDecimal(number), Math.max(integer, 1), fraction)).isTrue();
    if (integer > 1) {
      assertThat(Numbers.hasDigits(number, integer - 1, fraction)).isFalse();
    }
    if (fraction > 0) {
      assertThat(Numbers.hasDigits(number, integer, fraction - 1)).isFalse();
    }
  }
}
