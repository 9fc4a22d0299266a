package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Bytes are read and written as texts are, whatever they are. */
class AsciiConversionTest {
  private static final int TIMES = 20_000;
  private static final List<Conversion<?>> CONVERSIONS =
      List.of(
          Conversions.LOCAL_DATE,
          Conversions.LOCAL_TIME,
          Conversions.LOCAL_DATE_TIME,
          Conversions.INSTANT,
          Conversions.OFFSET_DATE_TIME,
          Conversions.UUID);
  private static final List<String> TEXTS =
      List.of(
          "2026-11-21", "2024-02-29", "2023-02-29", "1900-02-29", "2000-02-29", "2026-04-31", "0000-01-01", "9999-12-31", "2026-13-01",
          "09:30", "09:30:15", "09:30:15.1", "09:30:15.123456789", "09:30:15.1234567890", "24:00", "24:00:00", "23:59:60", "09:30:15.", "9:30",
          "2026-11-21T09:30", "2026-11-21T24:00", "2026-11-21t09:30", "2026-11-21T09:30Z", "2026-11-21T09:30:15+01:00",
          "2026-11-21T09:30:15.120-18:00", "2026-11-21T09:30+18:01", "2026-11-21T09:30+01:00:15", "2026-11-21T24:00Z", "2026-02-30T09:30Z",
          "2026-11-21T09:30-00:00", "2026-11-21T09:30+1:00", "9999-12-31T23:59-18:00", "0000-01-01T00:00+18:00",
          "123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-42661417400F", "123e4567e89b12d3a456426614174000",
          "123e4567-e89b-12d3-a456-42661417400", "", " ", "2026-11-21 ");

  private final Random random = new Random(11);

  @Test
  void bytesAreReadAsTextsAre() {
    for (Conversion<?> conversion : CONVERSIONS) {
      for (String text : TEXTS) {
        check((AsciiConversion<?>) conversion, text);
      }
      for (int i = 0; i < TIMES; i++) {
        check((AsciiConversion<?>) conversion, mutated(TEXTS.get(random.nextInt(TEXTS.size()))));
      }
    }
  }

  private String mutated(String text) {
    StringBuilder changed = new StringBuilder(text);
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes && !changed.isEmpty(); i++) {
      int at = random.nextInt(changed.length());
      char c = "0123456789:-+.TZatz".charAt(random.nextInt(19));
      switch (random.nextInt(4)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, c);
        default -> changed.setCharAt(at, c);
      }
    }
    return changed.toString();
  }

  private static <T> void check(AsciiConversion<T> conversion, String text) {
    byte[] bytes = ("x" + text + "0").getBytes(StandardCharsets.ISO_8859_1);
    T wanted = parsed(conversion, text);
    T found;
    try {
      found = conversion.parse(bytes, 1, bytes.length - 1);
    } catch (IllegalArgumentException e) {
      found = null;
    }
    assertThat(found).as(text).isEqualTo(wanted);
    if (wanted != null) {
      checkPut(conversion, wanted);
    }
  }

  private static <T> @Nullable T parsed(Conversion<T> conversion, String text) {
    try {
      return conversion.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static <T> void checkPut(AsciiConversion<T> conversion, T value) {
    String wanted;
    try {
      wanted = conversion.format(value);
    } catch (IllegalArgumentException e) {
      wanted = "refused";
    }
    byte[] bytes = new byte[conversion.room() + 1];
    String found;
    try {
      int end = conversion.put(value, bytes, 1);
      found = new String(Arrays.copyOfRange(bytes, 1, end), StandardCharsets.ISO_8859_1);
    } catch (IllegalArgumentException e) {
      found = "refused";
    }
    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void valuesArePutAsTheyAreFormatted() {
    for (int i = 0; i < TIMES; i++) {
      LocalDate date = LocalDate.ofEpochDay(random.nextLong(-800_000, 3_000_000));
      int nano = switch (random.nextInt(4)) {
        case 0 -> 0;
        case 1 -> random.nextInt(1000) * 1_000_000;
        case 2 -> random.nextInt(1_000_000) * 1000;
        default -> random.nextInt(1_000_000_000);
      };
      LocalTime time = LocalTime.of(random.nextInt(24), random.nextInt(60), random.nextBoolean() ? 0 : random.nextInt(60), nano);
      ZoneOffset offset = ZoneOffset.ofTotalSeconds(random.nextInt(-64_800, 64_801) / (random.nextBoolean() ? 1 : 60) * 1);
      checkPut((AsciiConversion<LocalDate>) Conversions.LOCAL_DATE, date);
      checkPut((AsciiConversion<LocalTime>) Conversions.LOCAL_TIME, time);
      checkPut((AsciiConversion<LocalDateTime>) Conversions.LOCAL_DATE_TIME, LocalDateTime.of(date, time));
      checkPut((AsciiConversion<OffsetDateTime>) Conversions.OFFSET_DATE_TIME, OffsetDateTime.of(date, time, offset));
      checkPut((AsciiConversion<Instant>) Conversions.INSTANT, OffsetDateTime.of(date, time, offset).toInstant());
      checkPut((AsciiConversion<UUID>) Conversions.UUID, new UUID(random.nextLong(), random.nextLong()));
    }
    checkPut((AsciiConversion<Instant>) Conversions.INSTANT, Instant.MAX);
    checkPut((AsciiConversion<Instant>) Conversions.INSTANT, Instant.MIN);
    checkPut((AsciiConversion<Instant>) Conversions.INSTANT, Instant.EPOCH.minusNanos(1));
  }
}
