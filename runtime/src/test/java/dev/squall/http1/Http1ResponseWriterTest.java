package dev.squall.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.HttpDate;
import dev.squall.http.Response;
import dev.squall.http.SetCookie;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Http1ResponseWriterTest {
  private static final long TIME = Instant.parse("1994-11-06T08:49:37Z").toEpochMilli();

  private final Http1ResponseWriter writer = new Http1ResponseWriter("Squall");

  @Test
  void writesHeadAndBody() {
    assertThat(write(Response.text("hi"), false, 11, true))
        .isEqualTo(
            "HTTP/1.1 200 OK\r\nServer: Squall\r\nDate: Sun, 06 Nov 1994 08:49:37 GMT\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Length: 2\r\n\r\nhi");
  }

  @Test
  void leavesTheBodyOutForHead() {
    assertThat(write(Response.text("hi"), true, 11, true)).endsWith("\r\nContent-Length: 2\r\n\r\n");
  }

  @Test
  void sendsAnExplicitLengthUnchangedForHeadOnly() {
    Response response = Response.empty(200).withHeader("Content-Length", "1234");
    assertThat(write(response, true, 11, true)).endsWith("\r\nContent-Length: 1234\r\n\r\n");
    assertThat(write(response, false, 11, true)).endsWith("\r\nContent-Length: 0\r\n\r\n");
  }

  @Test
  void hasNoBodyAndNoLengthWhereTheStatusForbidsIt() {
    for (int status : new int[] {204, 304}) {
      assertThat(write(Response.text(status, "no"), false, 11, true))
          .doesNotContain("Content-Length")
          .doesNotContain("Content-Type")
          .endsWith("\r\n\r\n");
    }
    assertThat(write(Response.text(205, "no"), false, 11, true)).endsWith("\r\nContent-Length: 0\r\n\r\n");
    Response streamed = Response.stream(205, "text/plain", out -> out.write('x'));
    assertThat(write(streamed, false, 11, true)).endsWith("\r\nContent-Length: 0\r\n\r\n");
  }

  @Test
  void saysWhatBecomesOfTheConnection() {
    Response response = Response.empty(200);
    assertThat(write(response, false, 11, true)).doesNotContain("Connection");
    assertThat(write(response, false, 11, false)).contains("\r\nConnection: close\r\n");
    assertThat(write(response, false, 10, true)).contains("\r\nConnection: keep-alive\r\n");
    assertThat(write(response, false, 10, false)).contains("\r\nConnection: close\r\n");
    assertThat(write(response.withHeader("connection", "close"), false, 11, false)).containsOnlyOnce("lose\r\n");
  }

  @Test
  void writesFieldsAndCookies() {
    Response response =
        Response.empty(302).withHeader("Location", "/\u00e4").addHeader("X", "1").addHeader("x", "2")
            .withCookie(SetCookie.of("a", "b"));
    assertThat(write(response, false, 11, true))
        .startsWith("HTTP/1.1 302 Found\r\n")
        .contains("\r\nLocation: /\u00e4\r\nX: 1\r\nx: 2\r\nSet-Cookie: a=b; Path=/; HttpOnly; SameSite=Lax\r\n");
  }

  @Test
  void writesAnyStatus() {
    assertThat(write(Response.empty(418), false, 11, true)).startsWith("HTTP/1.1 418 I'm a teapot\r\n");
    assertThat(write(Response.empty(299), false, 11, true)).startsWith("HTTP/1.1 299 Unknown\r\n");
  }

  @Test
  void writesDatesAsTheFormatterDoes() {
    DateTimeFormatter formatter =
        DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      long second = Math.floorMod(random.nextLong(), 253_402_300_800L);
      byte[] text = new byte[HttpDate.LENGTH];
      HttpDate.write(second, text, 0);
      assertThat(new String(text, StandardCharsets.US_ASCII)).isEqualTo(formatter.format(Instant.ofEpochSecond(second)));
    }
  }

  @Test
  void writesDecimals() {
    for (int number : new int[] {0, 9, 10, 99, 100, 12_345, Integer.MAX_VALUE}) {
      OutputBuffer out = new OutputBuffer(1);
      out.putDecimal(number);
      assertThat(text(out)).isEqualTo(Integer.toString(number));
    }
  }

  @Test
  void refusesWhatWouldBreakOutOfAField() {
    Response response = Response.empty(200);
    for (String bad : new String[] {"a\r\nb", "a\nb", "a\u0000", "\u007f", "\u0100"}) {
      assertThatThrownBy(() -> response.withHeader("X", bad)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Response.of(200, bad, new byte[0])).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> SetCookie.of("a", bad)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> SetCookie.of("a", "b").withPath(bad)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> SetCookie.of("a", "b").withDomain(bad)).isInstanceOf(IllegalArgumentException.class);
    }
    for (String bad : new String[] {"", "a b", "a:", "a\r\n", "\u00e4"}) {
      assertThatThrownBy(() -> response.withHeader(bad, "x")).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> SetCookie.of(bad, "x")).isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> SetCookie.of("a", "b; Path=/x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> response.withHeader("Transfer-Encoding", "chunked"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Http1ResponseWriter("a\r\nb")).isInstanceOf(IllegalArgumentException.class);
  }

  private String write(Response response, boolean toHead, int version, boolean keepAlive) {
    OutputBuffer out = new OutputBuffer(16);
    writer.write(response, toHead, version, keepAlive, TIME, out);
    return text(out);
  }

  private static String text(OutputBuffer out) {
    return new String(out.array(), 0, out.length(), StandardCharsets.ISO_8859_1);
  }
}
