package dev.squall.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConstraintMessagesTest {
  private static final ConstraintMessages GERMAN =
      (key, limits, languages) ->
          switch (key) {
            case "max" -> languages.contains(Locale.GERMAN) ? "Höchstens {max}." : null;
            case "size" -> limits.containsKey("min") ? "Von {min} bis {max}." : "Bis {max}.";
            case "user.name" -> "So heißt niemand.";
            default -> null;
          };

  private static String english(String message, String code, Map<String, Object> limits) {
    return ConstraintMessages.text(message, code, limits, ConstraintMessages.ENGLISH, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "{size.bytes}, size, 1, 80, Must have from 1 to 80 bytes.",
    "{size.text}, size, 1, 80, Must have from 1 to 80 characters.",
    "{size.text}, size, 1, , Must have at least 1 character.",
    "{size}, size, , 1, Must have at most 1 element.",
    "{size}, size, 2, 2, Must have exactly 2 elements.",
    "{min}, size, 3, , 3",
    "{min}, min, 3, , Must be at least 3.",
    "{mine}, min, 3, , Must be at least 3.",
    "{other}, own_code, 3, , Must be valid.",
    "Not {min} {what} {, size, 3, , Not 3 {what} {",
    "{min}{max}, size, 3, 4, 34",
    "\\{min\\} is {min}, size, 3, , {min} is 3",
    "\\\\{min}, size, 3, , \\3",
    "\\{min}, size, 3, , {min}",
    "\\$ \\d \\, size, 3, , $ \\d \\",
  })
  void textsAreFilledInAndKeysLookedUp(String message, String code, Integer min, Integer max, String expected) {
    Map<String, Object> limits =
        min == null ? Map.of("max", max) : max == null ? Map.of("min", min) : Map.of("min", min, "max", max);

    assertThat(english(message, code, limits)).isEqualTo(expected);
  }

  @Test
  void ofSeveralKeysTheFirstWithATextCounts() {
    Map<String, Object> limits = Map.of("max", 5);
    assertThat(english("{user.name,size.text}", "size", limits)).isEqualTo("Must have at most 5 characters.");
    assertThat(ConstraintMessages.text("{user.name,size.text}", "size", limits, GERMAN, List.of())).isEqualTo("So heißt niemand.");
    assertThat(ConstraintMessages.text("{user.mail,size.text}", "size", limits, GERMAN, List.of())).isEqualTo("Bis 5.");
  }

  @Test
  void openLimitsAreToldAsSuch() {
    assertThat(english("{decimal_min}", "decimal_min", Map.of("min", "0.5", "inclusive", false))).isEqualTo("Must be more than 0.5.");
    assertThat(english("{decimal_max}", "decimal_max", Map.of("max", "0.5"))).isEqualTo("Must be at most 0.5.");
  }

  @Test
  void anApplicationsTextsGoFirst() {
    List<Locale> german = List.of(Locale.GERMAN);
    assertThat(ConstraintMessages.text("{max_}", "max", Map.of("max", 5), GERMAN, german)).isEqualTo("Höchstens 5.");
    assertThat(ConstraintMessages.text("{max_}", "max", Map.of("max", 5), GERMAN, List.of())).isEqualTo("Must be at most 5.");
    assertThat(ConstraintMessages.text("{size.text}", "size", Map.of("min", 1, "max", 5), GERMAN, german)).isEqualTo("Von 1 bis 5.");
    assertThat(ConstraintMessages.text("{user.name}", "size", Map.of(), GERMAN, german)).isEqualTo("So heißt niemand.");
    assertThat(ConstraintMessages.text("At least {min}!", "size", Map.of("min", 2), GERMAN, german)).isEqualTo("At least 2!");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "plain", "{min}", "\\{min\\}", "{", "}", "\\", "a\\\\{b} ${c}"})
  void aLiteralIsToldAsItIs(String text) {
    assertThat(english(ConstraintMessages.literal(text), "min", Map.of("min", 3))).isEqualTo(text);
  }
}
