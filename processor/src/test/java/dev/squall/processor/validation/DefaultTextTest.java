package dev.squall.processor.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.Conversion;
import dev.squall.dispatch.Conversions;
import dev.squall.processor.model.ValueType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultTextTest {
  private static final List<String> SEEDS =
      List.of("", "true", "TRUE", "0", "-0", "-128", "128", "32768", "2147483648", "9223372036854775808", "0".repeat(20),
          "1.5", "1e5", "1e39", "1e309", "1f", "0x1p3", ".5", "NaN", "Infinity", "+1", " 1", "1E1001", "1E999999999",
          "9".repeat(1000), "9".repeat(1001), "1.0" + "0".repeat(98), "é", "😀", ".", "..", "/", "ab",
          "123e4567-e89b-12d3-a456-426614174000", "2026-11-21", "2026-02-31", "+12026-01-01", "09:30", "24:00",
          "2026-11-21T09:30", "2026-11-21T09:30Z", "2026-11-21t09:30:00z", "2026-11-21T09:30:00.5+01:00", "09:30+01:00",
          "2026-11-21T09:30Z[Europe/Paris]", "2026-11-21T09:30Z[Nowhere]", "PT1H30M", "pt1h", "+PT1H", "PT", "P1D",
          "P1Y2M", "p1y", "P1Y1Y", "2026", "12026", "2026-11", "--02-29", "--02-30", "Europe/Paris", "UTC", "+01:00",
          "+0100", "Z", "z", "+19:00", "PT0" + "0".repeat(70) + "S");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void acceptsWhatTheRuntimeReads(Kind kind) throws ReflectiveOperationException {
    Conversion<?> conversion = (Conversion<?>) Conversions.class.getField(kind.name()).get(null);
    DefaultText defaults = new DefaultText();
    int accepted = 0;
    for (String text : texts()) {
      boolean readable = isReadable(conversion, text);
      accepted += readable ? 1 : 0;
      assertThat(defaults.isValid(kind, text)).as(text).isEqualTo(readable);
    }
    assertThat(accepted).isPositive();
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>(SEEDS);
    Random random = new Random(5);
    String alphabet = "0123456789-+:.TZPDHMSYWeE[]/ ";
    for (String seed : SEEDS) {
      for (int i = 0; i < 5 && !seed.isEmpty(); i++) {
        StringBuilder mutated = new StringBuilder(seed);
        mutated.setCharAt(random.nextInt(seed.length()), alphabet.charAt(random.nextInt(alphabet.length())));
        texts.add(mutated.toString());
      }
    }
    return texts;
  }

  private static boolean isReadable(Conversion<?> conversion, String text) {
    try {
      return conversion.parse(text) != null;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }
}
