package dev.squall.processor.linking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.SegmentPattern;
import dev.squall.processor.model.PathSegment.Variable;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class AutomatonSegmentLanguagesTest {
  private final AutomatonSegmentLanguages languages = new AutomatonSegmentLanguages();

  @Test
  void writesThePatternOfAValueWithoutTheTextAroundIt() {
    SegmentPattern pattern = new SegmentPattern(languages.pattern(new Variable("v", "x", "[0-9]{2}", "w", 0), "int"));
    assertThat(matches(pattern, "42")).isTrue();
    assertThat(matches(pattern, "%34%32")).isTrue();
    assertThat(matches(pattern, "v42w")).isFalse();
    assertThat(matches(pattern, "4")).isFalse();
    assertThat(matches(pattern, "4%3")).isFalse();
  }

  @Test
  void knowsWhichSegmentsAreDisjoint() {
    Variable plain = new Variable("", "x", null, "", 0);
    Variable letters = new Variable("", "x", "[a-z]+", "", 0);
    Variable report = new Variable("report-", "x", null, ".pdf", 0);
    Variable image = new Variable("image-", "x", null, ".pdf", 0);
    assertThat(languages.disjoint(plain, "int", letters, "text")).isTrue();
    assertThat(languages.disjoint(plain, "int", plain, "text")).isFalse();
    assertThat(languages.disjoint(report, "text", image, "text")).isTrue();
    assertThat(languages.disjoint(report, "text", letters, "text")).isTrue();
    assertThat(languages.disjoint(plain, "uuid", plain, "int")).isTrue();
  }

  private static boolean matches(SegmentPattern pattern, String segment) {
    byte[] bytes = segment.getBytes(StandardCharsets.US_ASCII);
    return pattern.matches(bytes, 0, bytes.length);
  }
}
