package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConversionsTest {

  private static <T> void refuses(Conversion<T> conversion, String... texts) {
    for (String text : texts) {
      assertThatThrownBy(() -> conversion.parse(text)).as(text).isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** What no conversion but that of text takes. */
  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void refusesWhatIsNoValueAtAll(ConversionSamples.Sample<?> sample) {
    if (!sample.kind().equals("STRING")) {
      refuses(sample.conversion(), "", "\0\0", "\n\n", "no", "null", "NaN", "1\n\n", " 1", "١٢", "9９", "../..");
    }
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void whitespaceIsNeverPassedOver(ConversionSamples.Sample<?> sample) {
    if (!sample.kind().equals("STRING")) {
      for (String text : sample.texts(50)) {
        refuses(sample.conversion(), " " + text, text + " ", text + "\n", "\t" + text, text + "\0");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void readsBackWhatItWrites(ConversionSamples.Sample<?> sample) {
    sample.checkRoundTrip(2000);
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void whatItWritesAndReadsIsInTheDocumentedLanguage(ConversionSamples.Sample<?> sample) {
    sample.checkLanguage(2000);
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void mutatedTextsAreOutsideOrInTheLanguage(ConversionSamples.Sample<?> sample) {
    assertThat(sample.checkMutations(5000)).isGreaterThan(0);
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void longTextsTakeLinearTime(ConversionSamples.Sample<?> sample) {
    String[] seeds = {"1", "-1", "1.", "1e", "P1D", "PT1S", "0-", "Z", "a/", "+00:"};
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          for (String seed : seeds) {
            String text = seed.repeat(200_000);
            if (!sample.kind().equals("STRING")) {
              refuses(sample.conversion(), text);
            }
          }
        });
  }

  @ParameterizedTest
  @MethodSource("dev.squall.dispatch.ConversionSamples#all")
  void saysWhatIsExpected(ConversionSamples.Sample<?> sample) {
    assertThat(sample.conversion().expected()).isNotBlank().doesNotEndWith(".").doesNotContain("\n");
  }

  @Test
  void booleans() {
    assertThat(Conversions.BOOLEAN.parse("true")).isTrue();
    assertThat(Conversions.BOOLEAN.parse("false")).isFalse();
    refuses(Conversions.BOOLEAN, "True", "TRUE", "1", "0", "yes", "on", "truefalse");
    assertThat(Conversions.BOOLEAN.expected()).isEqualTo("true or false");
  }

  @Test
  void wholeNumbers() {
    assertThat(Conversions.BYTE.parse("-128")).isEqualTo((byte) -128);
    assertThat(Conversions.SHORT.parse("32767")).isEqualTo((short) 32767);
    assertThat(Conversions.INT.parse("007")).isEqualTo(7);
    assertThat(Conversions.INT.parse("-0")).isZero();
    assertThat(Conversions.LONG.parse("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
    assertThat(Conversions.LONG.parse("0000000000000000001")).isEqualTo(1);
    refuses(Conversions.BYTE, "128", "-129");
    refuses(Conversions.SHORT, "32768", "-32769");
    refuses(Conversions.INT, "2147483648", "-2147483649", "+1", "--1", "-", "0x1", "1_0", "1.0", "1e3", "1L", "−1");
    refuses(Conversions.LONG, "9223372036854775808", "-9223372036854775809", "00000000000000000001");
    assertThat(Conversions.INT.expected()).isEqualTo("a whole number from -2147483648 to 2147483647");
  }

  @Test
  void bigNumbersAreLimited() {
    assertThat(Conversions.BIG_INTEGER.parse("9".repeat(1000))).isEqualTo(new BigInteger("9".repeat(1000)));
    assertThat(Conversions.BIG_INTEGER.parse("-" + "9".repeat(1000))).isNegative();
    refuses(Conversions.BIG_INTEGER, "9".repeat(1001), "-" + "9".repeat(1001), "+1", "1.0");
    assertThat(Conversions.BIG_DECIMAL.parse("1E1000")).isEqualTo(new BigDecimal("1E1000"));
    assertThat(Conversions.BIG_DECIMAL.parse("-1.50e-3")).isEqualTo(new BigDecimal("-0.00150"));
    refuses(Conversions.BIG_DECIMAL, "1E1001", "1E-1001", "1E999999999", "1E-999999999", "1E99999999999",
        "1".repeat(1001), ".5", "5.", "1e", "1e+", "+1", "0x1p3", "1d", "1,5");
    BigDecimal huge = new BigDecimal(BigInteger.ONE, -5000);
    assertThatThrownBy(() -> Conversions.BIG_DECIMAL.format(huge)).isInstanceOf(IllegalArgumentException.class);
    BigInteger long1001 = BigInteger.TEN.pow(1000);
    assertThatThrownBy(() -> Conversions.BIG_INTEGER.format(long1001)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void decimalNumbersAreFinite() {
    assertThat(Conversions.DOUBLE.parse("1.5E-7")).isEqualTo(1.5e-7);
    assertThat(Conversions.DOUBLE.parse("-0")).isEqualTo(-0.0);
    assertThat(Conversions.DOUBLE.parse("1e-400")).isZero();
    assertThat(Conversions.FLOAT.parse("0.1")).isEqualTo(0.1f);
    refuses(Conversions.DOUBLE, "NaN", "Infinity", "-Infinity", "1e309", "-1e309", "0x1.0p3", "1d", "1f", ".5", "5.", "1e",
        "+1", "1.5.5", "1e5e5", "0".repeat(101));
    refuses(Conversions.FLOAT, "1e39", "NaN", "Infinity", "1f");
    for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
      assertThatThrownBy(() -> Conversions.DOUBLE.format(value)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Conversions.FLOAT.format((float) value)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void characters() {
    assertThat(Conversions.CHAR.parse("é")).isEqualTo('é');
    refuses(Conversions.CHAR, "ab", "😀", "\uD83D");
    assertThatThrownBy(() -> Conversions.CHAR.format('\uD83D')).isInstanceOf(IllegalArgumentException.class);
    assertThat(Conversions.STRING.parse("\0 \r\n")).isEqualTo("\0 \r\n");
  }

  @Test
  void uuids() {
    assertThat(Conversions.UUID.parse("123E4567-e89b-12d3-a456-426614174000"))
        .hasToString("123e4567-e89b-12d3-a456-426614174000");
    refuses(Conversions.UUID, "1-2-3-4-5", "123e4567e89b12d3a456426614174000", "123e4567-e89b-12d3-a456-42661417400",
        "123e4567-e89b-12d3-a456-42661417400g", "{23e4567-e89b-12d3-a456-426614174000}",
        "123e4567-e89b-12d3-a456-4266141740000", "123e4567-e89b-12d3-a4564-26614174000");
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21T09:30:00Z,2026-11-21T09:30:00Z", "2026-11-21T09:30Z,2026-11-21T09:30:00Z",
    "2026-11-21T09:30:00.5+01:00,2026-11-21T08:30:00.500Z", "0000-01-01T00:00:00Z,0000-01-01T00:00:00Z"})
  void instants(String text, String written) {
    assertThat(Conversions.INSTANT.format(Conversions.INSTANT.parse(text))).isEqualTo(written);
  }

  @Test
  void datesAndTimes() {
    assertThat(Conversions.LOCAL_DATE.parse("2028-02-29")).isEqualTo(LocalDate.of(2028, 2, 29));
    assertThat(Conversions.LOCAL_TIME.parse("09:30:15.123456789")).isEqualTo(LocalTime.of(9, 30, 15, 123456789));
    assertThat(Conversions.LOCAL_DATE_TIME.parse("2026-11-21T09:30")).isEqualTo(LocalDateTime.of(2026, 11, 21, 9, 30));
    refuses(Conversions.LOCAL_DATE, "2026-02-29", "2026-02-31", "2026-13-01", "2026-00-01", "26-01-01", "+12026-01-01",
        "-001-01-01", "2026-1-1", "2026/01/01", "20260101", "2026-01-01Z");
    refuses(Conversions.LOCAL_TIME, "24:00", "09:60", "09:30:60", "9:30", "09:30:15.", "09:30:15.1234567890", "09:30:15,1");
    refuses(Conversions.LOCAL_DATE_TIME, "2026-11-21 09:30", "2026-11-21t09:30", "2026-11-21T09:30Z", "2026-11-21");
    refuses(Conversions.OFFSET_DATE_TIME, "2026-11-21T09:30", "2026-11-21T09:30+1", "2026-11-21T09:30+0100",
        "2026-11-21T09:30z", "2026-11-21T09:30+19:00", "2026-11-21T09:30 01:00");
    refuses(Conversions.INSTANT, "2026-11-21T24:00:00Z", "2026-11-21T09:30:60Z", "1763717400", "2026-11-21T09:30");
    refuses(Conversions.YEAR, "0", "20261", "-2026", "+2026", "02026");
    refuses(Conversions.YEAR_MONTH, "2026-13", "2026-1", "2026-11-01");
    refuses(Conversions.MONTH_DAY, "--02-30", "02-28", "-02-28", "--2-28");
    assertThat(Conversions.MONTH_DAY.parse("--02-29")).hasToString("--02-29");
  }

  @Test
  void offsetsAndZones() {
    assertThat(Conversions.ZONE_OFFSET.parse("Z")).isEqualTo(ZoneOffset.UTC);
    assertThat(Conversions.ZONE_OFFSET.parse("-05:30:15")).isEqualTo(ZoneOffset.ofHoursMinutesSeconds(-5, -30, -15));
    assertThat(Conversions.ZONE_ID.parse("Europe/Paris")).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(Conversions.ZONE_ID.parse("UTC+01:00")).isEqualTo(ZoneId.of("UTC+01:00"));
    assertThat(Conversions.ZONED_DATE_TIME.parse("2026-10-25T02:30:00+01:00[Europe/Paris]"))
        .isEqualTo(ZonedDateTime.ofLocal(
            LocalDateTime.of(2026, 10, 25, 2, 30), ZoneId.of("Europe/Paris"), ZoneOffset.ofHours(1)));
    refuses(Conversions.ZONE_OFFSET, "+1", "+0100", "z", "+19:00", "+01:60", "UTC");
    refuses(Conversions.ZONE_ID, "Europe/Atlantis", "europe paris", "[UTC]", "../../etc/passwd", "\u00e9", "A".repeat(65));
    refuses(Conversions.ZONED_DATE_TIME, "2026-10-25T02:30[Europe/Paris]", "2026-10-25T02:30Z[", "2026-10-25T02:30Z[]",
        "2026-10-25T02:30Z[Nowhere/Land]", "2026-10-25T02:30Z[UTC]x");
  }

  @Test
  void amountsOfTime() {
    assertThat(Conversions.DURATION.parse("P2DT0.5S")).isEqualTo(Duration.ofDays(2).plusMillis(500));
    assertThat(Conversions.DURATION.parse("-PT1H-30M")).isEqualTo(Duration.ofMinutes(-30));
    assertThat(Conversions.PERIOD.parse("P1Y2M1W3D")).isEqualTo(Period.of(1, 2, 10));
    refuses(Conversions.DURATION, "P", "PT", "P1DT", "1H", "pt1h", "PT1h", "PT1M1H", "P1Y", "PT1.5H", "PT1S1S", "PT.5S",
        "PT1.S", "P1D1D", "PT99999999999999999999S", "PT9223372036854775807H", "+PT1H", "--PT1H", "PT1HT1M", "PT1,5S");
    refuses(Conversions.PERIOD, "P", "1Y", "P1D1Y", "P1.5Y", "P1H", "PT1H", "P99999999999Y", "p1y", "P2147483647W");
    assertThat(Conversions.DURATION.parse(Conversions.DURATION.format(Duration.ofSeconds(Long.MIN_VALUE))))
        .isEqualTo(Duration.ofSeconds(Long.MIN_VALUE));
  }

  @Test
  void whatHasNoTextInTheLanguageIsRefused() {
    assertThatThrownBy(() -> Conversions.LOCAL_DATE.format(LocalDate.of(10_000, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("+10000-01-01");
    assertThatThrownBy(() -> Conversions.LOCAL_DATE.format(LocalDate.of(-1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Conversions.INSTANT.format(Instant.MAX)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Conversions.OFFSET_DATE_TIME.format(OffsetDateTime.MIN))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Conversions.YEAR.format(Year.of(33))).isEqualTo("0033");
    assertThatThrownBy(() -> Conversions.YEAR.format(Year.of(10_000))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void enumConstantsByName() {
    EnumConversion<TimeUnit> units = new EnumConversion<>(TimeUnit.values());

    assertThat(units.parse("DAYS")).isEqualTo(TimeUnit.DAYS);
    assertThat(units.format(TimeUnit.HOURS)).isEqualTo("HOURS");
    assertThat(units.expected())
        .isEqualTo("one of NANOSECONDS, MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS");
    refuses(units, "days", "DAYS ", "", "0");
    assertThat(new EnumConversion<>(new TimeUnit[] {TimeUnit.DAYS}).expected()).isEqualTo("DAYS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fetch.me", "ACTIVE|PAUSED"})
  void enumsRefuseEverythingElse(String text) {
    refuses(new EnumConversion<>(TimeUnit.values()), text);
  }
}
