package dev.squall.processor.automaton;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.SegmentPattern;
import dev.squall.processor.path.PathEncoding;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "abc", "", "a|", "|b", "[0-9]{4}", "[0-9]{2,}", "[a-c]{0,3}?", "a*b+c?", "a*?b+?c??", "(ab|cd)*", "(?:ab){2}",
        "(?<year>[0-9]{2})", "[^a]", "[^a-c0]", "[]a]", "[^]a]", "[a-]", "[-a]", "[a\\-c]", "[\\d-a]", "[\\w.]+", ".",
        "..", "\\d+", "\\D", "\\w+", "\\W", "\\s", "\\S", "\\h", "\\H", "\\v", "\\V", "\\p{L}", "\\P{L}", "\\pL+",
        "\\p{Alpha}\\p{IsGreek}", "\\.\\*\\[\\\\", "\\x41\\x{1F600}\\u00e9\\060\\t", "\\cA", "é+", "[é-ü]{2}", "[^é]",
        "[a-\\x{10FFFF}]", "(a|b)*abb", "a{2}b{1,2}c{0}", "((a*)*)*", "(a|ab)(c|bcd)", "}", "]", "a]b}", "x-y_z~", "[&a]",
        "😀|[😀-😂]b", "\\x{FFFF}|\\uD7FF|\\uE000", "[.*+?]", "[\\]\\[]", "[\\p{Lu}0-9]",
      })
  void meansWhatItMeansInJava(String regex) {
    Automaton automaton = compiled(regex);
    SegmentPattern table = new SegmentPattern(SegmentPatternEncoder.encode(automaton));
    Pattern pattern = Pattern.compile(regex);
    Random random = new Random(regex.hashCode());
    String alphabet = "aabbcdxyz019AZ_-.*+?[]\\{}&~ \t\n\r\u0001\u0085\u2028éüαßÿ\uD7FF\uE000\uFFFF\uFFFD";
    for (int i = 0; i < 3_000; i++) {
      String text = text(random, alphabet, 7);
      check(regex, automaton, table, pattern, text);
    }
    for (int c = 0; c < 0x3000; c++) {
      check(regex, automaton, table, pattern, Character.toString(c));
    }
    for (int c = 0x3000; c <= Character.MAX_CODE_POINT; c += c < 0xD700 || c > 0xE100 ? 97 : 1) {
      if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        check(regex, automaton, table, pattern, Character.toString(c));
      }
    }
  }

  @Test
  void meansWhatItMeansInJavaWhenGenerated() {
    Random random = new Random(42);
    int compiled = 0;
    int matched = 0;
    for (int round = 0; round < 1_500; round++) {
      String regex = regex(random, 3);
      if (Regex.compile(regex) instanceof Regex.Compiled(Automaton automaton)) {
        compiled++;
        SegmentPattern table = new SegmentPattern(SegmentPatternEncoder.encode(automaton));
        Pattern pattern = Pattern.compile(regex);
        for (int i = 0; i < 60; i++) {
          String text = text(random, "aabbcéü😀%/", 6);
          matched += check(regex, automaton, table, pattern, text) ? 1 : 0;
        }
        byte[] shortest = automaton.shortest();
        assertThat(pattern.matcher(new String(shortest, StandardCharsets.UTF_8)).matches()).as(regex).isTrue();
      }
    }
    assertThat(compiled).isGreaterThan(1_200);
    assertThat(matched).isGreaterThan(5_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '"',
      value = {
        "(a)\\1 3 false", "(?<n>a)\\k<n> 7 false", "a(?=b) 1 false", "(?!a)b 0 false", "(?<=a)b 0 false", "(?<!a)b 0 false",
        "(?>a)b 0 false", "a*+ 2 false", "a++ 2 false", "a?+ 2 false", "a{2}+ 4 false", "\\bfoo 0 true", "^a 0 true",
        "a$ 1 true", "(?i)a 0 true", "a{ 1 true", "a{x} 1 true", "a{3,2} 1 true", "a{1001} 1 true", "{2} 0 true", "*a 0 true",
        "a|+ 2 true", "a**b 2 true", "(a 0 true", "a) 1 true", "[a 0 true", "[] 0 true", "[b-a] 1 true", "[a-\\d] 1 true",
        "[a[b]] 2 true", "[a&&b] 2 true", "\\Qa\\E 0 true", "\\y 0 true", "\\p{Nonsense} 0 true", "\\p{L 0 true",
        "\\x4 0 true", "\\x{} 0 true", "\\x{110000} 0 true", "\\uD800 0 true", "\\ 0 true", "(?<1>a) 0 true",
        "(a|b)*a(a|b){20} 0 true", "([a-c]{1000}){1000} 0 true", "[^\\x00-\\x{10FFFF}] 0 true",
      })
  void saysWhereAnExpressionIsRefused(String regex, int offset, boolean regular) {
    Regex result = Regex.compile(regex);
    assertThat(result).as(regex).isInstanceOf(Regex.Refused.class);
    RegexProblem problem = ((Regex.Refused) result).problem();
    assertThat(problem.offset()).isEqualTo(offset);
    assertThat(problem.regular()).isEqualTo(regular);
    assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
    assertThat(problem.hint()).endsWith(".");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "^a$", "^[a-c]+$|^x$|z$", "^^a", "$", "^$", "(?i)abc", "(?i)[a-c]x", "(?i)[^a]", "(?i)é", "(?iu)[é-ö]ÿ", "(?iu)ß|k|[^s]", "(?s).b", "(?d).",
        "(?m)^a$", "(?i)\\p{Lu}", "(?i)\\d[k]", "(?is)a.", "(?i)", "(?iu)[a-z]\\x{212A}",
      })
  void constraintsMayHaveAnchorsAtTheirEdgesAndFlags(String regex) {
    Regex result = Regex.compileConstraint(regex, 0);
    assertThat(result).as(regex).isInstanceOf(Regex.Compiled.class);
    Automaton automaton = ((Regex.Compiled) result).language();
    SegmentPattern table = new SegmentPattern(SegmentPatternEncoder.encode(automaton));
    Pattern pattern = Pattern.compile(regex);
    Random random = new Random(regex.hashCode());
    for (int i = 0; i < 3_000; i++) {
      check(regex, automaton, table, pattern, text(random, "aAbBcCxXzZkK^$|\nsSéÉÿŸß", 5));
    }
    for (int c = 0; c < 0x3000; c++) {
      check(regex, automaton, table, pattern, Character.toString(c));
    }
    Pattern flagged = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    Automaton language =
        ((Regex.Compiled) Regex.compileConstraint(regex, Pattern.CASE_INSENSITIVE | Pattern.DOTALL)).language();
    SegmentPattern flaggedTable = new SegmentPattern(SegmentPatternEncoder.encode(language));
    for (int i = 0; i < 1_000; i++) {
      check(regex, language, flaggedTable, flagged, text(random, "aAbBcCxXzZ^$|\n", 5));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a^b", "a$b", "(^a)", "(a$)", "(?i", "(?x)a", "(?i:a)", "a(?i)b", "$+", "^*"})
  void constraintsHaveAnchorsAndFlagsNowhereElse(String regex) {
    assertThat(Regex.compileConstraint(regex, 0)).isInstanceOf(Regex.Refused.class);
  }

  @Test
  void halfASurrogatePairIsInNoLanguage() {
    SegmentPattern any = new SegmentPattern(SegmentPatternEncoder.encode(((Regex.Compiled) Regex.compileConstraint(".*", 0)).language()));
    assertThat(any.matches("a\uD83D\uDE00")).isTrue();
    assertThat(any.matches("a\uD83D")).isFalse();
    assertThat(any.matches("\uDE00a")).isFalse();
  }

  @Test
  void refusesDeepNesting() {
    assertThat(Regex.compile("(".repeat(5_000) + ")".repeat(5_000))).isInstanceOf(Regex.Refused.class);
    assertThat(Regex.compile("(".repeat(100) + "a" + ")".repeat(100))).isInstanceOf(Regex.Compiled.class);
  }

  private static boolean check(String regex, Automaton automaton, SegmentPattern table, Pattern pattern, String text) {
    boolean expected = pattern.matcher(text).matches();
    assertThat(table.matches(text)).as("table of %s on %s, not encoded", regex, text).isEqualTo(expected);
    byte[] encoded = ("/" + PathEncoding.encode(text) + "/").getBytes(StandardCharsets.US_ASCII);
    if (automaton.accepts(text) != expected || table.matches(encoded, 1, encoded.length - 1) != expected) {
      assertThat(automaton.accepts(text)).as("%s on %s", regex, text).isEqualTo(expected);
      assertThat(table.matches(encoded, 1, encoded.length - 1)).as("table of %s on %s", regex, text).isEqualTo(expected);
    }
    return expected;
  }

  private static Automaton compiled(String regex) {
    Regex result = Regex.compile(regex);
    assertThat(result).as(regex).isInstanceOf(Regex.Compiled.class);
    return ((Regex.Compiled) result).language();
  }

  private static String text(Random random, String alphabet, int maxLength) {
    int[] points = alphabet.codePoints().toArray();
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(maxLength); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static String regex(Random random, int depth) {
    String[] atoms = {"a", "b", "c", "é", "😀", "[ab]", "[^b]", "[a-é]", ".", "\\w", "%", "\\W"};
    if (depth == 0) {
      return atoms[random.nextInt(atoms.length)];
    }
    return switch (random.nextInt(8)) {
      case 0, 1 -> regex(random, depth - 1) + regex(random, depth - 1);
      case 2 -> "(" + regex(random, depth - 1) + "|" + regex(random, depth - 1) + ")";
      case 3 -> "(" + regex(random, depth - 1) + ")*";
      case 4 -> "(?:" + regex(random, depth - 1) + ")+?";
      case 5 -> "(" + regex(random, depth - 1) + ")?";
      case 6 -> "(" + regex(random, depth - 1) + "){" + random.nextInt(2) + "," + (1 + random.nextInt(3)) + "}";
      default -> regex(random, depth - 1);
    };
  }
}
