package dev.squall.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.Link;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {

  private static String url(String url) {
    Utf8Output out = new Utf8Output(64);
    out.url(url);
    return out.toString();
  }

  private static String srcset(String candidates) {
    Utf8Output out = new Utf8Output(64);
    out.srcset(candidates);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "JavaScript:alert(1)", "\u0001javascript:alert(1)", " javascript:alert(1)", "java\nscript:alert(1)",
        "java\tscript:x", "data:text/html,x", "vbscript:x", "blob:x", "file:///x", "about:blank", ":x", "&colon;x", "javascript&colon;x",
        "http\u017F:x", "x\u0000:y", "https\u0000:y", "view-source:http://x", "jar:http://x"})
  void otherSchemesAreBlocked(String url) {
    assertThat(url(url)).isEqualTo("about:invalid#blocked");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://a.example/b?c=d#e", "HTTPS://a", "mailto:a@b.example", "tel:+49-1", "ftp://a", "ftps://a", "FtP:a", "/a/b", "//a/b", "a/b:c",
        "?a:b", "#a:b", "", "a", "../x", "http://[::1]:80/", "/a%20b", "/a,b;c=(d)*!~$"})
  void theseStayAsTheyAre(String url) {
    assertThat(url(url)).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      quoteCharacter = '~',
      value = {
        "/a?b=c&d='e' /a?b=c&amp;d=&#39;e&#39;",
        "/\u00E9\uD83D\uDE00 /%C3%A9%F0%9F%98%80",
        "/\uD83D %2F:ignored",
        "/%zz%4 /%25zz%254",
        "/\\evil /%5Cevil",
        "/\"<>`{|}^ /%22%3C%3E%60%7B%7C%7D%5E"
      })
  void whatAUrlCannotHoldIsEncoded(String url, String expected) {
    assertThat(url(url)).isEqualTo(expected.startsWith("%2F") ? "/%EF%BF%BD" : expected);
  }

  /** Of pieces that are put together at random: what comes first of {@code : / ? # &} decides, wherever a fast way is taken. */
  @Test
  void schemesAreFoundWhateverStandsAroundThem() {
    String[] pieces = {"h", "http", "https", "HTTP", "ftp", "mailto", "javascript", ":", ":", "/", "//", "?", "#", "&", ";", " ", "\t", "\u0168", "\u0174ttp",
      "\u3A3A", "\uD83D\uDE00", "a", "x_y", "~", "@", "%", "%41"};
    Random random = new Random(20);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder url = new StringBuilder();
      for (int pieceCount = random.nextInt(6); pieceCount >= 0; pieceCount--) {
        url.append(pieces[random.nextInt(pieces.length)]);
      }
      String before = url.toString().split("[/?#]", 2)[0];
      int colon = before.indexOf(':');
      boolean allowed = colon < 0 ? !before.contains("&") : before.substring(0, colon).matches("(?i)https?|mailto|tel|ftps?");
      assertThat(url(url.toString()).equals("about:invalid#blocked")).as(url.toString()).isEqualTo(!allowed);
    }
  }

  @Test
  void whatBrowsersStripIsEncoded() {
    assertThat(url(" /a\tb\nc\u0000")).isEqualTo("%20/a%09b%0Ac%00");
  }

  @Test
  void linksAreEscaped() {
    Utf8Output out = new Utf8Output(64);
    out.url(new Link("/a'b", "c=d&e=f"));
    out.trustedUrl(new Link("/x", null));
    assertThat(out.toString()).isEqualTo("/a&#39;b?c=d&amp;e=f/x");
  }

  @Test
  void everyCandidateOfAnImageIsChecked() {
    assertThat(srcset("/a.png 1x, /b.png 2x")).isEqualTo("/a.png 1x, /b.png 2x");
    assertThat(srcset("/a.png, javascript:x 100w,/c.png 1.5x 2h")).isEqualTo("/a.png, about:invalid#blocked 100w, /c.png 1.5x 2h");
    assertThat(srcset(" ,, /a,b.png 1x ,")).isEqualTo("/a,b.png 1x");
    assertThat(srcset("/a onerror=x \"y, /b")).isEqualTo("/a, /b");
    assertThat(srcset("/a.png,, /b.png")).isEqualTo("/a.png, /b.png");
    assertThat(srcset("/a\"b w 2x")).isEqualTo("/a%22b 2x");
    assertThat(srcset("")).isEmpty();
  }
}
