package dev.squall.processor.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.Segments;
import dev.squall.http.PathValues;
import dev.squall.processor.model.ValueType;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ValueLanguagesTest {
  private final ValueLanguages languages = new ValueLanguages();

  @ParameterizedTest
  @EnumSource(ValueType.Kind.class)
  void everyKindHasALanguage(ValueType.Kind kind) {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    assertThat(languages.isKnown(name)).isTrue();
    Automaton language = languages.of(name, null);
    assertThat(language.isEmpty()).isFalse();
    assertThat(language.accepts("")).isFalse();
    assertThat(language.accepts(".")).isFalse();
    assertThat(language.accepts("..")).isFalse();
    assertThat(SegmentPatternEncoder.encode(language).length()).isLessThan(4_000);
  }

  @Test
  void numbersAreWhatTheTableReads() {
    Automaton[] automata = {
      languages.of("byte", null), languages.of("short", null), languages.of("int", null), languages.of("long", null)
    };
    Random random = new Random(3);
    for (int round = 0; round < 200_000; round++) {
      checkNumber(automata, number(random));
    }
    for (int i = -40_000; i < 40_000; i++) {
      checkNumber(automata, Integer.toString(i));
    }
    for (String text : new String[] {"", "-", "-0", "0", "00", "--1", "+1", "1-", "0".repeat(19), "0".repeat(20), "-" + "0".repeat(19)}) {
      checkNumber(automata, text);
    }
    assertThat(automata[0].accepts("-0")).isTrue();
    assertThat(automata[0].accepts("-")).isFalse();
    assertThat(automata[0].accepts("0".repeat(16) + "127")).isTrue();
    assertThat(automata[0].accepts("0".repeat(16) + "128")).isFalse();
  }

  private static void checkNumber(Automaton[] automata, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    PathValues values = new PathValues(1);
    boolean[] read = {
      Segments.byteNumber(bytes, 0, bytes.length, values, 0),
      Segments.shortNumber(bytes, 0, bytes.length, values, 0),
      Segments.intNumber(bytes, 0, bytes.length, values, 0),
      Segments.longNumber(bytes, 0, bytes.length, values, 0)
    };
    for (int i = 0; i < 4; i++) {
      if (automata[i].accepts(text) != read[i]) {
        assertThat(automata[i].accepts(text)).as("%s, type %d", text, i).isEqualTo(read[i]);
      }
    }
  }

  private static String number(Random random) {
    String[] bounds = {"127", "128", "32767", "32768", "2147483647", "2147483648", "9223372036854775807", "9223372036854775808"};
    BigInteger value = random.nextBoolean()
        ? new BigInteger(bounds[random.nextInt(8)]).add(BigInteger.valueOf(random.nextInt(5) - 2))
        : new BigInteger(random.nextInt(70), random);
    return (random.nextBoolean() ? "-" : "") + "0".repeat(random.nextInt(3) * random.nextInt(9)) + value;
  }

  @ParameterizedTest
  @CsvSource({
    "boolean,true,TRUE", "uuid,123e4567-E89B-12d3-a456-426614174000,123e4567e89b12d3a456426614174000", "local-date,2026-02-31,26-01-01",
    "local-time,23:59,1:00", "instant,2026-01-01T00:00:00.5Z,2026-01-01T00:00:00", "offset-date-time,2026-01-01T00:00+01:00,x",
    "char,é,ab", "char,%,😀", "double,-1.5e3,.5", "big-integer,00012345678901234567890123,1.0", "duration,PT1.5S,1S",
    "enum:RED|GRÜN,GRÜN,BLUE", "period,P1Y2M,1Y", "year,2026,26", "zone-id,Europe/Berlin,a b", "zone-offset,+01:00,01:00",
    "zoned-date-time,2026-01-01T00:00+01:00[Europe/Berlin],2026-01-01", "month-day,--12-24,12-24", "year-month,2026-01,2026",
    "text,a/b,..",
  })
  void acceptsAndRefuses(String name, String in, String out) {
    assertThat(languages.of(name, null).accepts(in)).isTrue();
    assertThat(languages.of(name, null).accepts(out)).isFalse();
  }

  @Test
  void textIsAnyBytes() {
    assertThat(languages.of("text", null).accepts(new byte[] {(byte) 0xFF, 0})).isTrue();
  }

  @Test
  void restTellsEncodedSlashes() {
    assertThat(languages.of("rest", null).accepts("a/b")).isFalse();
    assertThat(languages.of("rest-list", null).accepts("a/b")).isTrue();
    assertThat(languages.of("rest", null).accepts("")).isTrue();
    assertThat(languages.of("rest", null).accepts("..")).isFalse();
    assertThat(languages.of("rest-list", null).accepts(".")).isFalse();
  }

  @Test
  void restrictsTypesByExpressions() {
    assertThat(languages.of("int", "[0-9]{4}").accepts("2026")).isTrue();
    assertThat(languages.of("int", "[0-9]{4}").accepts("-202")).isFalse();
    assertThat(languages.of("text", ".*").accepts("")).isFalse();
    assertThat(languages.of("text", ".*").accepts("..")).isFalse();
    assertThatThrownBy(() -> languages.of("text", "(a)\\1")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> languages.of("nonsense", null)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhatIsWrongWithAnExpressionOfAType() {
    assertThat(languages.problem("int", "[0-9]{4}")).isNull();
    assertThat(languages.problem("int", "[a-z]+").message()).isEqualTo(
        "the regular expression matches no value that the variable's type has");
    assertThat(languages.problem("int", "[a-z]+").hint()).isEqualTo("Values look like \"0\".");
    assertThat(languages.problem("text", "\\.").message()).contains("no value");
    assertThat(languages.problem("text", "a(").offset()).isEqualTo(1);
    assertThat(languages.problem("text", "[\\p{L}\\p{N}]{1,40}")).isNotNull();
  }
}
