package dev.squall.processor.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.dispatch.DispatchTable;
import dev.squall.server.Server;
import dev.squall.server.ServerOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints of elements that are read while they arrive, in a generated application on a socket. */
@Timeout(60)
final class StreamedChecksTest {
  private static final Pattern ERROR =
      Pattern.compile("\"in\":\"body\",\"pointer\":\"([^\"]*)\",\"detail\":\"((?:[^\"\\\\]|\\\\.)*)\",\"code\":\"([^\"]*)\"");
  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  @TempDir static Path classes;

  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    Compilation.Result result =
        Compilation.to(Compiler.JAVAC, classes).tolerant().compileAll(CaseTest.CASES.resolve("element-constraints/input"));
    assertThat(result.errors()).isEmpty();
    URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
    Class<?> services = loader.loadClass("shop.Shop$Services");
    var constructor = services.getDeclaredConstructor();
    constructor.setAccessible(true);
    var create = loader.loadClass("shop.ShopApplication").getDeclaredMethod("create", services);
    create.setAccessible(true);
    DispatchTable table = (DispatchTable) create.invoke(null, constructor.newInstance());
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").build());
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  /** One request on a connection of its own, whose body is sent in chunks of so many bytes. */
  private record Exchange(String path, String type, int chunk) {
    private Socket open() throws IOException {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
      socket.setSoTimeout(20_000);
      send(socket.getOutputStream(),
          "POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: " + type + "\r\nTransfer-Encoding: chunked\r\n\r\n");
      return socket;
    }

    private static void send(OutputStream out, String text) throws IOException {
      out.write(text.getBytes(UTF_8));
    }

    private void chunks(Socket socket, String body) throws IOException {
      byte[] bytes = body.getBytes(UTF_8);
      OutputStream out = socket.getOutputStream();
      for (int at = 0; at < bytes.length; at += chunk) {
        int length = Math.min(chunk, bytes.length - at);
        send(out, Integer.toHexString(length) + "\r\n");
        out.write(bytes, at, length);
        send(out, "\r\n");
      }
    }

    /** The whole response to a whole body. */
    String of(String body) throws IOException {
      try (Socket socket = open()) {
        chunks(socket, body);
        send(socket.getOutputStream(), "0\r\n\r\n");
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
      }
    }

    /** The response to a body of which nothing more is sent. */
    String ofBeginning(String body) throws IOException {
      try (Socket socket = open()) {
        chunks(socket, body);
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
      }
    }
  }

  private static List<String> errors(String response) {
    assertThat(response).startsWith("HTTP/1.1 400 ").contains("Content-Type: application/problem+json");
    return ERROR.matcher(response).results().map(found -> found.group(1) + " " + found.group(3)).toList();
  }

  private static String body(String type, String... elements) {
    return type.equals(JSON)
        ? "[" + String.join(",", elements) + "]"
        : String.join("\n", elements);
  }

  @ParameterizedTest
  @CsvSource({JSON + ",1", JSON + ",7", JSON + ",9999", LINES + ",1", LINES + ",7", LINES + ",9999"})
  void elementsThatAreValuesAreChecked(String type, int chunk) throws IOException {
    assertThat(new Exchange("/names", type, chunk).of(body(type, "\"a\"", "\"b\""))).startsWith("HTTP/1.1 200 ").endsWith("2 names");
    assertThat(errors(new Exchange("/names", type, chunk).of(body(type, "\"a\"", "\"       \"", "\"\""))))
        .containsExactly("/1 not_blank", "/1 size");
    assertThat(errors(new Exchange("/tokens", type, chunk).of(body(type, "{\"text\":\"abc\"}", "{\"text\":\"xyz\"}"))))
        .containsExactly("/1 token");
    assertThat(errors(new Exchange("/tokens", type, chunk).of(body(type, "{\"text\":\"ab\"}"))))
        .containsExactly("/0/text size");
  }

