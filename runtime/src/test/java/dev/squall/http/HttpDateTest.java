package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {
  private static final Instant EXAMPLE = Instant.parse("1994-11-06T08:49:37Z");

  @ParameterizedTest
  @ValueSource(
      strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
  void readsTheThreeFormats(String text) {
    assertThat(HttpDate.parse(text)).isEqualTo(EXAMPLE);
    for (int length = 0; length < text.length(); length++) {
      assertThat(HttpDate.parse(text.substring(0, length))).as("cut to %d", length).isNull();
    }
  }

  @Test
  void readsWhatItWrites() {
    DateTimeFormatter asctime = DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT).withZone(ZoneOffset.UTC);
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      Instant time = Instant.ofEpochSecond(Math.floorMod(random.nextLong(), 253_402_300_800L));
      assertThat(HttpDate.parse(HttpDate.format(time))).isEqualTo(time);
      assertThat(HttpDate.parse(asctime.format(time))).isEqualTo(time);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0", "1994-11-06T08:49:37Z", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 nov 1994 08:49:37 GMT",
        "sun, 06 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 GMT ",
        "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:60:37 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
        "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT", "Xyz, 06 Nov 1994 08:49:37 GMT",
        "Sun, 06 ovD 1994 08:49:37 GMT", "Sun, 06 Nov 94 08:49:37 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 08:49:3x GMT", "Sun Nov 6 08:49:37 1994", "Sun Nov  6 08:49:37 1994 GMT",
        "Sun, +6 Nov 1994 08:49:37 GMT", "Sun, 29 Feb 1900 08:49:37 GMT"
      })
  void passesOverWhatIsNoTime(String text) {
    assertThat(HttpDate.parse(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"26,2026", "76,2076", "77,1977", "99,1999"})
  void takesTwoDigitsForAYearThatIsAtMost50YearsAhead(String shortYear, int year) {
    long now = Instant.parse("2026-05-05T00:00:00Z").toEpochMilli();
    Instant read = new HttpDateReader("Monday, 01-Jun-" + shortYear + " 00:00:00 GMT").read(now);
    assertThat(read).isEqualTo(Instant.parse(year + "-06-01T00:00:00Z"));
  }

  @Test
  void takesALeapSecondForTheNextMinute() {
    assertThat(HttpDate.parse("Sat, 31 Dec 2016 23:59:60 GMT")).isEqualTo(Instant.parse("2017-01-01T00:00:00Z"));
  }

  @Test
  void writesTimesFrom1970To9999() {
    assertThat(HttpDate.format(Instant.EPOCH.plusNanos(999_999_999))).isEqualTo("Thu, 01 Jan 1970 00:00:00 GMT");
    assertThat(HttpDate.format(Instant.parse("9999-12-31T23:59:59Z"))).isEqualTo("Fri, 31 Dec 9999 23:59:59 GMT");
    assertThatThrownBy(() -> HttpDate.format(Instant.EPOCH.minusNanos(1))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> HttpDate.format(Instant.parse("+10000-01-01T00:00:00Z")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
