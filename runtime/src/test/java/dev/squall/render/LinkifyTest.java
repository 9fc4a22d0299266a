package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links are made as Tornado makes them. */
class LinkifyTest {

  private static String link(String url) {
    String shown = Html.escaped(url).toString();
    return "<a href=\"" + (url.startsWith("www.") ? "http://" : "") + shown + "\">" + shown + "</a>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "|http://a.example/|",
        "see |http://a.example/b/|!",
        "see |http://a.example/b|, and then",
        "(see |http://a.example/b|)",
        "|http://a.example/b_(c)|",
        "|http://a.example/b_(c)_(d)_e|.",
        "(|http://a.example/b_(c)|)",
        "|http://a.example/b|(ccccccc",
        "|http://a.example/b|((((((((c)",
        "|http://a.example/b|..........",
        "|http://a.example/?q=1&r=2|.",
        "|https://me:secret@a.example:8080/#x|",
        "\u00BB|http://\u4F8B.example/\u4F8B| \u00AB",
        "a |www.a.example/b|, b",
        "x-|www.a.example|",
        "\uD83D\uDE00|http://a.example|",
        "|http://a.example/%3cb%3e|"
      })
  void urlsBecomeLinks(String before, String url, String after) {
    String expected = Html.escaped(before == null ? "" : before) + link(url) + Html.escaped(after == null ? "" : after);
    String text = (before == null ? "" : before) + url + (after == null ? "" : after);
    assertThat(TemplateFunctions.linkify(text)).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a.example", "http:", "http://", "http://.", "file:///etc", "javascript://a.example/%0aalert(1)", "HTTP://a", "wwww.a", "<b>",
        "-://a", "www.", "mailto:a@b.example"})
  void othersDoNot(String text) {
    assertThat(TemplateFunctions.linkify(text)).isEqualTo(Html.escaped(text));
  }

  @Test
  void whatIsAroundIsEscaped() {
    assertThat(TemplateFunctions.linkify("<b>http://a.example/?a=1&b=2\"x'y</b>"))
        .hasToString(
            "&lt;b&gt;<a href=\"http://a.example/?a=1&amp;b=2&quot;x\">http://a.example/?a=1&amp;b=2&quot;x</a>&#39;y&lt;/b&gt;");
  }

  @Test
  void longUrlsAreShortened() {
    String url = "http://reallylong.example/link/that/exceeds/the/limit.html";
    assertThat(TemplateFunctions.linkify(url, true))
        .hasToString("<a href=\"" + url + "\" title=\"" + url + "\">http://reallylong.example/link...</a>");
    String host = "http://averyveryverylongdomainname.of.a.example/hi";
    assertThat(TemplateFunctions.linkify(host + "!", true))
        .hasToString("<a href=\"" + host + "\" title=\"" + host + "\">http://averyveryverylongdomain...</a>!");
    assertThat(TemplateFunctions.linkify("http://short.example/a/b/c", true)).hasToString(link("http://short.example/a/b/c"));
  }

  @Test
  void noCharacterReferenceIsCut() {
    String url = "http://a.example/abcdef&gh/something/that/is/long";
    assertThat(TemplateFunctions.linkify(url, true).toString()).endsWith(">http://a.example/abcdef...</a>");
  }

  @Test
  void attributesAreAdded() {
    String attributes = "rel=\"nofollow\" class='external'";
    assertThat(TemplateFunctions.linkify("www.a.example", false, "  " + attributes + " "))
        .hasToString("<a href=\"http://www.a.example\" " + attributes + ">www.a.example</a>");
    Html chosen =
        TemplateFunctions.linkify(
            "www.a.example www.b.example",
            false,
            href -> href.startsWith("http://www.a.") ? "class=\"a\"" : "",
            false,
            List.of("http"));
    assertThat(chosen).hasToString("<a href=\"http://www.a.example\" class=\"a\">www.a.example</a> " + link("www.b.example"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick=\"x\"", "href=\"x\"", "style=\"x\"", "class=x", "class=\"x", "class=\"x\"id=\"y\"", "\"", ">", "title=\"<b>\""})
  void attributesThatCouldHarmAreRefused(String attributes) {
    assertThatThrownBy(() -> TemplateFunctions.linkify("www.a.example", false, attributes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rel=\"nofollow\"");
  }

  @Test
  void protocolsCanBeChosen() {
    assertThat(TemplateFunctions.linkify("www.a.example", false, "", true)).hasToString("www.a.example");
    assertThat(TemplateFunctions.linkify("rdar:/1234 and http://a.example", false, "", false, List.of("rdar")))
        .hasToString(link("rdar:/1234") + " and http://a.example");
  }

  @Test
  void everyTextIsSafeAndKeepsItsWords() {
    RandomTexts texts = new RandomTexts(11);
    for (int i = 0; i < 20_000; i++) {
      String text = texts.next(30) + (i % 2 == 0 ? "http://" : "www.") + texts.next(30);
      String shown = TemplateFunctions.linkify(text).toString().replaceAll("<a href=\"[^\"<>]*\">([^<>]*)</a>", "$1");
      assertThat(shown).isEqualTo(Html.escaped(text).toString());
    }
  }
}
