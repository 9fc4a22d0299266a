package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Every method that takes text, held against a simple one on random texts, wherever in the array the text comes to stand. */
class EscapersTest {
  private static final int TEXTS = 60_000;
  private static final byte[] NOTHING = {};
  private static final byte[] PARAGRAPH = {'<', 'p', '>'};

  private static void check(long seed, BiConsumer<Utf8Output, String> method, UnaryOperator<String> expected) {
    RandomTexts texts = new RandomTexts(seed);
    Utf8Output reused = new Utf8Output(64);
    for (int i = 0; i < TEXTS; i++) {
      String text = texts.next(i % 1000 == 0 ? 3000 : 40);
      byte[] before = new byte[texts.below(80)];
      byte[] wanted = expected.apply(text).getBytes(StandardCharsets.UTF_8);
      Utf8Output out = i % 2 == 0 ? new Utf8Output(64) : reused;
      out.clear();
      out.raw(before);
      method.accept(out, text);
      byte[] written = out.toByteArray();
      if (!Arrays.equals(written, before.length, written.length, wanted, 0, wanted.length)) {
        assertThat(out.toString()).as("of the text <%s>", text).isEqualTo(expected.apply(text));
      }
    }
  }

  @Test
  void textIsUtf8() {
    check(1, Utf8Output::text, text -> text);
  }

  @Test
  void htmlIsEscaped() {
    check(2, Utf8Output::html, SimpleEscapers::html);
  }

  @Test
  void htmlBehindTextIsEscaped() {
    check(2, (out, text) -> out.html(NOTHING, text), SimpleEscapers::html);
    check(9, (out, text) -> out.html(PARAGRAPH, text), text -> "<p>" + SimpleEscapers.html(text));
  }

  @Test
  void xmlIsEscaped() {
    check(3, Utf8Output::xml, SimpleEscapers::xml);
  }

  @Test
  void jsonIsALiteral() {
    check(4, Utf8Output::json, SimpleEscapers::json);
  }

  @Test
  void jsonInAnAttributeIsTheSameEscaped() {
    check(5, Utf8Output::jsonAttribute, text -> SimpleEscapers.html(SimpleEscapers.json(text)));
  }

  @Test
  void urlsAreCheckedAndEncoded() {
    check(6, Utf8Output::url, SimpleEscapers::url);
  }

  @Test
  void trustedUrlsAreEncoded() {
    check(7, (out, text) -> out.trustedUrl(TrustedUrl.trusted(text)), SimpleEscapers::uncheckedUrl);
  }

  @Test
  void partsOfUrlsAreEncoded() {
    check(8, Utf8Output::urlPart, SimpleEscapers::urlPart);
  }

  @Test
  void aPairThatStraddlesAPieceStaysWhole() {
    for (int before = 505; before < 520; before++) {
      String text = "\u00E9".repeat(before) + "\uD83D\uDE00".repeat(4) + "<";
      Utf8Output out = new Utf8Output(64);
      out.html(text);
      assertThat(out.toString()).isEqualTo(text.replace("<", "&lt;"));
      out.clear();
      out.text(text);
      assertThat(out.toString()).isEqualTo(text);
      out.clear();
      out.urlPart(text);
      assertThat(out.toString()).isEqualTo(SimpleEscapers.urlPart(text));
    }
  }
}
