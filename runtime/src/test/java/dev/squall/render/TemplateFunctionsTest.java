package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateFunctionsTest {

  @Test
  void escapesAreMarkup() {
    assertThat(TemplateFunctions.escape("<a & 'b' \"c\">")).hasToString("&lt;a &amp; &#39;b&#39; &quot;c&quot;&gt;");
    assertThat(TemplateFunctions.xhtml_escape("<")).isEqualTo(Html.trusted("&lt;"));
    assertThat(TemplateFunctions.nl2br("a<\nb")).hasToString("a&lt;<br>\nb");
  }

  @Test
  void urlsAreEscapedForQueriesAndForPaths() {
    assertThat(TemplateFunctions.url_escape("a b/c+d\u00E9~")).isEqualTo("a+b%2Fc%2Bd%C3%A9~");
    assertThat(TemplateFunctions.url_escape("a b/c+d", false)).isEqualTo("a%20b/c%2Bd");
  }

  @Test
  void jsonCannotEndAScript() {
    assertThat(TemplateFunctions.json_encode(Map.of("a", List.of("</script>", 1))))
        .hasToString("{\"a\":[\"\\u003C/script\\u003E\",1]}");
  }

  @Test
  void textsAreChanged() {
    assertThat(TemplateFunctions.squeeze(" \t a \r\n\0 b  ")).isEqualTo("a b");
    assertThat(TemplateFunctions.upper("i\u00DF")).isEqualTo("ISS");
    assertThat(TemplateFunctions.lower("I")).isEqualTo("i");
    assertThat(TemplateFunctions.trim(" \u2003a b ")).isEqualTo("a b");
    assertThat(TemplateFunctions.capitalize("hELLO wORLD")).isEqualTo("Hello world");
    assertThat(TemplateFunctions.capitalize("")).isEmpty();
    assertThat(TemplateFunctions.replace("a.b.c", ".", "-")).isEqualTo("a-b-c");
  }

  @Test
  void longTextsAreCutAtASpace() {
    assertThat(TemplateFunctions.truncate("one two three", 13)).isEqualTo("one two three");
    assertThat(TemplateFunctions.truncate("one two three", 12)).isEqualTo("one two...");
    assertThat(TemplateFunctions.truncate("one two three", 10)).isEqualTo("one two...");
    assertThat(TemplateFunctions.truncate("one two three", 9)).isEqualTo("one...");
    assertThat(TemplateFunctions.truncate("incomprehensible", 8, "\u2026")).isEqualTo("incompr\u2026");
    assertThat(TemplateFunctions.truncate("ab\uD83D\uDE00cdef", 4, "\u2026")).isEqualTo("ab\u2026");
    assertThat(TemplateFunctions.truncate("abc", 2)).isEqualTo("...");
  }

  @Test
  void listsAreLookedInto() {
    List<String> names = List.of("b", "c", "a");
    assertThat(TemplateFunctions.join(names)).isEqualTo("bca");
    assertThat(TemplateFunctions.join(names, ", ")).isEqualTo("b, c, a");
    assertThat(TemplateFunctions.first(names)).isEqualTo("b");
    assertThat(TemplateFunctions.last(names)).isEqualTo("a");
    assertThat(TemplateFunctions.first(List.<String>of())).isNull();
    assertThat(TemplateFunctions.last(List.<String>of())).isNull();
    assertThat(TemplateFunctions.sorted(names)).containsExactly("a", "b", "c");
    assertThat(TemplateFunctions.reversed(names)).containsExactly("a", "c", "b");
    assertThat(TemplateFunctions.length(names)).isEqualTo(3);
    assertThat(TemplateFunctions.length("abcd")).isEqualTo(4);
    assertThat(TemplateFunctions.length(Map.of("a", 1))).isEqualTo(1);
    assertThat(TemplateFunctions.defaultTo(null, "x")).isEqualTo("x");
    assertThat(TemplateFunctions.defaultTo("a", "x")).isEqualTo("a");
    assertThat(TemplateFunctions.plural(1, "item", "items")).isEqualTo("item");
    assertThat(TemplateFunctions.plural(0, "item", "items")).isEqualTo("items");
  }

  @Test
  void numbersAreRoundedAsPeopleDo() {
    assertThat(TemplateFunctions.round(2.5)).isEqualTo(3);
    assertThat(TemplateFunctions.round(1.005, 2)).isEqualTo(1.01);
    assertThat(TemplateFunctions.round(-2.345, 2)).isEqualTo(-2.35);
    assertThat(TemplateFunctions.round(Double.NaN, 2)).isNaN();
    assertThat(TemplateFunctions.fixed(3.5, 2)).isEqualTo("3.50");
    assertThat(TemplateFunctions.fixed(1e9, 0)).isEqualTo("1000000000");
    assertThat(TemplateFunctions.fixed(Double.NaN, 2)).isEqualTo("NaN");
    assertThat(TemplateFunctions.fixed(new BigDecimal("1.005"), 2)).isEqualTo("1.01");
  }

  @Test
  void patternsGiveNumbersAndTimesTheirForm() {
    assertThat(TemplateFunctions.number(1234567.891, "#,##0.00")).isEqualTo("1,234,567.89");
    assertThat(TemplateFunctions.number(1234567.891, "#,##0.00", Locale.GERMANY)).isEqualTo("1.234.567,89");
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertThat(TemplateFunctions.date(day, "yyyy-MM-dd")).isEqualTo("2026-03-01");
    assertThat(TemplateFunctions.date(day, "d MMMM")).isEqualTo("1 March");
    assertThat(TemplateFunctions.date(day, "d. MMMM", Locale.GERMAN)).isEqualTo("1. M\u00E4rz");
    Instant time = Instant.parse("2026-03-01T23:30:00Z");
    assertThat(TemplateFunctions.date(time, "yyyy-MM-dd HH:mm")).isEqualTo("2026-03-01 23:30");
    assertThat(TemplateFunctions.date(time, "yyyy-MM-dd HH:mm", ZoneId.of("Europe/Berlin"))).isEqualTo("2026-03-02 00:30");
    assertThatThrownBy(() -> TemplateFunctions.date(day, "{")).isInstanceOf(IllegalArgumentException.class);
  }
}
