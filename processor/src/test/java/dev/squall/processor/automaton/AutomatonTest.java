package dev.squall.processor.automaton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AutomatonTest {

  @Test
  void comparesByLanguage() {
    assertThat(regex("[0-9]+")).isEqualTo(regex("\\d\\d*")).hasSameHashCodeAs(regex("\\d\\d*"));
    assertThat(regex("a|b|ab")).isEqualTo(Automaton.texts(List.of("ab", "b", "a", "a")));
    assertThat(regex("a|b")).isNotEqualTo(regex("a|c"));
    assertThat(regex("a").and(regex("b"))).isEqualTo(Automaton.none());
    assertThat(Automaton.none().isEmpty()).isTrue();
    assertThat(Automaton.text("").isEmpty()).isFalse();
    assertThat(Automaton.none().shortest()).isNull();
  }

  @Test
  void prefersReadableShortestTexts() {
    assertThat(shortest(regex("[\\x00-\\x{7F}]{3}"))).isEqualTo("aaa");
    assertThat(shortest(regex("[0-9A-F]{2}|xyz"))).isEqualTo("00");
    assertThat(shortest(regex("[ -/]"))).isEqualTo("-");
    assertThat(shortest(regex("(ab)*"))).isEmpty();
    assertThat(shortest(regex("[a-z]+").and(regex(".*q.*")).minus(regex("q")))).isEqualTo("aq");
  }

  @Test
  void enumeratesSmallLanguages() {
    assertThat(regex("[ab]c?").all(4)).extracting(b -> new String(b, StandardCharsets.UTF_8))
        .containsExactly("a", "ac", "b", "bc");
    assertThat(regex("[ab]c?").all(3)).isNull();
    assertThat(regex("a*").all(1000)).isNull();
    assertThat(Automaton.none().all(0)).isEmpty();
    assertThat(Automaton.text("").all(1)).hasSize(1);
  }

  @Test
  void knowsTheCommonPrefix() {
    assertThat(prefix(regex("report-[0-9]+"))).isEqualTo("report-");
    assertThat(prefix(regex("abc|abd"))).isEqualTo("ab");
    assertThat(prefix(regex("ab?"))).isEqualTo("a");
    assertThat(prefix(regex("a*"))).isEmpty();
    assertThat(prefix(Automaton.text("xyz"))).isEqualTo("xyz");
    assertThat(prefix(Automaton.none())).isEmpty();
  }

  @Test
  void putsTextAround() {
    assertThat(regex("[0-9]*").between("a", "b")).isEqualTo(regex("a[0-9]*b"));
    assertThat(regex("(ab)*").between("ab", "ab")).isEqualTo(regex("ab(ab)*ab"));
    assertThat(regex("x").between("", "é")).isEqualTo(regex("xé"));
  }

  @Test
  void combinesLikeSets() {
    Random random = new Random(5);
    String[] some = {"a*", "[ab]+", "(ab)*", "b?a{1,3}", "[^a]*", "a|bb|", "é.*", "[a-é]{2}", ".*b", "(a|b)*abb"};
    for (int round = 0; round < 300; round++) {
      Automaton one = regex(some[random.nextInt(some.length)]);
      Automaton other = regex(some[random.nextInt(some.length)]);
      assertThat(one.intersects(other)).isEqualTo(!one.and(other).isEmpty());
      assertThat(one.minus(other).or(one.and(other))).isEqualTo(one);
      assertThat(one.or(other).minus(other)).isEqualTo(one.minus(other));
      byte[] text = new byte[random.nextInt(5)];
      for (int i = 0; i < text.length; i++) {
        text[i] = (byte) new int[] {'a', 'b', 0xC3, 0xA9}[random.nextInt(4)];
      }
      assertThat(one.and(other).accepts(text)).isEqualTo(one.accepts(text) && other.accepts(text));
      assertThat(one.or(other).accepts(text)).isEqualTo(one.accepts(text) || other.accepts(text));
      assertThat(one.minus(other).accepts(text)).isEqualTo(one.accepts(text) && !other.accepts(text));
    }
  }

  @Test
  void refusesTooManyStates() {
    Automaton thousands = regex("a{0,1000}b");
    Automaton hundreds = regex("[a]{990,999}b|(aaaaaaa)*b");
    assertThatThrownBy(() -> regex("(a{997})*b").and(regex("(a{991})*b").or(thousands)).and(hundreds))
        .isInstanceOf(StateLimitException.class);
  }

  private static Automaton regex(String regex) {
    return ((Regex.Compiled) Regex.compile(regex)).language();
  }

  private static String shortest(Automaton automaton) {
    return new String(automaton.shortest(), StandardCharsets.UTF_8);
  }

  private static String prefix(Automaton automaton) {
    return new String(automaton.commonPrefix(), StandardCharsets.UTF_8);
  }
}
