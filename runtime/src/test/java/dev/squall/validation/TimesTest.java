package dev.squall.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("there is one clock for the program")
final class TimesTest {
  /** 2026-03-01, 00:30 in Berlin; still February elsewhere. */
  private static final Instant NOW = Instant.parse("2026-02-28T23:30:00Z");

  private final Clock before = ValidationClock.get();

  @BeforeEach
  void stop() {
    ValidationClock.set(Clock.fixed(NOW, ZoneId.of("Europe/Berlin")));
  }

  @AfterEach
  void goOn() {
    ValidationClock.set(before);
  }

  @Test
  void momentsAreComparedWhateverTheirZone() {
    assertThat(Times.compareToNow(NOW)).isZero();
    assertThat(Times.compareToNow(NOW.minusNanos(1))).isNegative();
    assertThat(Times.compareToNow(NOW.plusNanos(1))).isPositive();
    assertThat(Times.compareToNow(OffsetDateTime.parse("2026-03-01T00:30:00+01:00"))).isZero();
    assertThat(Times.compareToNow(OffsetDateTime.parse("2026-03-01T00:30:00+02:00"))).isNegative();
    assertThat(Times.compareToNow(ZonedDateTime.parse("2026-02-28T18:30:01-05:00[America/New_York]"))).isPositive();
  }

  @Test
  void localTimesAreThoseOfTheClocksZone() {
    assertThat(Times.compareToNow(LocalDate.parse("2026-03-01"))).isZero();
    assertThat(Times.compareToNow(LocalDate.parse("2026-02-28"))).isNegative();
    assertThat(Times.compareToNow(LocalDate.parse("2026-03-02"))).isPositive();
    assertThat(Times.compareToNow(LocalDateTime.parse("2026-03-01T00:30"))).isZero();
    assertThat(Times.compareToNow(LocalDateTime.parse("2026-02-28T23:30"))).isNegative();
    assertThat(Times.compareToNow(LocalTime.parse("00:29:59"))).isNegative();
    assertThat(Times.compareToNow(OffsetTime.parse("00:30:00+01:00"))).isZero();
    assertThat(Times.compareToNow(OffsetTime.parse("00:30:00-01:00"))).isPositive();
    assertThat(Times.compareToNow(OffsetTime.parse("00:30:00+02:00"))).isNegative();
  }

  @Test
  void thePresentIsAsLongAsTheType() {
    assertThat(Times.compareToNow(Year.of(2026))).isZero();
    assertThat(Times.compareToNow(Year.of(2025))).isNegative();
    assertThat(Times.compareToNow(YearMonth.of(2026, 3))).isZero();
    assertThat(Times.compareToNow(YearMonth.of(2026, 2))).isNegative();
    assertThat(Times.compareToNow(MonthDay.of(3, 1))).isZero();
    assertThat(Times.compareToNow(MonthDay.of(12, 31))).isPositive();
  }
}
