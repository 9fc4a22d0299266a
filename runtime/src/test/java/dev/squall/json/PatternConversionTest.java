package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.squall.dispatch.Conversion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PatternConversionTest {
  private static final LocalDateTime MOMENT = LocalDateTime.of(2024, 2, 29, 13, 45, 30, 123_000_000);

  @Test
  void everyKindIsReadAsItIsWritten() {
    var zoned = MOMENT.atZone(ZoneId.of("Europe/Berlin"));
    assertAgain(JsonTexts.instant("uuuu-MM-dd HH:mm:ss.SSS"), zoned.toInstant(), "2024-02-29 12:45:30.123");
    assertAgain(JsonTexts.localDate("d.M.yyyy"), MOMENT.toLocalDate(), "29.2.2024");
    assertAgain(JsonTexts.localTime("hh:mm:ss.SSS a"), MOMENT.toLocalTime(), "01:45:30.123 PM");
    assertAgain(JsonTexts.localDateTime("yyyyMMddHHmmssSSS"), MOMENT, "20240229134530123");
    assertAgain(JsonTexts.offsetTime("HHmmss.SSSXX"), zoned.toOffsetDateTime().toOffsetTime(), "134530.123+0100");
    assertAgain(JsonTexts.offsetDateTime("yyyy-MM-dd'T'HH:mm:ss.SSSXXX"), zoned.toOffsetDateTime(), "2024-02-29T13:45:30.123+01:00");
    assertAgain(JsonTexts.zonedDateTime("yyyy-MM-dd HH:mm:ss.SSS VV"), zoned, "2024-02-29 13:45:30.123 Europe/Berlin");
    assertAgain(JsonTexts.year("'in' yyyy"), Year.of(2024), "in 2024");
    assertAgain(JsonTexts.yearMonth("MM/yy"), YearMonth.of(2024, 2), "02/24");
    assertAgain(JsonTexts.monthDay("dd.MM."), MonthDay.of(2, 29), "29.02.");
  }

  private static <T> void assertAgain(Conversion<T> conversion, T value, String text) {
    assertThat(conversion.format(value)).isEqualTo(text);
    assertThat(conversion.parse(text)).isEqualTo(value);
  }

  @Test
  void randomMomentsAreReadAsTheyAreWritten() {
    long seed = Long.getLong("json.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Instant moment = Instant.ofEpochSecond(random.nextLong(-62_135_596_800L, 253_402_300_800L));
      Conversion<Instant> conversion = JsonTexts.instant(i % 2 == 0 ? "yyyy-MM-dd HH:mm:ss" : "dd MMM uuuu, HH.mm.ss");
      assertThat(conversion.parse(conversion.format(moment))).as("-Djson.seed=%s", seed).isEqualTo(moment);
    }
  }

  @Test
  void whatIsNotOfThePatternIsRefused() {
    Conversion<LocalDate> conversion = JsonTexts.localDate("dd.MM.yyyy");
    for (String text : new String[] {"", "29.02.2023", "1.2.2024", "29.02.2024 ", "29-02-2024", "\u0662\u0669.02.2024", "29.02.2024".repeat(100)}) {
      assertThatIllegalArgumentException().as(text).isThrownBy(() -> conversion.parse(text));
    }
    assertThat(conversion.expected()).isEqualTo("a text like dd.MM.yyyy");
  }

  @Test
  void whatHasNoTextInThePatternIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonTexts.localDate("HH:mm").format(LocalDate.of(2024, 1, 1)));
  }
}
