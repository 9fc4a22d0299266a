package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the log says about requests, and how loudly. */
@Timeout(60)
class AccessLogTest {
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .onLoop("GET", "/fine", request -> Response.text("fine"))
            .route("GET", "/moved", request -> Response.redirect(302, "/fine"))
            .route("POST", "/p", request -> Response.text("taken"))
            .route("GET", "/failing", request -> fail())
            .onLoop("GET", "/failing-on-loop", request -> fail())
            .route("GET", "/broken", request -> Response.text(503, request.id()));
    server =
        Server.start(
            table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).accessLog(true).build());
  }

  private static Response fail() {
    throw new IllegalStateException("on purpose");
  }

  @AfterEach
  void stop() {
    RecordingLoggers.failWith(null);
    server.stop();
  }

  @Test
  void theLevelFollowsTheStatus() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/fine?a=b").receive();
      assertThat(accessLine(0)).matches("INFO 200 GET /fine\\?a=b \\(127\\.0\\.0\\.1\\) \\d+\\.\\d\\dms");
      client.get("/moved").receive();
      assertThat(accessLine(1)).startsWith("INFO 302 GET /moved (");
      client.get("/none").receive();
      assertThat(accessLine(2)).startsWith("WARNING 404 GET /none (");
      String id = client.get("/broken").body();
      assertThat(accessLine(3)).startsWith("ERROR 503 GET /broken (").endsWith("ms request " + id);
    }
  }

  @Test
  void theLastRequestOfAConnectionIsLoggedToo() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("GET /moved HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").rest();
      assertThat(accessLine(0)).startsWith("INFO 302 GET /moved (");
    }
  }

  @Test
  void whatIsNoRequestIsOneQuietLine() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send("GET / HTTP/1.1\r\nHost : a\r\nX: \u001b[31m\r\n\r\n").rest()).startsWith("HTTP/1.1 400 ");
    }
    assertThat(RecordingLoggers.lines("squall.general"))
        .singleElement()
        .asString()
        .isEqualTo("INFO a request was refused with 400 (127.0.0.1): bad header line");
    assertThat(RecordingLoggers.lines("squall.access"))
        .singleElement()
        .isEqualTo("WARNING 400 GET / (127.0.0.1) 0.00ms");
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense|WARNING 400 - -",
        "GET /a~b HTTP/1.1|WARNING 400 GET -",
        "GET /a?b=c HTTP/2.0|ERROR 505 GET /a?b=c",
        "PRI * HTTP/2.0|ERROR 505 PRI -",
        "CONNECT a:1 HTTP/1.1^Host: a|ERROR 501 CONNECT -",
        "POST /p HTTP/1.1^Host: a^Transfer-Encoding: chunked^^z|WARNING 400 POST /p"
      })
  void refusedRequestsAreLoggedAsFarAsTheyAreKnown(String head, String line) throws IOException {
    String sent = head.replace("^", "\r\n").replace('~', '\t') + "\r\n\r\n";
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(sent).rest()).startsWith("HTTP/1.1 ");
      assertThat(accessLine(0)).startsWith(line + " (127.0.0.1) ");
    }
  }

  @Test
  void aBodyThatIsTooLargeIsLoggedAsWhatItWasSentTo() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send("POST /p HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n").rest()).startsWith("HTTP/1.1 413 ");
      assertThat(accessLine(0)).startsWith("WARNING 413 POST /p (127.0.0.1) ");
    }
  }

  @Test
  void brokenLoggersLoseNoResponse() throws IOException {
    RecordingLoggers.failWith(new LinkageError("broken on purpose"));
    try (RawClient client = new RawClient(server)) {
      for (int i = 0; i < 2; i++) {
        assertThat(client.get("/fine").status()).isEqualTo(200);
        assertThat(client.get("/moved").status()).isEqualTo(302);
        assertThat(client.get("/failing").status()).isEqualTo(500);
        assertThat(client.get("/failing-on-loop").status()).isEqualTo(500);
      }
      assertThat(client.send("nonsense\r\n\r\n").status()).isEqualTo(400);
    }
  }

  private static String accessLine(int index) {
    List<String> lines = RecordingLoggers.lines("squall.access");
    Awaiting.until("the request is logged", () -> lines.size() > index);
    return lines.get(index);
  }
}