  @ParameterizedTest
  @CsvSource({JSON + ",1", JSON + ",9999", LINES + ",1", LINES + ",9999"})
  void elementsWithMembersAreChecked(String type, int chunk) throws IOException {
    String right = "{\"name\":\"Ann\",\"age\":20,\"tags\":[\"aa\"]}";
    String wrong = "{\"name\":\" \",\"age\":17,\"tags\":[\"aa\",\"b\"]}";
    assertThat(new Exchange("/people", type, chunk).of(body(type, right, right))).endsWith("2 people");
    assertThat(errors(new Exchange("/people", type, chunk).of(body(type, right, right, wrong, wrong))))
        .containsExactlyInAnyOrder("/2/name not_blank", "/2/age min", "/2/tags/1 size");
    assertThat(errors(new Exchange("/people", type, chunk).of(body(type, right, "{\"name\":\"aa\",\"age\":20,\"tags\":[\"aa\"]}"))))
        .containsExactly("/1/name is_no_tag");
  }

  @ParameterizedTest
  @CsvSource({JSON + ",5", LINES + ",5"})
  void elementsThatAreContainersAreChecked(String type, int chunk) throws IOException {
    assertThat(new Exchange("/words", type, chunk).of(body(type, "[]", "[\"a\",\"b\"]"))).endsWith("2 lists");
    assertThat(errors(new Exchange("/words", type, chunk).of(body(type, "[]", "[\"a\",\" \",\"c\"]"))))
        .containsExactlyInAnyOrder("/1 size", "/1/1 not_blank");
    assertThat(errors(new Exchange("/stocks", type, chunk).of(body(type, "{}", "{\"a\":1}", "{\" \":0,\"a/b\":0}"))))
        .containsExactlyInAnyOrder("/2/  not_blank", "/2/  min", "/2/a~1b min");
  }

  @ParameterizedTest
  @CsvSource({"/names," + JSON, "/published," + JSON, "/published," + LINES, "/names," + LINES})
  void theAnswerDoesNotWaitForTheRestOfTheBody(String path, String type) throws IOException {
    String wrong = path.equals("/names") ? "\"\"" : "0";
    String beginning = type.equals(JSON) ? "[" + wrong + ", " : wrong + "\n";
    assertThat(errors(new Exchange(path, type, 9999).ofBeginning(beginning)))
        .containsExactly(path.equals("/names") ? "/0 not_blank" : "/0 min");
  }

  @ParameterizedTest
  @CsvSource({JSON, LINES})
  void publishedElementsAreChecked(String type) throws IOException {
    assertThat(new Exchange("/published", type, 1).of(body(type, "1", "100"))).contains("[1").contains(",100").endsWith("\r\n0\r\n\r\n");
    assertThat(errors(new Exchange("/published", type, 1).of(body(type, "101", "1")))).containsExactly("/0 max");
    String behindARightOne = new Exchange("/published", type, 1).of(body(type, "1", "101"));
    if (behindARightOne.startsWith("HTTP/1.1 200 ")) {
      // The first was on its way before the second had arrived.
      assertThat(behindARightOne).doesNotContain("101").doesNotEndWith("0\r\n\r\n");
    } else {
      assertThat(errors(behindARightOne)).containsExactly("/1 max");
    }
  }

  @ParameterizedTest
  @CsvSource({"/echo," + JSON, "/echo," + LINES, "/published," + JSON, "/published," + LINES})
  void whereTheAnswerHasBegunItEndsWithoutItsEnd(String path, String type) throws IOException {
    boolean names = path.equals("/echo");
    String right = IntStream.range(0, 30_000).mapToObj(_ -> names ? "\"abcde\"" : "99").collect(Collectors.joining(type.equals(JSON) ? "," : "\n"));
    String response = new Exchange(path, type, 9999).of(body(type, right, names ? "\"\"" : "0"));
    assertThat(response).startsWith("HTTP/1.1 200 ").doesNotEndWith("0\r\n\r\n").doesNotContain("\"code\"");
  }

  @Test
  void theLineIsTold() throws IOException {
    String response = new Exchange("/names", LINES, 9999).of("\"a\"\n\n\"\"\n");
    assertThat(errors(response)).containsExactly("/1 not_blank");
    assertThat(response).contains("\"detail\":\"Must not be blank.\",\"code\":\"not_blank\",\"line\":3,\"column\":1}");
  }
}
