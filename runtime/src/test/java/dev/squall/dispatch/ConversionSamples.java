package dev.squall.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For every kind of built-in conversion: generated values, and the language that its documentation gives. */
final class ConversionSamples {
  private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final String TIME = "[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?";
  private static final String OFFSET = "(Z|[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?)";
  private static final String WHOLE = "-?[0-9]{1,19}";
  private static final String DECIMAL = "-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
  private static final String HEX = "[0-9a-fA-F]";
  private static final String ZONE = "[A-Za-z0-9~/._+:-]+";
  private static final List<String> ZONES = List.copyOf(ZoneId.getAvailableZoneIds()).stream().sorted().toList();

  private ConversionSamples() {}

  record Sample<T>(String kind, Conversion<T> conversion, String language, Function<Random, T> values) {

    void checkRoundTrip(int count) {
      Random random = new Random(kind.hashCode());
      for (int i = 0; i < count; i++) {
        T value = values.apply(random);
        assertThat(conversion.parse(conversion.format(value))).isEqualTo(value);
      }
    }

    List<String> texts(int count) {
      Random random = new Random(kind.hashCode());
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        texts.add(conversion.format(values.apply(random)));
      }
      return texts;
    }

    void checkLanguage(int count) {
      assertThat(texts(count)).allMatch(text -> text.isEmpty() || matches(text));
    }

    /** Texts near the right ones: every one that is accepted is in the language. The number of those that are refused. */
    int checkMutations(int count) {
      Random random = new Random(kind.hashCode() + 1);
      String alphabet = "0123456789-+:.TZPHMSDWYeEaf/[]~_ \u0000é";
      int refused = kind.equals("STRING") ? 1 : 0;
      for (String text : texts(count)) {
        StringBuilder mutated = new StringBuilder(text);
        int at = random.nextInt(text.length() + 1);
        char character = alphabet.charAt(random.nextInt(alphabet.length()));
        if (random.nextBoolean() || at == text.length()) {
          mutated.insert(at, character);
        } else {
          mutated.setCharAt(at, character);
        }
        refused += check(mutated.toString()) ? 0 : 1;
      }
      return refused;
    }

    private boolean check(String text) {
      try {
        T value = conversion.parse(text);
        assertThat(matches(text)).as(text).isTrue();
        assertThat(conversion.parse(conversion.format(value))).as(text).isEqualTo(value);
        return true;
      } catch (IllegalArgumentException e) {
        return false;
      }
    }

    private boolean matches(String text) {
      return Pattern.compile(language, Pattern.DOTALL).matcher(text).matches();
    }

    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Sample<?>> all() {
    return Stream.of(plain(), numbers(), times(), zoned()).flatMap(List::stream);
  }

  private static List<Sample<?>> plain() {
    return List.of(
        new Sample<>("STRING", Conversions.STRING, ".+", ConversionSamples::text),
        new Sample<>("BOOLEAN", Conversions.BOOLEAN, "true|false", Random::nextBoolean),
        new Sample<>("CHAR", Conversions.CHAR, ".", random -> (char) random.nextInt(0xD800)),
        new Sample<>(
            "UUID",
            Conversions.UUID,
            HEX + "{8}(-" + HEX + "{4}){3}-" + HEX + "{12}",
            random -> new UUID(random.nextLong(), random.nextLong())));
  }

  private static List<Sample<?>> numbers() {
    return List.of(
        new Sample<>("BYTE", Conversions.BYTE, WHOLE, random -> (byte) random.nextInt()),
        new Sample<>("SHORT", Conversions.SHORT, WHOLE, random -> (short) random.nextInt()),
        new Sample<>("INT", Conversions.INT, WHOLE, random -> random.nextInt() >> random.nextInt(32)),
        new Sample<>("LONG", Conversions.LONG, WHOLE, ConversionSamples::number),
        new Sample<>("FLOAT", Conversions.FLOAT, DECIMAL, ConversionSamples::finiteFloat),
        new Sample<>("DOUBLE", Conversions.DOUBLE, DECIMAL, ConversionSamples::finiteDouble),
        new Sample<>(
            "BIG_INTEGER", Conversions.BIG_INTEGER, "-?[0-9]+", random -> new BigInteger(random.nextInt(3000), random)),
        new Sample<>(
            "BIG_DECIMAL",
            Conversions.BIG_DECIMAL,
            DECIMAL,
            random -> new BigDecimal(new BigInteger(random.nextInt(300), random), random.nextInt(-1000, 1001))));
  }

