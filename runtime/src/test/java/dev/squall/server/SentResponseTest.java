package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.BodyOutput;
import dev.squall.http.Compression;
import dev.squall.http.EntityTag;
import dev.squall.http.HttpException;
import dev.squall.http.PendingResponse;
import dev.squall.http.ProblemErrorHandler;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Responses as clients see them: tags, conditions, parts, files, compression. */
@Timeout(60)
class SentResponseTest {
  private static final String TEXT = "0123456789".repeat(4_000);
  private static final Instant CHANGED = Instant.parse("2020-01-02T03:04:05Z");

  private final CountDownLatch firstRead = new CountDownLatch(1);
  private final AtomicInteger closed = new AtomicInteger();
  @TempDir private Path folder;
  private Server server;

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    Path file = Files.writeString(folder.resolve("digits.txt"), TEXT);
    Files.setLastModifiedTime(file, FileTime.from(CHANGED));
    TestTable table =
        new TestTable()
            .onLoop("GET", "/loop", request -> Response.text(TEXT))
            .route("GET", "/virtual", request -> Response.text(TEXT))
            .onLoop("GET", "/stage", request -> new PendingResponse(CompletableFuture.completedFuture(Response.text(TEXT))))
            .route("GET", "/plain", request -> Response.text("plain"))
            .route("GET", "/file", request -> Response.file(file))
            .route("GET", "/download", request -> Response.download(file, "naïve.txt"))
            .route("GET", "/folder", request -> Response.file(folder))
            .route("GET", "/missing", request -> Response.file(folder.resolve("missing")))
            .route("GET", "/below", request -> Response.file(file.resolve("below")))
            .route("GET", "/shrunk", request -> shrunk())
            .route("GET", "/gone", request -> gone())
            .route("GET", "/input", request -> Response.of(200, "text/css", input(TEXT)))
            .route("GET", "/tagged-input", request -> Response.of(200, "a/b", input(TEXT)).withEtag(EntityTag.strong("a")))
            .route("GET", "/large-input", request -> Response.of(200, "a/b", input(TEXT.repeat(500))))
            .route("GET", "/steps", request -> Response.stream(200, "text/plain", this::steps))
            .route("GET", "/broken", request -> Response.stream(200, "text/plain", SentResponseTest::broken))
            .route("GET", "/secret", request -> refuse())
            .route("PUT", "/page", SentResponseTest::put)
            .errors(new ProblemErrorHandler());
    ServerOptions options =
        ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).compression(Compression.byType()).build();
    server = Server.start(table, options);
  }

  @AfterEach
  void stop() {
    firstRead.countDown();
    server.stop();
  }

  private static Response refuse() {
    throw new HttpException(401, "Who are you?").withHeader("WWW-Authenticate", "Basic realm=\"a\"");
  }

  private static Response put(Request request) {
    request.preconditions().require(EntityTag.strong("a"), null);
    return Response.empty(204).withEtag(EntityTag.strong("b"));
  }

  private Response shrunk() throws IOException {
    Path file = Files.writeString(folder.resolve("shrunk.bin"), TEXT);
    Response response = Response.file(file);
    try (RandomAccessFile writer = new RandomAccessFile(file.toFile(), "rw")) {
      writer.setLength(TEXT.length() - 1);
    }
    return response;
  }

  private Response gone() throws IOException {
    Path file = Files.writeString(folder.resolve("gone.bin"), TEXT);
    Response response = Response.file(file);
    Files.delete(file);
    return response;
  }

  private ByteArrayInputStream input(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)) {
      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  private void steps(BodyOutput out) throws IOException {
    out.write('a');
    out.flush();
    try {
      firstRead.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    out.write('b');
  }

  private static void broken(BodyOutput out) throws IOException {
    out.write("half".getBytes(StandardCharsets.US_ASCII));
    out.flush();
    throw new IllegalStateException("on purpose");
  }

  private static String field(String head, String name) {
    int from = head.indexOf("\r\n" + name + ": ");
    return from < 0 ? "" : head.substring(from + name.length() + 4, head.indexOf("\r\n", from + 2));
  }

  private static RawClient ask(RawClient client, String method, String path, String... fields) throws IOException {
    String lines = String.join("\r\n", fields) + (fields.length == 0 ? "" : "\r\n");
    return client.send(method + " " + path + " HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual", "/stage"})
  void tagsAndComparesWhereverTheHandlerRuns(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      String head = client.get(path).receive();
      String tag = field(head, "ETag");
      assertThat(tag).matches("\"[\\w-]{22}\"");
      assertThat(head).endsWith(TEXT);
      assertThat(ask(client, "GET", path, "If-None-Match: " + tag).receiveHead())
          .startsWith("HTTP/1.1 304 Not Modified\r\n")
          .contains("\r\nETag: " + tag + "\r\n", "\r\nVary: Accept-Encoding\r\n", "\r\nDate: ")
          .doesNotContain("Content-", "Transfer-Encoding");
      assertThat(ask(client, "HEAD", path).receiveHead()).contains("Content-Length: 40000\r\n", "ETag: " + tag);
      assertThat(ask(client, "GET", path, "If-Match: \"x\"").receive())
          .startsWith("HTTP/1.1 412 ")
          .contains("application/problem+json");
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/loop", "/virtual", "/stage"})
  void compressesWhereverTheHandlerRuns(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      String head = ask(client, "GET", path, "Accept-Encoding: gzip").receiveHead();
      assertThat(field(head, "Content-Encoding")).isEqualTo("gzip");
      assertThat(field(head, "ETag")).startsWith("W/\"");
      byte[] sent = client.read(Integer.parseInt(field(head, "Content-Length")));
      assertThat(new String(new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes(), StandardCharsets.US_ASCII))
          .isEqualTo(TEXT);
      assertThat(ask(client, "HEAD", path, "Accept-Encoding: gzip").receiveHead())
          .contains("\r\nContent-Length: " + sent.length + "\r\n", "\r\nContent-Encoding: gzip\r\n");
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @Test
  void sendsFiles() throws IOException {
    try (RawClient client = new RawClient(server)) {
      String response = client.get("/file").receive();
      assertThat(response)
          .contains("Content-Type: text/plain; charset=utf-8\r\n", "Content-Length: 40000\r\n")
          .contains("Accept-Ranges: bytes\r\n", "Last-Modified: Thu, 02 Jan 2020 03:04:05 GMT\r\n")
          .endsWith("\r\n\r\n" + TEXT);
      String tag = field(response, "ETag");
      assertThat(tag).isEqualTo("\"9c40-5e0d5da5-0\"");
      assertThat(ask(client, "GET", "/file", "If-None-Match: " + tag).receiveHead()).startsWith("HTTP/1.1 304");
      assertThat(ask(client, "GET", "/file", "If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT").receiveHead())
          .startsWith("HTTP/1.1 304");
      assertThat(ask(client, "GET", "/file", "Range: bytes=39995-", "If-Range: " + tag).receive())
          .startsWith("HTTP/1.1 206 Partial Content\r\n")
          .contains("\r\nContent-Range: bytes 39995-39999/40000\r\n", "\r\nContent-Length: 5\r\n")
          .endsWith("\r\n\r\n56789");
      assertThat(ask(client, "GET", "/file", "Range: bytes=40000-").receive())
          .startsWith("HTTP/1.1 416 ")
          .contains("\r\nContent-Range: bytes */40000\r\n");
      assertThat(ask(client, "GET", "/file", "Range: bytes=0-1,500-501").receive())
          .contains("Content-Type: multipart/byteranges; boundary=")
          .containsSubsequence("bytes 0-1/40000\r\n\r\n01\r\n--", "bytes 500-501/40000\r\n\r\n01\r\n--");
      assertThat(ask(client, "HEAD", "/file", "Range: bytes=0-1").receiveHead())
          .startsWith("HTTP/1.1 200 OK\r\n")
          .contains("\r\nContent-Length: 40000\r\n");
      assertThat(client.get("/download").receive())
          .contains("\r\nContent-Disposition: attachment; filename=\"na_ve.txt\"; filename*=UTF-8''na%C3%AFve.txt\r\n");
    }
  }

  @Test
  void aTagOfAFileThatChangedJustNowIsWeak() throws IOException {
    Path file = Files.writeString(folder.resolve("new.html"), "x");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(60)));
    assertThat(Response.file(file).header("ETag")).startsWith("W/\"1-");
    assertThat(Response.file(file).contentType()).isEqualTo("text/html; charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/folder", "/missing", "/below"})
  void aFileThatIsNoneIsNotFound(String path) throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get(path).status()).isEqualTo(404);
    }
  }

  @Test
  void aFileThatBecomesShorterEndsTheConnection() throws IOException {
    try (RawClient client = new RawClient(server)) {
      String all = client.get("/shrunk").get("/plain").rest();
      assertThat(all).contains("Content-Length: 40000\r\n").containsOnlyOnce("HTTP/1.1 ");
      assertThat(all.substring(all.indexOf("\r\n\r\n") + 4)).hasSizeLessThan(40_000);
    }
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void aFileThatGoesBeforeItIsSentIsAFailure() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/gone").status()).isEqualTo(500);
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  @Test
  void closesStreamsThatWereRead() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.get("/input").receiveHead();
      client.get("/plain");
      assertThat(client.exactly(6)).isEqualTo("4000\r\n");
    }
    Awaiting.until("the stream is closed", () -> closed.get() > 0);
  }

  @Test
  void closesStreamsThatAreNotRead() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(ask(client, "HEAD", "/input").receiveHead()).startsWith("HTTP/1.1 200");
      Awaiting.until("the stream is closed after HEAD", () -> closed.get() == 1);
      assertThat(ask(client, "GET", "/tagged-input", "If-None-Match: \"a\"").receiveHead()).startsWith("HTTP/1.1 304");
      Awaiting.until("the stream is closed after 304", () -> closed.get() == 2);
      assertThat(ask(client, "GET", "/tagged-input", "If-Match: \"b\"").status()).isEqualTo(412);
      Awaiting.until("the stream is closed after 412", () -> closed.get() == 3);
    }
  }

  @Test
  void closesTheStreamOfAClientThatLeaves() throws IOException {
    try (RawClient client = new RawClient(server, 4096)) {
      client.get("/large-input").receiveHead();
    }
    Awaiting.until("the stream is closed", () -> closed.get() > 0);
  }

  @Test
  void flushesThroughTheCompressor() throws IOException {
    try (RawClient client = new RawClient(server)) {
      String head = ask(client, "GET", "/steps", "Accept-Encoding: gzip").receiveHead();
      assertThat(head).contains("\r\nTransfer-Encoding: chunked\r\n", "\r\nContent-Encoding: gzip\r\n");
      int size = Integer.parseInt(client.exactly(2), 16);
      assertThat(client.exactly(2)).isEqualTo("\r\n");
      byte[] chunk = client.read(size);
      assertThat(new GZIPInputStream(new ByteArrayInputStream(chunk)).read()).isEqualTo('a');
      firstRead.countDown();
      assertThat(client.exactly(2)).isEqualTo("\r\n");
    }
  }

  @Test
  void aCompressedBodyThatBreaksOffIsNotMadeToLookWhole() throws IOException {
    try (RawClient client = new RawClient(server)) {
      String all = ask(client, "GET", "/broken", "Accept-Encoding: gzip").rest();
      assertThat(all).contains("Content-Encoding: gzip").doesNotEndWith("0\r\n\r\n");
    }
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
  }

  @Test
  void failuresBringTheirFields() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/secret").receive())
          .startsWith("HTTP/1.1 401 ")
          .contains("\r\nWWW-Authenticate: Basic realm=\"a\"\r\n");
    }
  }

  @Test
  void handlersHoldWritesAgainstConditions() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(ask(client, "PUT", "/page", "If-Match: \"a\"", "Content-Length: 0").receiveHead())
          .startsWith("HTTP/1.1 204")
          .contains("\r\nETag: \"b\"\r\n");
      assertThat(ask(client, "PUT", "/page", "If-Match: \"b\"", "Content-Length: 0").status()).isEqualTo(412);
    }
  }
}
