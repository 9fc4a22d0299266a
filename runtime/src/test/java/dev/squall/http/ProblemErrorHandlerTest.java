package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.validation.ConstraintMessages;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemErrorHandlerTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

  private final ProblemErrorHandler handler = new ProblemErrorHandler();

  private static Request accepting(String accept) {
    return RequestFixture.request("GET /secret-path HTTP/1.1\nAccept: " + accept + "\n");
  }

  private static String body(Response response) {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  @Test
  void writesAProblemDocument() {
    Response response = handler.handle(RequestFixture.get("/"), new NotFoundException("There is no user 42."));

    assertThat(response.status()).isEqualTo(404);
    assertThat(response.contentType()).isEqualTo("application/problem+json");
    assertThat(response.header("Vary")).isEqualTo("Accept");
    assertThat(body(response))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404,\"detail\":\"There is no user 42.\"}");
  }

  @Test
  void listsEveryWrongValue() {
    BadRequestException failure =
        new BadRequestException(
            List.of(
                new InvalidValue(Source.QUERY, "page", "a whole number", "x\"<y>\n"),
                new InvalidValue(Source.COOKIE, "sid", "a text", null),
                new InvalidValue(Source.PATH, "", "UTF-8", "%FF")));

    assertThat(body(handler.handle(RequestFixture.get("/"), failure)))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                + "\"detail\":\"3 values of the request are missing or malformed.\",\"errors\":["
                + "{\"in\":\"query\",\"name\":\"page\","
                + "\"detail\":\"Expected a whole number, found \\\"x\\\\\\\"\\u003Cy\\u003E\\\\u000a\\\".\",\"code\":\"malformed\"},"
                + "{\"in\":\"cookie\",\"name\":\"sid\",\"detail\":\"This cookie is missing; expected a text.\","
                + "\"code\":\"missing\"},"
                + "{\"in\":\"path\",\"detail\":\"Expected UTF-8, found \\\"%FF\\\".\","
                + "\"code\":\"malformed\"}]}");
  }

  private static final BadRequestException BROKEN =
      new BadRequestException(
          List.of(
              InvalidValue.broken(Source.BODY, "/tags/0", "size", "{size.text}", limits("min", 1, "max", 20)),
              InvalidValue.broken(Source.BODY, "", "pattern", "<{regexp}>", limits("regexp", "a\"<b>", "inclusive", false)),
              InvalidValue.broken(Source.FORM, "name", "not_blank", "{not_blank}", Map.of())));

  private static Map<String, Object> limits(String first, Object one, String second, Object two) {
    Map<String, Object> limits = new LinkedHashMap<>();
    limits.put(first, one);
    limits.put(second, two);
    return limits;
  }

  @Test
  void listsBrokenConstraintsWithPointersAndLimits() {
    assertThat(body(handler.handle(RequestFixture.get("/"), BROKEN)))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Bad Request\",\"status\":400,"
                + "\"detail\":\"3 values of the request are not valid.\",\"errors\":["
                + "{\"in\":\"body\",\"pointer\":\"/tags/0\",\"detail\":\"Must have from 1 to 20 characters.\","
                + "\"code\":\"size\",\"limits\":{\"min\":1,\"max\":20}},"
                + "{\"in\":\"body\",\"pointer\":\"\",\"detail\":\"\\u003Ca\\\"\\u003Cb\\u003E\\u003E\","
                + "\"code\":\"pattern\",\"limits\":{\"regexp\":\"a\\\"\\u003Cb\\u003E\",\"inclusive\":false}},"
                + "{\"in\":\"form\",\"name\":\"name\",\"detail\":\"Must not be blank.\",\"code\":\"not_blank\"}]}");
    assertThat(body(handler.handle(accepting(BROWSER), BROKEN)))
        .contains("<li>member of the body <code>/tags/0</code>: Must have from 1 to 20 characters.</li>")
        .contains("<li>body: &lt;a&quot;&lt;b&gt;&gt;</li>");
  }

  @Test
  void tellsInTheClientsLanguage() {
    ConstraintMessages german =
        (key, _, languages) ->
            !languages.isEmpty() && languages.getFirst().getLanguage().equals("de") && key.equals("size") ? "Bis {max}." : null;
    ProblemErrorHandler translating = new ProblemErrorHandler(german);
    Request request =
        RequestFixture.request("GET / HTTP/1.1\nAccept: application/json\nAccept-Language: fr;q=0.1, de-AT\n");
    Response response = translating.handle(request, BROKEN);

    assertThat(body(response)).contains("\"Bis 20.\"").contains("Must not be blank.");
    assertThat(response.header("Vary")).isEqualTo("Accept, Accept-Language");
    assertThat(body(translating.handle(RequestFixture.get("/"), BROKEN))).contains("from 1 to 20");
  }

  @Test
  void listsWhatIsSupported() {
    Request request = accepting("image/png");
    Response refused = handler.handle(request, new NotAcceptableException(List.of("text/html", "text/csv")));

    assertThat(refused.header("Vary")).isEqualTo("Accept");
    assertThat(body(refused))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Not Acceptable\",\"status\":406,"
                + "\"detail\":\"What is here can be had as text/html or text/csv only.\","
                + "\"supported\":[\"text/html\",\"text/csv\"]}");
    Response unread = handler.handle(request, new UnsupportedMediaTypeException(List.of("application/json")));
    assertThat(unread.header("Accept")).isEqualTo("application/json");
    assertThat(body(unread))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Unsupported Media Type\",\"status\":415,"
                + "\"detail\":\"The body must be application/json.\",\"supported\":[\"application/json\"]}");
  }

  @Test
  void tellsNothingOfAnUnexpectedFailureButTheRequestsIdentifier() {
    Request request = RequestFixture.get("/secret-path");
    Response response =
        handler.handle(request, new IllegalStateException("password=secret", new RuntimeException("secret cause")));

    assertThat(response.status()).isEqualTo(500);
    assertThat(body(response))
        .isEqualTo(
            "{\"type\":\"about:blank\",\"title\":\"Internal Server Error\",\"status\":500,"
                + "\"detail\":\"The server failed to answer this request.\",\"requestId\":\""
                + request.id()
                + "\"}")
        .doesNotContain("secret");
  }

  @Test
  void neverSendsTheCauseOfAnHttpException() {
    Response response =
        handler.handle(
            RequestFixture.get("/"), new HttpException(503, "Try later.", new RuntimeException("secret host")));

    assertThat(response.status()).isEqualTo(503);
    assertThat(body(response)).contains("Try later.").contains("requestId").doesNotContain("secret");
  }

  @Test
  void namesTheAllowedMethods() {
    Response response = handler.handle(RequestFixture.get("/"), new MethodNotAllowedException("GET, HEAD, OPTIONS"));

    assertThat(response.status()).isEqualTo(405);
    assertThat(response.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    assertThat(body(response)).contains("it allows GET, HEAD, OPTIONS.");
  }

  @Test
  void browsersGetAPageWithEverythingEscaped() {
    Request request = accepting(BROWSER);
    BadRequestException failure =
        new BadRequestException(
            List.of(new InvalidValue(Source.QUERY, "<b>", "a 'text'", "<script>alert(\"&\")</script>\0")));
    Response response = handler.handle(request, failure);

    assertThat(response.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(response.header("Content-Security-Policy")).isEqualTo("default-src 'none'");
    assertThat(body(response))
        .contains("<h1>400 Bad Request</h1>")
        .contains("<p>A value of the request is missing or malformed.</p>")
        .contains(
            "<li>query parameter <code>&lt;b&gt;</code>: Expected a &#39;text&#39;, found"
                + " &quot;&lt;script&gt;alert(\\&quot;&amp;\\&quot;)&lt;/script&gt;\\u0000&quot;.</li>")
        .doesNotContain("<script>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*/*", "application/json", "application/json, text/html", "text/html;q=0.5, application/json",
        "text/html;q=0.9,*/*", "application/problem+json;q=0.4,text/html;q=0.3", "image/png", ""})
  void othersGetJson(String accept) {
    assertThat(handler.handle(accepting(accept), new NotFoundException()).contentType())
        .isEqualTo(ContentType.PROBLEM_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {BROWSER, "text/html", "text/*", "application/json;q=0.5, text/html", "text/html, */*;q=0.1"})
  void whoPrefersHtmlGetsAPage(String accept) {
    assertThat(handler.handle(accepting(accept), new NotFoundException()).contentType()).isEqualTo(ContentType.HTML);
  }

  @Test
  void cutsLongFoundTexts() {
    InvalidValue value = new InvalidValue(Source.QUERY, "x", "less", "a".repeat(5000));

    assertThat(value.found()).hasSize(InvalidValue.MAX_FOUND).endsWith("a...");
    assertThat(new InvalidValue(Source.QUERY, "x", "less", "a".repeat(100)).found()).isEqualTo("a".repeat(100));
    assertThat(new InvalidValue(Source.QUERY, "x", "less", "a".repeat(96) + "😀".repeat(9)).found())
        .isEqualTo("a".repeat(96) + "...");
  }

  @Test
  void escapesInvisibleCharactersOfFoundTexts() {
    assertThat(new InvalidValue(Source.QUERY, "x", "less", "a\u202Eb\u0000\u2028\"\\é😀").sentence())
        .isEqualTo("Expected less, found \"a\\u202eb\\u0000\\u2028\\\"\\\\é😀\".");
  }

  @Test
  void clientsFaultsHaveNoStackTrace() {
    assertThat(new HttpException(404, "x").getStackTrace()).isEmpty();
    assertThat(new HttpException(500, "x").getStackTrace()).isNotEmpty();
    assertThatThrownBy(() -> new HttpException(200, "x")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HttpException(600, "x")).isInstanceOf(IllegalArgumentException.class);
  }
}
