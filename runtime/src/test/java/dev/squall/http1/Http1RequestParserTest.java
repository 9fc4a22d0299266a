package dev.squall.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.Headers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every input is read whole, cut in two at every byte, and one byte at a time, always with the same result. */
class Http1RequestParserTest {
  private static final Http1Limits SMALL = new Http1Limits(64, 128, 4, 20, 8, 16);

  static Stream<Arguments> accepted() {
    return Stream.of(
        in("GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / for=a v11 [Host=a] body= keep", "end"),
        in("\r\n\r\n\r\nGET / HTTP/1.1\r\nhost:a:80\r\n\r\n", "GET / for=a:80 v11 [host=a:80] body= keep", "end"),
        in("GET /a?b=c?d HTTP/1.1\r\nHost:  a \t\r\n\r\n", "GET /a query=b=c?d for=a v11 [Host=a] body= keep", "end"),
        in("GET /a? HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a query= for=a v11 [Host=a] body= keep", "end"),
        in("GET //b/../%41 HTTP/1.1\r\nHost: a\r\n\r\n", "GET //b/../%41 for=a irregular v11 [Host=a] body= keep", "end"),
        in("GET /\u00e4{} HTTP/1.1\r\nHost: a\r\n\r\n", "GET /\u00e4{} for=a irregular v11 [Host=a] body= keep", "end"),
        in("GET http://b:1/p?q HTTP/1.1\r\nHost: a\r\n\r\n", "GET /p query=q for=b:1 v11 [Host=a] body= keep", "end"),
        in("GET HTTP://b HTTP/1.1\r\nHost: a\r\n\r\n", "GET / for=b v11 [Host=a] body= keep", "end"),
        in("GET https://b?q HTTP/1.1\r\nHost: a\r\n\r\n", "GET / query=q for=b v11 [Host=a] body= keep", "end"),
        in("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", "OPTIONS * for=a v11 [Host=a] body= keep", "end"),
        in("GET / HTTP/1.0\r\n\r\n", "GET / v10 body= close", "end"),
        in("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n", "GET / v10 [Connection=Keep-Alive] body= keep", "end"),
        in("GET / HTTP/1.7\r\nHost: a\r\n\r\n", "GET / for=a v11 [Host=a] body= keep", "end"),
        in("G!T / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n", "G!T / for=[::1]:80 v11 [Host=[::1]:80] body= keep", "end"),
        in("GET / HTTP/1.1\r\nHost: a\r\nConnection: x , close\r\n\r\n",
            "GET / for=a v11 [Host=a] [Connection=x , close] body= close", "end"),
        in("GET / HTTP/1.1\r\nHost: a\r\nX:\r\nY: \u00e9\t\u00fc\r\n\r\n",
            "GET / for=a v11 [Host=a] [X=] [Y=\u00e9\t\u00fc] body= keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\nHost: a\r\n\r\n",
            "POST / for=a v11 [Host=a] [Content-Length=3] body=abc keep",
            "GET /2 for=a v11 [Host=a] body= keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2, 2\r\nContent-length: 2\r\n\r\nab",
            "POST / for=a v11 [Host=a] [Content-Length=2, 2] [Content-length=2] body=ab keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
            "POST / for=a v11 [Host=a] [Content-Length=0] body= keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: Chunked\r\n\r\n4\r\nabcd\r\nA\r\n0123456789\r\n0\r\n\r\nGET",
            "POST / for=a v11 [Host=a] [Transfer-Encoding=Chunked] body=abcd0123456789 keep", "partial"),
        chunks("1;a=b\r\nx\r\n000\r\nT: v\r\n\r\n", chunked("x {T=v}"), "end"),
        chunks("1;a\r\nx\r\n0;b;c=d\r\n\r\n", chunked("x"), "end"),
        chunks("1 ; a = \"\\\";\t\u00e4\" ;b\r\nx\r\n0\r\n\r\n", chunked("x"), "end"),
        chunks("1\t;a=b\r\nx\r\n0 ;a=\"\"\r\n\r\n", chunked("x"), "end"),
        chunks("0\r\nA:\r\nb: \t c \u00e4 \t\r\nA: 2\r\n\r\nGET", chunked(" {A=} {b=c \u00e4} {A=2}"), "partial"),
        chunks("0\r\nCookie: c\r\nETag: e\r\nX-Forwarded-For: f\r\nif-match: *\r\n\r\n", chunked(" {ETag=e}"), "end"),
        in("GET / HTTP/1.1\r\nHost: [2001:db8::1.2.3.4]:8080\r\n\r\n",
            "GET / for=[2001:db8::1.2.3.4]:8080 v11 [Host=[2001:db8::1.2.3.4]:8080] body= keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nExpect: , 100-continue ,100-CONTINUE\r\nContent-Length: 1\r\n\r\nx",
            "POST / for=a v11 [Host=a] [Expect=, 100-continue ,100-CONTINUE] [Content-Length=1] body=x keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\nContent-Length: 1\r\n\r\nx",
            "POST / for=a v11 [Host=a] [Expect=100-Continue] [Content-Length=1] body=x keep", "end"),
        in("GET / HTTP/1.0\r\nExpect: else\r\n\r\n", "GET / v10 [Expect=else] body= close", "end"),
        in("GET / HTTP/1.1\r\nHost: a\r\n", "partial"),
        in("", "end"));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        in("GET /\r\n\r\n", "400"),
        in("\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.1\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\n\n", "400"),
        in("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505"),
        in("GET  / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.1 \r\nHost: a\r\n\r\n", "400"),
        in(" GET / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("FOO,BAR / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET /\u0000 HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET a HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET * HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET http:/// HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET http://u@b/ HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n", "501"),
        in("GET / http/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.10\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/2.0\r\nHost: a\r\n\r\n", "505"),
        in("\u0016\u0003\u0001\u0002", "400"),
        in("\r\rGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("\r\n\r\n\r\n\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.1\rHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", "400"),
        in("GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost:\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a,b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a:99999\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a:b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: [::1\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: %4\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost : a\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\n Host: a\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nX Y: b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nX: a\u0000b\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nX: \u007f\r\n\r\n", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\n\rX", "400"),
        in("GET / HTTP/1.1\r\nHost: a\r\nExpect: more\r\n\r\n", "417"),
        length("+10", "400"),
        length("1_0", "400"),
        length("-1", "400"),
        length("0x10", "400"),
        length("", "400"),
        length("1 0", "400"),
        length("1,", "400"),
        length(",1", "400"),
        length("1, 2", "400"),
        length("1\r\nContent-Length: 2", "400"),
        length("99999999", "413"),
        length("99999999999999999999999", "413"),
        encoding("gzip, chunked", "400"),
        encoding("identity", "400"),
        encoding("chunked, chunked", "400"),
        encoding("chunked\r\nTransfer-Encoding: chunked", "400"),
        encoding("chunked\u00a0", "400"),
        encoding("\u000bchunked", "400"),
        encoding("\"chunked\"", "400"),
        encoding("xchunked", "400"),
        encoding("chunked\r\nContent-Length: 3", "400"),
        in("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400"),
        chunks("1_a\r\n", "400"),
        chunks("+4\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks(" 4\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("0x4\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("-1\r\n", "400"),
        chunks("\r\n", "400"),
        chunks("4 \r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4\r\nabcde\r\n0\r\n\r\n", "400"),
        chunks("4\r\nabcd0\r\n\r\n", "400"),
        chunks("4\r\nabcd\n0\r\n\r\n", "400"),
        chunks("4;a\nb\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("00000000000000000\r\n\r\n", "400"),
        chunks("7FFFFFFF\r\n", "413"),
        chunks("FFFFFFFFFFFFFFFF\r\n", "413"),
        chunks("0\r\n X: y\r\n\r\n", "400"),
        chunks("0\r\nX y\r\n\r\n", "400"),
        chunks("0\r\n: y\r\n\r\n", "400"),
        chunks("0\r\nX: y\n\r\n", "400"),
        chunks("0\r\nX: \u0001\r\n\r\n", "400"),
        chunks("4;\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4 a\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a \r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a=\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a=\"b\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a=\"b\\\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a=\"b\"c\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a=b\"c\"\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a b\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;=b\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("4;a;;b\r\nabcd\r\n0\r\n\r\n", "400"),
        chunks("0\r\nContent-Length: 5\r\n\r\n", "400"),
        chunks("0\r\ntransfer-encoding: chunked\r\n\r\n", "400"),
        chunks("0\r\nX: y\r\nHost: b\r\n\r\n", "400"),
        chunks("0\r\nX: y\r\n z\r\n\r\n", "400"),
        host("[::1::]"),
        host("[:]"),
        host("[1:2:3:4:5:6:7]"),
        host("[1:2:3:4:5:6:7:8:9]"),
        host("[12345::]"),
        host("[::1.2.3]"),
        host("[::1.2.3.256]"),
        host("[1.2.3.4]"),
        host("[v1.a]"),
        host("[::1%25eth0]"),
        host("[::1]a"),
        in("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue, more\r\n\r\n", "417"));
  }

  static Stream<Arguments> overLimits() {
    String head = "GET / HTTP/1.1\r\nHost: a\r\n";
    String post = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    return Stream.of(
        in("GET /" + "a".repeat(100) + " HTTP/1.1\r\nHost: a\r\n\r\n", "414"),
        in("A".repeat(100), "414"),
        in(head + "X: " + "a".repeat(200), "431"),
        in(head + "a:b\r\n".repeat(4) + "\r\n", "431"),
        in(head + "a:b\r\n".repeat(3) + "\r\n", "GET / for=a v11 [Host=a] [a=b] [a=b] [a=b] body= keep", "end"),
        in("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 21\r\n\r\n", "413"),
        in(post + "15\r\n", "413"),
        in(post + "14\r\n" + "a".repeat(20) + "\r\n1\r\n", "413"),
        in(post + "1;" + "a".repeat(9), "400"),
        in(post + "1;a=" + "\"".repeat(2) + ";b\r\nx\r\n0;c;d\r\n\r\n", "400"),
        in(post + "0\r\n" + "a:\r\n".repeat(5), "431"),
        in(post + "0\r\n" + "a:\r\n".repeat(4) + "\r\n", "POST / for=a v11 [Host=a] [Transfer-Encoding=chunked] body="
            + " {a=}".repeat(4) + " keep", "end"),
        in(post + "0\r\nX: " + "a".repeat(20), "431"));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void readsTheSameHoweverTheBytesAreCut(String input, List<String> expected) {
    checkAllCuts(input, Http1Limits.DEFAULT, expected);
  }

  @ParameterizedTest
  @MethodSource("refused")
  void refusesWithTheSameStatusHoweverTheBytesAreCut(String input, List<String> expected) {
    checkAllCuts(input, Http1Limits.DEFAULT, expected);
  }

  @ParameterizedTest
  @MethodSource("overLimits")
  void holdsToItsLimitsHoweverTheBytesAreCut(String input, List<String> expected) {
    checkAllCuts(input, SMALL, expected);
  }

  @Test
  @Timeout(20)
  void readsDrippedInputInLinearTime() {
    Http1Limits large = new Http1Limits(1 << 20, 1 << 20, 10, 1 << 20, 0, 0);
    String input =
        "GET /" + "a".repeat(500_000) + " HTTP/1.1\r\nHost: a\r\nX: " + "b".repeat(500_000)
            + "\r\nContent-Length: 500000\r\n\r\n" + "c".repeat(500_000);

    List<String> outcomes = ParsedRequests.dripped(bytes(input), large);

    assertThat(outcomes).hasSize(2).last().isEqualTo("end");
  }

  @Test
  void keepsNothingOfTheBuffersOfWholeRequests() throws ProtocolException {
    Http1RequestParser parser = new Http1RequestParser(Http1Limits.DEFAULT);
    byte[] input = bytes("GET / HTTP/1.1\r\nHost: a\r\n\r\n");

    int used = parser.parse(input, 0, input.length);

    assertThat(used).isEqualTo(input.length);
    assertThat(parser.head().buffer).isSameAs(input);
  }

  @Test
  void emptyLinesNeedNoParserOfTheirOwn() throws ProtocolException {
    String input = "\r\n\r\n\r\n\r\n\r\n";
    for (int cut = 0; cut < input.length(); cut++) {
      Http1RequestParser first = new Http1RequestParser(Http1Limits.DEFAULT);
      first.parse(bytes(input), 0, cut);
      Http1RequestParser second = new Http1RequestParser(Http1Limits.DEFAULT);
      second.resume(first.emptyLines());
      byte[] rest = bytes(input.substring(cut));

      assertThat(first.atStart()).isTrue();
      assertThatThrownBy(() -> second.parse(rest, 0, rest.length)).hasMessageContaining("empty lines");
    }
  }

  @Test
  void trailersOutliveTheParsersNextRequest() throws ProtocolException {
    Http1RequestParser parser = new Http1RequestParser(Http1Limits.DEFAULT);
    byte[] input = bytes("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nDigest: 1\r\n\r\n");
    parser.parse(input, parser.parse(input, 0, input.length), input.length);
    Headers trailers = parser.trailers();
    parser.next();
    byte[] second = bytes("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nDigest: 2\r\n\r\n");
    parser.parse(second, parser.parse(second, 0, second.length), second.length);

    assertThat(trailers.get("digest")).isEqualTo("1");
  }

  @Test
  void wantsToContinueOnlyBeforeTheBody() throws ProtocolException {
    Http1RequestParser parser = new Http1RequestParser(Http1Limits.DEFAULT);
    byte[] head = bytes("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n");

    parser.parse(head, parser.parse(head, 0, head.length), head.length);
    boolean before = parser.continueWanted();
    parser.parse(bytes("a"), 0, 1);

    assertThat(before).isTrue();
    assertThat(parser.inBody()).isTrue();
    assertThat(parser.continueWanted()).isFalse();
  }

  private static void checkAllCuts(String input, Http1Limits limits, List<String> expected) {
    byte[] bytes = bytes(input);
    assertThat(ParsedRequests.of(bytes, limits)).as("whole").isEqualTo(expected);
    for (int cut = 0; cut <= bytes.length; cut++) {
      assertThat(ParsedRequests.of(bytes, limits, cut)).as("cut at %d", cut).isEqualTo(expected);
    }
    assertThat(ParsedRequests.dripped(bytes, limits)).as("one byte at a time").isEqualTo(expected);
  }

  private static Arguments in(String input, String... expected) {
    return Arguments.of(input, List.of(expected));
  }

  private static Arguments length(String value, String expected) {
    return in("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + value + "\r\n\r\n0123456789", expected);
  }

  private static Arguments encoding(String value, String expected) {
    return in("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: " + value + "\r\n\r\n0\r\n\r\n", expected);
  }

  private static Arguments host(String value) {
    return in("GET / HTTP/1.1\r\nHost: " + value + "\r\n\r\n", "400");
  }

  private static String chunked(String bodyAndTrailers) {
    return "POST / for=a v11 [Host=a] [Transfer-Encoding=chunked] body=" + bodyAndTrailers + " keep";
  }

  private static Arguments chunks(String body, String... expected) {
    return in("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + body, expected);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