  private static List<Sample<?>> times() {
    return List.of(
        new Sample<>("LOCAL_DATE", Conversions.LOCAL_DATE, DATE, ConversionSamples::date),
        new Sample<>("LOCAL_TIME", Conversions.LOCAL_TIME, TIME, ConversionSamples::time),
        new Sample<>("LOCAL_DATE_TIME", Conversions.LOCAL_DATE_TIME, DATE + "T" + TIME, ConversionSamples::dateTime),
        new Sample<>("YEAR", Conversions.YEAR, "[0-9]{4}", random -> Year.of(random.nextInt(10_000))),
        new Sample<>(
            "YEAR_MONTH", Conversions.YEAR_MONTH, "[0-9]{4}-[0-9]{2}", random -> YearMonth.from(date(random))),
        new Sample<>(
            "MONTH_DAY", Conversions.MONTH_DAY, "--[0-9]{2}-[0-9]{2}", random -> MonthDay.from(date(random))),
        new Sample<>(
            "DURATION",
            Conversions.DURATION,
            "-?P[-.0-9DHMST]+",
            random -> Duration.ofSeconds(number(random), random.nextBoolean() ? 0 : random.nextInt(1_000_000_000))),
        new Sample<>(
            "PERIOD",
            Conversions.PERIOD,
            "-?P[-0-9DMWY]+",
            random -> Period.of(small(random), small(random), small(random))));
  }

  private static List<Sample<?>> zoned() {
    return List.of(
        new Sample<>("ZONE_OFFSET", Conversions.ZONE_OFFSET, OFFSET, ConversionSamples::offset),
        new Sample<>("ZONE_ID", Conversions.ZONE_ID, ZONE, ConversionSamples::zone),
        new Sample<>(
            "INSTANT",
            Conversions.INSTANT,
            DATE + "T" + TIME + OFFSET,
            random -> dateTime(random).toInstant(ZoneOffset.UTC)),
        new Sample<>(
            "OFFSET_TIME",
            Conversions.OFFSET_TIME,
            TIME + OFFSET,
            random -> OffsetTime.of(time(random), offset(random))),
        new Sample<>(
            "OFFSET_DATE_TIME",
            Conversions.OFFSET_DATE_TIME,
            DATE + "T" + TIME + OFFSET,
            random -> OffsetDateTime.of(dateTime(random), offset(random))),
        new Sample<>(
            "ZONED_DATE_TIME",
            Conversions.ZONED_DATE_TIME,
            DATE + "T" + TIME + OFFSET + "(\\[" + ZONE + "\\])?",
            random -> ZonedDateTime.of(dateTime(random), zone(random))));
  }

  static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = 1 + random.nextInt(12);
    while (text.length() < length) {
      int codePoint =
          switch (random.nextInt(4)) {
            case 0 -> random.nextInt(0x80);
            case 1 -> "/%+.? &=#;:@".charAt(random.nextInt(12));
            case 2 -> random.nextInt(0x80, 0xD800);
            default -> random.nextInt(0x10000, 0x110000);
          };
      text.appendCodePoint(codePoint);
    }
    return text.toString();
  }

  private static long number(Random random) {
    return random.nextLong() >> random.nextInt(64);
  }

  private static int small(Random random) {
    return random.nextInt() >> random.nextInt(32);
  }

  private static float finiteFloat(Random random) {
    float value = Float.intBitsToFloat(random.nextInt());
    return Float.isFinite(value) ? value : random.nextFloat();
  }

  private static double finiteDouble(Random random) {
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isFinite(value) ? value : random.nextDouble();
  }

  private static LocalDate date(Random random) {
    return LocalDate.ofYearDay(random.nextInt(10_000), 1 + random.nextInt(365));
  }

  private static LocalTime time(Random random) {
    LocalTime time = LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    return switch (random.nextInt(3)) {
      case 0 -> time.withNano(0);
      case 1 -> time.withSecond(0).withNano(0);
      default -> time;
    };
  }

  private static LocalDateTime dateTime(Random random) {
    return LocalDateTime.of(date(random), time(random));
  }

  private static ZoneOffset offset(Random random) {
    int seconds = random.nextInt(-64_800, 64_801);
    return ZoneOffset.ofTotalSeconds(random.nextBoolean() ? seconds : seconds / 900 * 900);
  }

  private static ZoneId zone(Random random) {
    return random.nextInt(4) == 0 ? offset(random) : ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
  }
}
