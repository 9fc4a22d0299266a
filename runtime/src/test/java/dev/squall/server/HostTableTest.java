package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.HostTable;
import dev.squall.http.Response;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Applications told apart by host, over real sockets. */
final class HostTableTest {
  private Server server;

  @BeforeEach
  void start() throws IOException {
    HostTable table =
        HostTable.builder()
            .otherwise(table("rest").route("GET", "/shared", request -> Response.text("shared by rest")))
            .host("*.example.com", table("wildcard").route("DELETE", "/who", request -> Response.text("deleted")))
            .host("API.example.com", table("api"))
            .host("*.eu.example.com", table("europe"))
            .host("[::1]", table("six"))
            .build();
    server = Server.start(table, ServerOptions.builder().host("127.0.0.1").port(0).eventLoops(1).build());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static TestTable table(String name) {
    return new TestTable()
        .onLoop("GET", "/who", request -> Response.text(name))
        .route("GET", "/thread", request -> Response.text(name + " on a thread"))
        .errors((request, failure) -> Response.text(418, name + " failed"));
  }

  @ParameterizedTest
  @CsvSource({
    "api.example.com,/who,api",
    "Api.Example.COM:8080,/who,api",
    "api.example.com,/thread,api on a thread",
    "www.example.com,/who,wildcard",
    "a.b.example.com,/who,wildcard",
    "shop.eu.example.com,/who,europe",
    "eu.example.com,/who,wildcard",
    "example.com,/who,rest",
    "xexample.com,/who,rest",
    ".example.com,/who,rest",
    "[::1]:80,/who,six",
    "127.0.0.1,/who,rest",
    "api.example.com,/shared,shared by rest",
    "api.example.com,/none,api failed",
    "other.org,/none,rest failed"
  })
  void theMostExactHostThatHasTheRouteAnswers(String host, String path, String answer) throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
      assertThat(client.body()).isEqualTo(answer);
    }
  }

  @Test
  void theTargetsHostCountsBeforeTheFields() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET http://api.example.com/who HTTP/1.1\r\nHost: other.org\r\n\r\n");
      assertThat(client.body()).isEqualTo("api");
    }
  }

  @Test
  void anOldRequestWithoutAHostIsForTheRest() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send("GET /who HTTP/1.0\r\n\r\n").body()).isEqualTo("rest");
    }
  }

  @Test
  void allowedMethodsAreThoseOfTheHost() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("OPTIONS /who HTTP/1.1\r\nHost: www.example.com\r\n\r\n");
      assertThat(client.receiveHead()).contains("Allow: GET, DELETE, HEAD, OPTIONS\r\n");
      client.send("OPTIONS /who HTTP/1.1\r\nHost: other.org\r\n\r\n");
      assertThat(client.receiveHead()).contains("Allow: GET, HEAD, OPTIONS\r\n");
    }
  }

  @Test
  void refusesWhatIsNoHostAndWhatWasAddedBefore() {
    HostTable.Builder hosts = HostTable.builder().host("a.org", table("a"));
    assertThatThrownBy(() -> hosts.host("A.ORG", table("b"))).hasMessage("the host \"a.org\" was added before");
    for (String wrong : new String[] {"a.org:80", "", "*", "*.", "a b", "a.*.org", "http://a.org"}) {
      assertThatThrownBy(() -> hosts.host(wrong, table("b")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("is no host");
    }
    assertThatThrownBy(() -> HostTable.builder().build()).isInstanceOf(IllegalStateException.class);
  }
}
