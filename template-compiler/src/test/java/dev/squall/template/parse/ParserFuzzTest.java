package dev.squall.template.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no author would write: nothing is thrown, everything ends, and all places are in the source. */
class ParserFuzzTest {
  private static final List<String> CORPUS = List.of(
      """
      {% extends "base.html" %}
      {% param User user %}{% param List<? extends Shape[]>? shapes = [] %}
      {% import java.time.Month %}{% from java.lang.Math import max, abs as absolute %}
      {% block body %}
        <h1 class="a {{ user.name | upper }}">{{ "Hello ${user.name ?? 'you'}\\n" }} {{! {{{x}}} {# c #}</h1>
        {% for key, value in map %}{{ loop.index }}: {{ value?.size }}{% if loop.last %}{% break %}{% end %}
        {% else %}none{% end %}
        {{ super() }}
      {% end %}
      """,
      """
      {% whitespace oneline %}{% autoescape None %}
      {% macro row(User user, int size = 20) %}<td>  {{ user }}</td>{% end %}
      {% switch shape %} {% case Circle c if c.radius > 3 %}o{% case RED, "a", -1 %}r{% else %}-{% end %}
      {% try %}{{ a[0]!.b(1, x -> x * 2)::c }}{% except IOException as e %}{{ e }}{% finally %}.{% end %}
      {% call row(user, size=3) %}{% call card("x") do %}b{% end %}{% include row.html (a, b=2) %}
      {% apply linkify | trim(1) %}{% while n is not null and n in 1..9 %}{% set n = n.next %}{% end %}{% end %}
      """,
      """
      <script>var x = {{ json }};</script><pre>  x  </pre>{% comment not read %}
      {% module Entry(entry, 1.5f, 0x1F, 10_000L) %}{% raw a if b else c %}{% flush %}
      {% css %} p { color: red } {% end %}{% css_file "/x.css" %}{% fragment rows %}\t \r\n{% end %}
      {{ link users.UserController.show(user.id) }}{{ not a == -b % 3 }}{{ (a, b) -> a ?? b ? c : d }}
      """);
  private static final String[] PIECES = {
    "{{", "}}", "{%", "%}", "{#", "#}", "{{!", "{", "}", "%", "\"", "'", "${", "\\", "(", ")", "[", "]", "<", ">", "|", "?", "!",
    ".", "..", "->", "::", "=", ",", "end", " if ", " else ", " in ", " is ", " not ", "{% end %}", "{% if x %}", "{% for x in y %}",
    "{% else %}", "{% block b %}", "{% endif %}", "{% case 1 %}", "{% apply f %}", "{% wiht %}", "_tt_", "\n", "\t", "\u0000",
    "\uD83D\uDE00", "\uD800", "\u00E9", "9", "0x", "1e", "-", "{% comment", "{% macro m(", "<pre>", "\uFEFF", "{%-", "-%}"
  };

  @Test
  void theCorpusItselfHasNoErrors() {
    for (String text : CORPUS) {
      assertThat(TreeInvariants.check("page.html", text).list()).isEmpty();
    }
  }

  @Test
  void textsAreCutAnywhere() {
    for (String text : CORPUS) {
      for (int end = 0; end <= text.length(); end++) {
        TreeInvariants.check("page.html", text.substring(0, end));
        TreeInvariants.check("page.txt", text.substring(end));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void textsAreChangedAtRandom(long seed) {
    Random random = new Random(seed);
    for (int turn = 0; turn < 1000; turn++) {
      String text = CORPUS.get(random.nextInt(CORPUS.size()));
      for (int change = random.nextInt(6); change >= 0; change--) {
        text = changed(text, random);
      }
      TreeInvariants.check("page.html", text);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void textsAreMadeOfPieces(long seed) {
    Random random = new Random(seed);
    for (int turn = 0; turn < 1000; turn++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, 1 + random.nextInt(60)).forEach(i -> text.append(PIECES[random.nextInt(PIECES.length)]));
      TreeInvariants.check("page.html", text.toString());
    }
  }

  private static String changed(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(12));
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(at);
      case 1 -> text.substring(0, at) + text.substring(end);
      case 2 -> text.substring(0, end) + text.substring(at);
      default -> text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(end);
    };
  }
}
