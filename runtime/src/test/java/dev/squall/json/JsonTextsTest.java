package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** Dates and times in patterns. */
final class JsonTextsTest {
  @Test
  void yearsAreReadAsMostPeopleWriteThem() {
    assertThat(JsonTexts.localDate("dd.MM.yyyy").parse("29.02.2024")).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(JsonTexts.localDate("dd.MM.uuuu").parse("29.02.2024")).isEqualTo(LocalDate.of(2024, 2, 29));
    LocalDate day = LocalDate.of(2024, 2, 1);
    assertThat(JsonTexts.localDate("d.M.yyyy G").parse(JsonTexts.localDate("d.M.yyyy G").format(day))).isEqualTo(day);
    assertThat(JsonTexts.localDate("'y' yyyy MM dd").format(LocalDate.of(2024, 2, 1))).isEqualTo("y 2024 02 01");
  }

  @Test
  void daysAndTimesThatAreNoneAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonTexts.localDate("dd.MM.yyyy").parse("31.02.2020"));
    assertThatIllegalArgumentException().isThrownBy(() -> JsonTexts.localTime("HH:mm:ss").parse("24:00:00"));
    assertThat(JsonTexts.localTime("HH:mm:ss").parse("23:59:59")).isEqualTo(LocalTime.of(23, 59, 59));
  }
}
