package dev.squall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.squall.http.Compression;
import dev.squall.http.EntityTag;
import dev.squall.http.NotFoundException;
import dev.squall.http.Reply;
import dev.squall.http.Request;
import dev.squall.http.RequestFixture;
import dev.squall.http.Response;
import dev.squall.server.ServerOptions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSecurityPolicyTest {
  private static final String FIELD = "Content-Security-Policy";

  private static Response answer(Response response, String policy, Request request) {
    ResponsePolicy responses = new ResponsePolicy(1024, 16, Compression.onRequest(), policy);
    Reply reply = new Dispatcher(new OneRoute(response), new Journal(false), responses).reply(0, request);
    assertThat(reply).isInstanceOf(Response.class);
    return (Response) reply;
  }

  private static Request request() {
    return RequestFixture.request("GET / HTTP/1.1\n");
  }

  @Test
  void nonceIsThatOfTheRequest() {
    Request request = request();
    String nonce = request.cspNonce();

    Response answer = answer(Response.html("<p>"), "script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'", request);

    assertThat(answer.header(FIELD)).isEqualTo("script-src 'nonce-" + nonce + "'; style-src 'nonce-" + nonce + "'");
    assertThat(nonce).matches("[A-Za-z0-9_-]{22}");
    assertThat(request.cspNonce()).isEqualTo(nonce);
  }

  @Test
  void everyRequestHasItsOwnNonce() {
    Set<String> nonces = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      nonces.add(request().cspNonce());
    }
    assertThat(nonces).hasSize(1000);
  }

  @ParameterizedTest
  @CsvSource({
    "text/html,true",
    "text/html; charset=utf-8,true",
    "Text/HTML,true",
    "application/xhtml+xml,true",
    "image/svg+xml,true",
    "text/plain,false",
    "application/json,false",
    "image/png,false"
  })
  void pagesOnlyGetIt(String type, boolean page) {
    Response answer = answer(Response.of(200, type, new byte[1]), "default-src 'self'", request());

    assertThat(answer.header(FIELD)).isEqualTo(page ? "default-src 'self'" : null);
  }

  @Test
  void handlersSetTheirOwn() {
    Response own = Response.html("<p>").withHeader(FIELD, "default-src 'none'");

    assertThat(answer(own, "default-src 'self'", request()).header(FIELD)).isEqualTo("default-src 'none'");
  }

  @Test
  void builtInErrorPageKeepsItsOwn() {
    ResponsePolicy policy = new ResponsePolicy(1024, 16, Compression.onRequest(), "default-src 'self'");
    Dispatcher dispatcher = new Dispatcher(new OneRoute(Response.empty(204)), new Journal(false), policy);

    Response failure = dispatcher.failure(RequestFixture.request("GET / HTTP/1.1\nAccept: text/html\n"), new NotFoundException());

    assertThat(failure.contentType()).startsWith("text/html");
    assertThat(failure.header(FIELD)).isEqualTo("default-src 'none'");
  }

  /** The page that the client keeps was made with another nonce. */
  @Test
  void pageThatIsUnchangedKeepsThePolicyItCameWith() {
    Response page = Response.html("<p>").withEtag(EntityTag.strong("a"));

    Response answer = answer(page, "script-src 'nonce-{nonce}'", RequestFixture.request("GET / HTTP/1.1\nIf-None-Match: \"a\"\n"));

    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.header(FIELD)).isNull();
  }

  @Test
  void withoutPolicyNothingIsAdded() {
    Response page = Response.html("<p>");
    Dispatcher dispatcher = new Dispatcher(new OneRoute(page), new Journal(false), ResponsePolicy.defaults());

    assertThat(dispatcher.reply(0, request())).isSameAs(page);
    assertThat(ServerOptions.defaults().contentSecurityPolicy()).isEmpty();
  }

  @Test
  void policyIsOneLine() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ServerOptions.builder().contentSecurityPolicy("a\r\nB: c").build())
        .withMessageContaining("contentSecurityPolicy");
  }
}
