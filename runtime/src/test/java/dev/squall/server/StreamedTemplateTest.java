package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.Compression;
import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.render.TemplateResponse;
import dev.squall.render.Utf8Output;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Renderings as responses: whole ones, and those that are sent while they go on. */
@Timeout(60)
class StreamedTemplateTest {
  private static final String HTML = "text/html; charset=utf-8";
  private static final int ROWS = 1_000_000;
  private static final String ROW = "x".repeat(99) + "\n";

  private final CountDownLatch firstRead = new CountDownLatch(1);
  private final AtomicInteger rows = new AtomicInteger();
  private final AtomicInteger mostHeld = new AtomicInteger();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .route("GET", "/whole", StreamedTemplateTest::whole)
            .route("GET", "/streamed", request -> TemplateResponse.stream(200, HTML, this::stepwise))
            .onLoop("GET", "/loop", request -> TemplateResponse.stream(200, HTML, this::stepwise))
            .route("GET", "/endless", request -> TemplateResponse.stream(200, HTML, this::endless))
            .route("GET", "/captured", request -> TemplateResponse.stream(200, HTML, StreamedTemplateTest::captured))
            .route("GET", "/late", request -> TemplateResponse.stream(200, HTML, out -> fail(out, true)))
            .route("GET", "/early", request -> TemplateResponse.stream(200, HTML, out -> fail(out, false)));
    server =
        Server.start(
            table,
            ServerOptions.builder()
                .port(0)
                .host("127.0.0.1")
                .eventLoops(1)
                .compression(Compression.byType())
                .build());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static Response whole(Request request) {
    Utf8Output out = TemplateResponse.output(0);
    for (int i = 0; i < 40; i++) {
      out.html("<\u00E9>");
      out.text(ROW);
    }
    return TemplateResponse.of(200, HTML, out);
  }

  private static String wholeText() {
    return ("&lt;\u00E9&gt;" + ROW).repeat(40);
  }

  private void stepwise(Utf8Output out) {
    out.text("first");
    out.flush();
    try {
      firstRead.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    out.text("second");
  }

  private void endless(Utf8Output out) {
    for (int i = 0; i < ROWS; i++) {
      out.text(ROW);
      rows.incrementAndGet();
      mostHeld.accumulateAndGet(out.length(), Math::max);
    }
  }

  private static void captured(Utf8Output out) {
    int mark = out.mark();
    out.text(ROW.repeat(500));
    out.flush();
    out.number(out.take(mark).length());
  }

  private static void fail(Utf8Output out, boolean flushed) {
    out.text("half");
    if (flushed) {
      out.flush();
    }
    throw new IllegalStateException("on purpose");
  }

  @Test
  void aWholeRenderingHasALength() throws IOException {
    try (RawClient client = new RawClient(server)) {
      String head = client.get("/whole").receiveHead();
      int length = wholeText().getBytes(StandardCharsets.UTF_8).length;
      assertThat(head).startsWith("HTTP/1.1 200 ").contains("\r\nContent-Type: " + HTML + "\r\n", "\r\nContent-Length: " + length + "\r\n");
      assertThat(client.exactly(length)).isEqualTo(new String(wholeText().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      client.send("HEAD /whole HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).contains("\r\nContent-Length: " + length + "\r\n");
    }
  }

  @Test
  void aWholeRenderingIsHeldAgainstConditions() throws IOException {
    try (RawClient client = new RawClient(server)) {
      String head = client.get("/whole").receiveHead();
      String tag = head.replaceAll("(?s).*\r\nETag: ([^\r]*)\r\n.*", "$1");
      client.exactly(wholeText().getBytes(StandardCharsets.UTF_8).length);
      client.send("GET /whole HTTP/1.1\r\nHost: a\r\nIf-None-Match: " + tag + "\r\n\r\n");
      assertThat(client.receiveHead()).startsWith("HTTP/1.1 304 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/streamed", "/loop"})
  void whatIsFlushedIsSentAtOnce(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get(path).receiveHead()).contains("\r\nTransfer-Encoding: chunked\r\n", "\r\nContent-Type: " + HTML + "\r\n");
      assertThat(client.exactly(10)).isEqualTo("5\r\nfirst\r\n");
      firstRead.countDown();
      assertThat(client.exactly(16)).isEqualTo("6\r\nsecond\r\n0\r\n\r\n");
    }
  }

  @Test
  void renderingWaitsForAClientThatDoesNotRead() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      assertThat(client.get("/endless").receiveHead()).contains("chunked");
    }
    Awaiting.until("the connection is closed", () -> server.openConnections() == 0);
    assertThat(rows.get()).isBetween(1, ROWS - 1);
    assertThat(mostHeld.get()).isBetween(Utf8Output.HELD, 2 * Utf8Output.HELD);
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @Test
  void nothingIsSentOfACapture() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/captured").receiveHead();
      assertThat(client.exactly(15)).isEqualTo("5\r\n50000\r\n0\r\n\r\n");
    }
  }

  @Test
  void aFailureBehindTheFirstFlushEndsTheConnection() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/late").rest()).endsWith("\r\n\r\n4\r\nhalf\r\n");
    }
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void aFailureBeforeTheFirstBytesIsAnErrorPage() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/early").status()).isEqualTo(500);
      client.get("/whole").receiveHead();
    }
  }

  @Test
  void theBodyOfAHeadRequestIsNotRendered() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("HEAD /endless HTTP/1.1\r\nHost: a\r\n\r\n");
      assertThat(client.receiveHead()).startsWith("HTTP/1.1 200 ");
      client.get("/whole").receiveHead();
    }
    assertThat(rows.get()).isZero();
  }

  @Test
  void aStreamIsCompressed() throws IOException {
    try (RawClient client = new RawClient(server)) {
      firstRead.countDown();
      client.send("GET /streamed HTTP/1.0\r\nAccept-Encoding: gzip\r\n\r\n");
      assertThat(client.receiveHead()).contains("\r\nContent-Encoding: gzip\r\n");
      byte[] body = client.rest().getBytes(StandardCharsets.ISO_8859_1);
      try (GZIPInputStream inflated = new GZIPInputStream(new ByteArrayInputStream(body))) {
        assertThat(new String(inflated.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("firstsecond");
      }
    }
  }
}
