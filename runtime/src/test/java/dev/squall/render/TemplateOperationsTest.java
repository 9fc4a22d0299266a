package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TemplateOperationsTest {

  @Test
  void numbersAreEqualByValue() {
    assertThat(TemplateOperations.equal(7, 7L)).isTrue();
    assertThat(TemplateOperations.equal(7, 7.0)).isTrue();
    assertThat(TemplateOperations.equal(0, -0.0)).isTrue();
    assertThat(TemplateOperations.equal(new BigDecimal("9.90"), 9.9)).isTrue();
    assertThat(TemplateOperations.equal(BigInteger.TEN, (short) 10)).isTrue();
    assertThat(TemplateOperations.equal(Double.NaN, Double.NaN)).isFalse();
    assertThat(TemplateOperations.equal(null, 0)).isFalse();
    assertThat(TemplateOperations.equal(null, null)).isTrue();
    assertThat(TemplateOperations.equal(new AtomicInteger(1), 1)).isFalse();
  }

  @Test
  void numbersAreOrderedByValue() {
    assertThat(TemplateOperations.compare(new BigDecimal("1.5"), 2)).isNegative();
    assertThat(TemplateOperations.compare(new BigDecimal("1.5"), Double.NEGATIVE_INFINITY)).isPositive();
    assertThatThrownBy(() -> TemplateOperations.compare(new AtomicInteger(), BigDecimal.ONE))
        .isInstanceOf(ClassCastException.class);
  }

  @Test
  void membership() {
    assertThat(TemplateOperations.in("el", "hello")).isTrue();
    assertThat(TemplateOperations.in('z', "hello")).isFalse();
    assertThat(TemplateOperations.in("k", Map.of("k", 1))).isTrue();
    assertThat(TemplateOperations.in(2, new int[] {1, 2})).isTrue();
    assertThat(TemplateOperations.in("b", new String[] {"a"})).isFalse();
    assertThat(TemplateOperations.inRange(3, 1, 3)).isTrue();
    assertThat(TemplateOperations.inRangeUntil(3, 1, 3)).isFalse();
  }

  @Test
  void rangesAreLists() {
    assertThat(TemplateOperations.range(1, 3)).isEqualTo(List.of(1, 2, 3)).contains(3).doesNotContain(4, 0);
    assertThat(TemplateOperations.range(3, 1)).isEmpty();
    assertThat(TemplateOperations.rangeUntil(0, 2)).isEqualTo(List.of(0, 1));
    assertThat(TemplateOperations.range(5_000_000_000L, 5_000_000_001L)).isEqualTo(List.of(5_000_000_000L, 5_000_000_001L));
    assertThat(TemplateOperations.range(Integer.MAX_VALUE, Integer.MAX_VALUE)).containsExactly(Integer.MAX_VALUE);
    assertThatThrownBy(() -> TemplateOperations.range(0, Integer.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> TemplateOperations.range(1, 3).get(3)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
