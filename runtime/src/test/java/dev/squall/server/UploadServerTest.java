package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.Request;
import dev.squall.http.Response;
import dev.squall.http.UploadLimits;
import dev.squall.http.UploadedFile;
import dev.squall.inflate.CodedBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms with files, and compressed bodies, over sockets. */
final class UploadServerTest {
  private static final String FORM =
      "--b\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nhello\r\n"
          + "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n" + "x".repeat(5000)
          + "\r\n--b--\r\n";

  @TempDir Path folder;
  private final LinkedBlockingQueue<String> seen = new LinkedBlockingQueue<>();
  private Server server;

  @BeforeEach
  void start() throws IOException {
    TestTable table =
        new TestTable()
            .streaming("POST", "/streamed", 100_000, this::describe)
            .route("POST", "/received", this::describe)
            .onLoop("POST", "/loop", this::describe)
            .streaming("POST", "/moved", 100_000, this::move)
            .streaming("POST", "/thrown", 100_000, this::fail)
            .route("POST", "/text", request -> Response.text(request.bodyText()))
            .streaming("POST", "/text-streamed", 20_000, request -> Response.text(request.bodyText()));
    ServerOptions options =
        ServerOptions.builder()
            .host("127.0.0.1")
            .port(0)
            .eventLoops(1)
            .maxBody(10_000)
            .accessLog(true)
            .decompressRequests(true)
            .uploads(UploadLimits.DEFAULT.withSpoolDirectory(folder).withSpoolThreshold(1000))
            .build();
    server = Server.start(table, options);
    RecordingLoggers.clear();
  }

  @AfterEach
  void stop() {
    server.stop(Duration.ZERO);
  }

  private Response describe(Request request) throws IOException {
    request.onFinished(() -> seen.add("finished"));
    seen.add("started");
    UploadedFile file = request.file("file");
    return Response.text(request.formParam("title") + " " + file + " " + file.bytes().length + " " + spooled());
  }

  private Response move(Request request) throws IOException {
    request.file("file").moveTo(folder.resolve("kept"));
    return Response.text("moved");
  }

  private Response fail(Request request) {
    throw new IllegalStateException(request.file("file").toString());
  }

  private long spooled() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().startsWith("squall-upload-")).count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String post(String path, String form) {
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: "
        + form.length() + "\r\n\r\n" + form;
  }

  @ParameterizedTest
  @CsvSource({"/streamed, 1", "/received, 0", "/loop, 0"})
  void readsFilesHoweverTheBodyComes(String path, int spooled) throws IOException {
    String chunked =
        "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n";
    String answer = "hello file (a.txt, 5000 bytes) 5000 " + spooled;
    try (RawClient client = new RawClient(server)) {
      for (int round = 0; round < 3; round++) {
        assertThat(client.send(post(path, FORM)).body()).isEqualTo(answer);
        client.send(chunked);
        for (int from = 0; from < FORM.length(); from += 700) {
          String chunk = FORM.substring(from, Math.min(FORM.length(), from + 700));
          client.send(Integer.toHexString(chunk.length()) + "\r\n" + chunk + "\r\n");
        }
        assertThat(client.send("0\r\n\r\n").body()).isEqualTo(answer);
      }
      Awaiting.until("no temporary file is left", () -> spooled() == 0);
    }
  }

  @Test
  void keepsMovedFilesAndNoOthers() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(post("/moved", FORM)).body()).isEqualTo("moved");
      assertThat(client.send(post("/thrown", FORM)).status()).isEqualTo(500);
      // The target is there now.
      assertThat(client.send(post("/moved", FORM)).status()).isEqualTo(500);
    }
    Awaiting.until("no temporary file is left", () -> spooled() == 0);
    assertThat(folder.resolve("kept")).hasContent("x".repeat(5000));
  }

  @Test
  void leavesNoFileOfAClientThatGoes() throws IOException, InterruptedException {
    for (int round = 0; round < 10; round++) {
      try (RawClient client = new RawClient(server)) {
        String whole = post("/streamed", FORM);
        client.send(whole.substring(0, whole.length() - 100));
        assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo("started");
        Awaiting.until("the file is spooled", () -> spooled() > 0);
      }
      assertThat(seen.poll(20, TimeUnit.SECONDS)).isEqualTo("finished");
      Awaiting.until("no temporary file is left", () -> spooled() == 0);
    }
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
    try (RawClient client = new RawClient(server)) {
      assertThat(client.send(post("/streamed", FORM)).status()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/streamed", "/received"})
  void refusesBadFormsWithOneLine(String path) throws IOException {
    String bare = FORM.replace("form-data;", "form-data;\r");
    String cut = FORM.substring(0, FORM.length() - 8);
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 101; i++) {
      many.append("--b\r\nContent-Disposition: form-data; name=a\r\n\r\n\r\n");
    }
    String[] bad = {bare, cut, many + "--b--\r\n", "nothing of the kind"};
    for (int i = 0; i < bad.length; i++) {
      int lines = i + 1;
      try (RawClient client = new RawClient(server)) {
        assertThat(client.send(post(path, bad[i])).status()).isEqualTo(400);
      }
      Awaiting.until("the request is logged", () -> RecordingLoggers.lines("squall.access").size() == lines);
    }
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
    Awaiting.until("no temporary file is left", () -> spooled() == 0);
  }

  @Test
  void doesNotStartWithoutAFolderForFiles() {
    UploadLimits nowhere = UploadLimits.DEFAULT.withSpoolDirectory(folder.resolve("missing"));
    ServerOptions options = ServerOptions.builder().port(0).uploads(nowhere).build();
    assertThatThrownBy(() -> Server.start(new TestTable().route("GET", "/", request -> Response.text("")), options))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("uploaded files cannot be put into ")
        .hasMessageEndingWith("missing: it is no folder that can be written to");
  }

  @Test
  void namesTheCodingsThatItTakes() throws IOException {
    try (RawClient client = new RawClient(server)) {
      client.send("POST /text HTTP/1.1\r\nHost: a\r\nContent-Encoding: br\r\nContent-Length: 1\r\n\r\nx");
      assertThat(client.receive()).contains(" 415 ", "Accept-Encoding: gzip, deflate\r\n");
    }
  }

  @Test
  void decompressesWhatIsSent() throws IOException {
    assertThat(text("/text", CodedBytes.gzip("hello"))).endsWith("hello");
    assertThat(text("/text-streamed", CodedBytes.gzip("hello"))).endsWith("hello");
    assertThat(text("/text", CodedBytes.gzip("x".repeat(10_000)))).contains(" 200 ");
    assertThat(text("/text", CodedBytes.gzip("x".repeat(10_001)))).contains(" 413 ");
    assertThat(text("/text-streamed", CodedBytes.gzip("x".repeat(20_000)))).contains(" 200 ");
    assertThat(text("/text-streamed", CodedBytes.gzip("x".repeat(20_001)))).contains(" 413 ");
    assertThat(text("/text", CodedBytes.joined(CodedBytes.gzip("x"), new byte[] {'y'}))).contains(" 400 ");
  }

  private String text(String path, byte[] body) throws IOException {
    try (RawClient client = new RawClient(server)) {
      return client
          .send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Encoding: gzip\r\nContent-Length: " + body.length
              + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1))
          .receive();
    }
  }
}
