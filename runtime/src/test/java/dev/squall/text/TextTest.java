package dev.squall.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextTest {

  @Test
  void utf8IsWhatTheJdkTakesForIt() {
    Random random = new Random(1);
    byte[] leads = {0x41, (byte) 0x80, (byte) 0xBF, (byte) 0xC0, (byte) 0xC2, (byte) 0xE0, (byte) 0xA0, (byte) 0xED,
      (byte) 0x9F, (byte) 0xF0, (byte) 0x90, (byte) 0xF4, (byte) 0x8F, (byte) 0xF5, (byte) 0xFF};
    int wellFormed = 0;
    for (int i = 0; i < 200_000; i++) {
      byte[] bytes = new byte[random.nextInt(6)];
      for (int j = 0; j < bytes.length; j++) {
        bytes[j] = leads[random.nextInt(leads.length)];
      }
      boolean expected = isUtf8(bytes);
      wellFormed += expected ? 1 : 0;
      assertThat(Utf8.firstMalformed(bytes, 0, bytes.length) < 0).as(Arrays.toString(bytes)).isEqualTo(expected);
    }
    assertThat(wellFormed).isGreaterThan(1000);
  }

  private static boolean isUtf8(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Test
  void namesTheFirstWrongByte() {
    byte[] bytes = {'x', 'a', (byte) 0xFE};

    assertThatThrownBy(() -> Utf8.decode(bytes, 1, 3)).hasMessage("not UTF-8 text: byte 2 is 0xFE");
  }

  @Test
  void everyCodePointSurvivesPercentEncoding() {
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint += codePoint < 0x3000 ? 1 : 37) {
      if (codePoint < 0xD800 || codePoint > 0xDFFF) {
        String text = Character.toString(codePoint);
        StringBuilder segment = new StringBuilder();
        StringBuilder query = new StringBuilder();
        PercentEncoding.encodeSegment(text, segment);
        PercentEncoding.encodeQuery(text, query);
        assertThat(decode(segment.toString(), false)).isEqualTo(text);
        assertThat(decode(query.toString(), true)).isEqualTo(text);
      }
    }
  }

  private static String decode(String encoded, boolean plusIsSpace) {
    byte[] bytes = encoded.getBytes(StandardCharsets.US_ASCII);
    return PercentEncoding.decode(bytes, 0, bytes.length, plusIsSpace);
  }

  @Test
  void keepsWhatRfc3986AllowsInASegment() {
    StringBuilder encoded = new StringBuilder();
    PercentEncoding.encodeSegment("aZ09-._~!$&'()*+,;=:@ /?#[]%\"<>\\^`{|}é", encoded);

    assertThat(encoded)
        .hasToString("aZ09-._~!$&'()*+,;=:@%20%2F%3F%23%5B%5D%25%22%3C%3E%5C%5E%60%7B%7C%7D%C3%A9");
  }

  @Test
  void keepsUnreservedCharactersOnlyInAQuery() {
    StringBuilder encoded = new StringBuilder();
    PercentEncoding.encodeQuery("aZ09-._~!$&'()*+,;=:@ /?", encoded);

    assertThat(encoded).hasToString("aZ09-._~%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40%20%2F%3F");
  }

  @Test
  void loneSurrogatesAreReplacedEverywhere() {
    StringBuilder url = new StringBuilder();
    PercentEncoding.encodeQuery("a\uD800b\uDC00", url);
    assertThat(url).hasToString("a%EF%BF%BDb%EF%BF%BD");

    StringBuilder json = new StringBuilder();
    JsonText.append("\uD800 \uDC00 😀 \uD83D", json);
    assertThat(json).hasToString("\"\uFFFD \uFFFD 😀 \uFFFD\"");

    StringBuilder html = new StringBuilder();
    HtmlText.append("\uDE00😀\uD83D", html);
    assertThat(html).hasToString("\uFFFD😀\uFFFD");
  }

  @Test
  void tellsAnEncodedPath() {
    assertThat(PercentEncoding.isEncodedPath("/a%2Fb/~:@")).isTrue();
    assertThat(PercentEncoding.isEncodedPath("/a%2")).isFalse();
    assertThat(PercentEncoding.isEncodedPath("/a%zz")).isFalse();
    assertThat(PercentEncoding.isEncodedPath("/a b")).isFalse();
    assertThat(PercentEncoding.isEncodedPath("/a?b")).isFalse();
    assertThat(PercentEncoding.isEncodedPath("/é")).isFalse();
    assertThat(PercentEncoding.isEncodedPath("/a\r\nb")).isFalse();
  }

  @Test
  void jsonEscapesWhatEndsAStringALineOrAScript() {
    StringBuilder json = new StringBuilder();
    JsonText.append("\"\\/\b\f\n\r\t\0\u001f<>&'\u2028\u2029\u007f é", json);

    assertThat(json)
        .hasToString(
            "\"\\\"\\\\/\\u0008\\u000C\\n\\r\\t\\u0000\\u001F\\u003C\\u003E\\u0026\\u0027\\u2028\\u2029\\u007F é\"");
  }

  @Test
  void htmlEscapesMarkup() {
    StringBuilder html = new StringBuilder();
    HtmlText.append("<a href='x' title=\"y\">&amp;\u0001\u007f\n", html);

    assertThat(html).hasToString("&lt;a href=&#39;x&#39; title=&quot;y&quot;&gt;&amp;amp;\uFFFD\uFFFD\n");
  }
}
