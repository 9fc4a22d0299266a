package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.dispatch.PathText;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTest {

  @Test
  void readsTheRequestLineAndTheConnection() {
    Request request = RequestFixture.request("GET /a%20b?x=1&y HTTP/1.1\nHost: example.org:8080\n");

    assertThat(request.method()).isEqualTo("GET");
    assertThat(request.path()).isEqualTo("/a%20b");
    assertThat(request.query()).isEqualTo("x=1&y");
    assertThat(request.host()).isEqualTo("example.org:8080");
    assertThat(request.version()).isEqualTo(11);
    assertThat(request.scheme()).isEqualTo("http");
    assertThat(request.remoteAddress()).isEqualTo(RequestFixture.CONNECTION.remoteAddress());
    assertThat(request.body()).isEmpty();
  }

  @Test
  void tellsNoQueryFromAnEmptyOne() {
    assertThat(RequestFixture.get("/a").query()).isNull();
    assertThat(RequestFixture.get("/a?").query()).isEmpty();
    assertThat(RequestFixture.get("/a").queryParam("x")).isNull();
    assertThat(RequestFixture.get("/a?").queryParam("x")).isNull();
    assertThat(RequestFixture.get("/a").host()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "x=1,1",
    "a=0&x=1,1",
    "x=1&x=2,1",
    "x=,''",
    "x,''",
    "x&y,''",
    "x=a=b,a=b",
    "x=a+b%2Bc,a b+c",
    "%78=1,1",
    "x=%C3%A9%E2%82%AC%F0%9F%98%80,é€😀",
    "&&x=1&,1",
    "xx=2&x=1,1",
    "x=%00%0D%0A,'\0\r\n'",
    "x=a%26b,a&b",
    "x=a;y=2,a;y=2",
  })
  void decodesAQueryParameter(String query, String value) {
    assertThat(RequestFixture.get("/?" + query).queryParam("x")).isEqualTo(value);
  }

  @Test
  void findsNamesThatAreEncodedOrNotAscii() {
    Request request = RequestFixture.get("/?gr%C3%B6%C3%9Fe=1&a+b=2&a%2Bb=3&=4");

    assertThat(request.queryParam("größe")).isEqualTo("1");
    assertThat(request.queryParam("a b")).isEqualTo("2");
    assertThat(request.queryParam("a+b")).isEqualTo("3");
    assertThat(request.queryParam("")).isEqualTo("4");
    assertThat(request.queryParam("a")).isNull();
    assertThat(request.queryParam("größere")).isNull();
  }

  @Test
  void listsAllValuesInOrder() {
    Request request = RequestFixture.get("/?t=b&u=0&t=a&t&t=b");

    assertThat(request.queryParams("t")).containsExactly("b", "a", "", "b");
    assertThat(request.queryParams("v")).isEmpty();
    assertThatThrownBy(() -> request.queryParams("t").add("c")).isInstanceOf(UnsupportedOperationException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "%2", "a%", "%zz", "%2g", "%+1", "%C3", "%C3%28", "%A9", "%C0%AF", "%E0%80%AF", "%ED%A0%80",
        "%F4%90%80%80", "%F5%80%80%80", "%FF", "%F0%9F%98"})
  void refusesAMalformedValueThatIsAskedFor(String value) {
    Request request = RequestFixture.get("/?good=1&x=" + value + "&last=2");

    BadRequestException refusal =
        catchThrowableOfType(BadRequestException.class, () -> request.queryParam("x"));
    assertThat(refusal.status()).isEqualTo(400);
    assertThat(refusal.values())
        .containsExactly(new InvalidValue(Source.QUERY, "x", "percent-encoded UTF-8 text", value));
    assertThat(request.queryParam("good")).isEqualTo("1");
    assertThat(request.queryParam("last")).isEqualTo("2");
  }

  @Test
  void aMalformedNameIsNobodys() {
    Request request = RequestFixture.get("/?%zz=1&%FF=2&x=3");

    assertThat(request.queryParam("%zz")).isNull();
    assertThat(request.queryParam("x")).isEqualTo("3");
  }

  @Test
  void limitsTheNumberOfParameters() {
    ConnectionFacts connection = new GivenFacts(null, "https", new RequestLimits(3));
    Request three = RequestFixture.request("GET /?x=1&x=2&&x=3 HTTP/1.1\n", new byte[0], connection);
    Request four = RequestFixture.request("GET /?x=1&x=2&x=3&y HTTP/1.1\n", new byte[0], connection);

    assertThat(three.queryParams("x")).hasSize(3);
    assertThatThrownBy(() -> four.queryParam("x"))
        .isInstanceOf(BadRequestException.class)
        .hasMessage("The request has more than 3 query parameters.");
    assertThatThrownBy(() -> new RequestLimits(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"application/x-www-form-urlencoded", "Application/X-WWW-Form-UrlEncoded ; Charset=\"UTF-8\"",
        "application/x-www-form-urlencoded;charset=us-ascii;"})
  void readsFormFields(String contentType) {
    Request request =
        RequestFixture.request("POST /?a=query HTTP/1.1\nContent-Type: " + contentType + "\n", "a=1+2&b=%C3%A9&a=é");

    assertThat(request.formParam("a")).isEqualTo("1 2");
    assertThat(request.formParams("a")).containsExactly("1 2", "é");
    assertThat(request.formParam("b")).isEqualTo("é");
    assertThat(request.formParam("c")).isNull();
    assertThat(request.queryParam("a")).isEqualTo("query");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Type: application/json", "Content-Type: text/html", "Content-Type: nonsense", "X: y",
        "Content-Type: multipart/mixed; boundary=x",
        "Content-Type: application/x-www-form-urlencoded; charset=iso-8859-1",
        "Content-Type: application/x-www-form-urlencoded, text/html",
        "Content-Type: application/x-www-form-urlencoded-not"})
  void refusesFormFieldsOfAnotherMediaType(String field) {
    Request request = RequestFixture.request("POST / HTTP/1.1\n" + field + "\n", "a=1");

    HttpException refusal = catchThrowableOfType(HttpException.class, () -> request.formParam("a"));
    assertThat(refusal.status()).isEqualTo(415);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "QUERY"})
  void readsFormFieldsWhateverTheMethod(String method) {
    Request request =
        RequestFixture.request(method + " / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n", "a=1&b=&c");

    assertThat(request.formParam("a")).isEqualTo("1");
    assertThat(request.formParam("b")).isEmpty();
    assertThat(request.formParam("c")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"gzip,415", "GZIP,415", "'gzip, identity',415", "'',415", "identity,0", "Identity,0"})
  void refusesFormFieldsThatAreCompressed(String coding, int status) {
    Request request =
        RequestFixture.request(
            "POST / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\nContent-Encoding: " + coding + "\n",
            "a=1");

    if (status == 0) {
      assertThat(request.formParam("a")).isEqualTo("1");
    } else {
      HttpException refusal = catchThrowableOfType(HttpException.class, () -> request.formParam("a"));
      assertThat(refusal.status()).isEqualTo(status);
    }
  }

  @Test
  void anEmptyBodyHasNoFormFieldsWhateverItsType() {
    assertThat(RequestFixture.request("POST / HTTP/1.1\nContent-Type: application/json\n").formParam("a")).isNull();
    assertThat(RequestFixture.get("/").formParams("a")).isEmpty();
  }

  @Test
  void refusesAMalformedFormField() {
    byte[] body = {'a', '=', (byte) 0xFF, '&', 'b', '=', '1'};
    Request request =
        RequestFixture.request(
            "POST / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n", body, RequestFixture.CONNECTION);

    BadRequestException refusal = catchThrowableOfType(BadRequestException.class, () -> request.formParam("a"));
    assertThat(refusal.values()).singleElement().satisfies(value -> assertThat(value.source()).isEqualTo(Source.FORM));
    assertThat(request.formParam("b")).isEqualTo("1");
  }

  @Test
  void limitsTheNumberOfFormFields() {
    Request request =
        RequestFixture.request(
            "POST / HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\n", "a=1&".repeat(1001));

    assertThatThrownBy(() -> request.formParam("a")).hasMessage("The request has more than 1000 form fields.");
  }

  @Test
  void readsTheBodyAsText() {
    assertThat(RequestFixture.request("POST / HTTP/1.1\n", "größe 😀").bodyText()).isEqualTo("größe 😀");
    assertThat(RequestFixture.get("/").bodyText()).isEmpty();
  }

  @Test
  void refusesABodyThatIsNotUtf8() {
    byte[] body = {'a', (byte) 0xC3, 'b'};
    Request request = RequestFixture.request("POST / HTTP/1.1\n", body, RequestFixture.CONNECTION);

    assertThatThrownBy(request::bodyText)
        .isInstanceOf(BadRequestException.class)
        .hasMessage("The body is not UTF-8 text: byte 2 is 0xC3.");
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain, 67 C3 A9, gé",
    "text/plain; charset=UTF-8, 67 C3 A9, gé",
    "text/plain; charset=iso-8859-1, 67 E9, gé",
    "text/plain; charset=\"US-ASCII\", 67 65, ge",
    "text/plain; charset=utf-16, FE FF 00 67 00 E9, gé",
    "text/plain; charset=utf-16, FF FE 67 00 E9 00, gé",
    "text/plain; charset=utf-16be, 00 67 00 E9, gé",
    "text/plain; charset=utf-16le, 67 00 E9 00, gé",
    "nonsense, 67 C3 A9, gé",
  })
  void readsTheBodyInTheCharsetOfItsType(String type, String hex, String text) {
    byte[] body = HexFormat.ofDelimiter(" ").parseHex(hex);
    Request request =
        RequestFixture.request("POST / HTTP/1.1\nContent-Type: " + type + "\n", body, RequestFixture.CONNECTION);

    assertThat(request.bodyText()).isEqualTo(text);
  }

  @Test
  void tellsInWhichCharsetsABodyCanBe() {
    Request request = RequestFixture.request("POST / HTTP/1.1\nContent-Type: text/csv; charset=zz\n", "a");

    assertThatThrownBy(request::bodyText)
        .isInstanceOfSatisfying(
            UnsupportedMediaTypeException.class,
            refused ->
                assertThat(refused.supported())
                    .containsExactly(
                        "text/csv;charset=utf-8", "text/csv;charset=us-ascii", "text/csv;charset=iso-8859-1", "text/csv;charset=utf-16"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/plain; charset=us-ascii, 400, The body is not US-ASCII text.",
    "text/plain; charset=utf-16be, 400, The body is not UTF-16BE text.",
    "text/plain; charset=windows-1252, 415, 'Text must be in UTF-8, US-ASCII, ISO-8859-1 or UTF-16.'",
  })
  void refusesABodyThatItCannotReadInItsCharset(String type, int status, String message) {
    byte[] body = {'a', (byte) 0xE9, 'b'};
    Request request =
        RequestFixture.request("POST / HTTP/1.1\nContent-Type: " + type + "\n", body, RequestFixture.CONNECTION);

    HttpException refusal = catchThrowableOfType(HttpException.class, request::bodyText);
    assertThat(refusal.status()).isEqualTo(status);
    assertThat(refusal).hasMessage(message);
  }

  @Test
  void identifiersAreUniqueAndStay() {
    Request request = RequestFixture.get("/");
    assertThat(request.id()).matches("[0-9a-f]{16}").isEqualTo(request.id());

    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      ids.add(RequestFixture.get("/").id());
    }
    assertThat(ids).hasSize(10_000);
  }

  @Test
  void describesItselfWithoutWhatMayBeSecret() {
    Request request = RequestFixture.request("GET /a?token=secret HTTP/1.1\nCookie: s=secret\n");

    assertThat(request.toString()).startsWith("GET /a (").doesNotContain("secret");
  }

  @Test
  void aDetachedRequestSurvivesTheReuseOfItsBuffers() {
    RequestHead head = RequestFixture.head("POST /users/a%20b/x?q=1&r=2 HTTP/1.1\nHost: h:1\nCookie: c=3\nX: y\n");
    PathValues values = new PathValues(1);
    values.set(0, head.pathFrom + 7, head.pathFrom + 12);
    values.setNumber(0, 99);
    Request request = new Request(head, head.buffer, values, new byte[] {'b'}, RequestFixture.CONNECTION);
    assertThat(request.queryParam("q")).isEqualTo("1");
    Headers headers = request.headers();

    request.detach();
    Arrays.fill(head.buffer, (byte) '#');
    head.clear();
    values.set(0, 0, 0);
    values.setNumber(0, 0);

    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.path()).isEqualTo("/users/a%20b/x");
    assertThat(request.query()).isEqualTo("q=1&r=2");
    assertThat(request.queryParam("r")).isEqualTo("2");
    assertThat(request.host()).isEqualTo("h:1");
    assertThat(request.cookie("c")).isEqualTo("3");
    assertThat(headers.get("x")).isEqualTo("y");
    assertThat(headers.size()).isEqualTo(3);
    assertThat(request.pathValues().number(0)).isEqualTo(99);
    assertThat(PathText.decode(request, 0)).isEqualTo("a b");
    assertThat(request.body()).isEqualTo(new byte[] {'b'});
    assertThat(request.version()).isEqualTo(11);
  }

  @Test
  void aDetachedRequestCopiesTheNormalizedPath() {
    RequestHead head = RequestFixture.head("GET /%61/b HTTP/1.1\n");
    byte[] normalized = "/a/b".getBytes(StandardCharsets.US_ASCII);
    PathValues values = new PathValues(1);
    values.set(0, 3, 4);
    Request request = new Request(head, normalized, values, new byte[0], RequestFixture.CONNECTION);
    assertThat(PathText.decode(request, 0)).isEqualTo("b");

    request.detach();
    Arrays.fill(normalized, (byte) '#');

    assertThat(PathText.decode(request, 0)).isEqualTo("b");
    assertThat(request.path()).isEqualTo("/%61/b");
  }

  @Test
  void readsQueriesAsTheJdksDecoderWould() {
    Random random = new Random(11);
    String[] pieces = {"a", "b", "=", "&", "+", "%61", "%20", "%3D", "%26", "%C3%A9", "ab", "", "%2B"};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder query = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        query.append(pieces[random.nextInt(pieces.length)]);
      }
      Request request = RequestFixture.get("/?" + query);
      for (String name : new String[] {"a", "b", "ab", "", "é", "a b", "a+", " "}) {
        assertThat(request.queryParams(name)).as("%s of %s", name, query).isEqualTo(expected(query.toString(), name));
      }
    }
  }

  private static List<String> expected(String query, String name) {
    List<String> values = new ArrayList<>();
    for (String parameter : query.split("&")) {
      int equals = parameter.indexOf('=');
      String key = equals < 0 ? parameter : parameter.substring(0, equals);
      if (!parameter.isEmpty() && URLDecoder.decode(key, StandardCharsets.UTF_8).equals(name)) {
        values.add(equals < 0 ? "" : URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return values;
  }
}
