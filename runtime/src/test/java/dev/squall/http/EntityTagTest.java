package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTest {

  @Test
  void readsWhatItWrites() {
    for (EntityTag tag : List.of(EntityTag.strong("a"), EntityTag.weak("a"), EntityTag.strong(""), EntityTag.strong("W/,*é"))) {
      assertThat(EntityTag.parse(tag.toString())).isEqualTo(tag);
    }
    assertThat(EntityTag.weak("x")).hasToString("W/\"x\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "\"", "\"a", "a\"", "w/\"a\"", "W/a", "W/ \"a\"", "\"a\"b", "\"a b\"", "\"a\"\"b\"", "*", "'a'"})
  void refusesWhatIsNoTag(String text) {
    assertThat(EntityTag.parse(text)).isNull();
    assertThat(EntityTag.parseLists(List.of("\"x\", " + (text.isEmpty() ? "\"" : text)))).isNull();
  }

  @Test
  void readsListsOfSeveralLines() {
    assertThat(EntityTag.parseLists(List.of("\"a\",W/\"b\" ,, \"c,d\"", "\t\"e\"")))
        .containsExactly(EntityTag.strong("a"), EntityTag.weak("b"), EntityTag.strong("c,d"), EntityTag.strong("e"));
    assertThat(EntityTag.parseLists(List.of("", ",, "))).isEmpty();
    assertThat(EntityTag.parseLists(List.of("\"a\" \"b\""))).isNull();
  }

  @Test
  void readsLongListsInLinearTime() {
    String many = String.join(",", Collections.nCopies(100_000, "W/\"a\""));
    assertThat(EntityTag.parseLists(List.of(many))).hasSize(100_000);
    assertThat(EntityTag.parseLists(List.of("\"".repeat(200_001)))).isNull();
    assertThat(EntityTag.parseLists(List.of("W/".repeat(200_000)))).isNull();
  }

  @Test
  void refusesCharactersThatCannotBeInATag() {
    for (String value : List.of("\"", "a b", "a\n", "\u0100", "\u007f")) {
      assertThatThrownBy(() -> EntityTag.strong(value)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void comparesAsTheTableOfTheRfcSays() {
    EntityTag weak1 = EntityTag.weak("1");
    EntityTag weak2 = EntityTag.weak("2");
    EntityTag strong1 = EntityTag.strong("1");
    assertThat(weak1.strongEquals(weak1)).isFalse();
    assertThat(weak1.weakEquals(weak1)).isTrue();
    assertThat(weak1.weakEquals(weak2)).isFalse();
    assertThat(weak1.strongEquals(strong1)).isFalse();
    assertThat(strong1.strongEquals(weak1)).isFalse();
    assertThat(weak1.weakEquals(strong1)).isTrue();
    assertThat(strong1.strongEquals(strong1)).isTrue();
  }
}
