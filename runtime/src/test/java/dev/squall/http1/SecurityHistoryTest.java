package dev.squall.http1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.PathNormalizer;
import dev.squall.http.Accept;
import dev.squall.http.Headers;
import dev.squall.http.MediaType;
import dev.squall.http.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What went wrong in other servers, and must not go wrong here; docs/parity.md has the table. */
class SecurityHistoryTest {
  private static final String SMUGGLED = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: +10", "Content-Length: 1_0", "Content-Length: -1", "Content-Length: 0x10",
        "Content-Length: 1e1",
        "Content-Length: \u00b2", "Content-Length: 10\u00a0", "Content-Length: \u000b10", "Content-Length: 0, 38",
        "Content-Length: 0\r\nContent-Length: 38", "Content-Length:", "Content-Length : 10", "Content-Length\u00a0: 10",
        "Transfer-Encoding: gzip, chunked", "Transfer-Encoding: identity", "Transfer-Encoding: chunked, chunked",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", "Transfer-Encoding: chunked\u00a0",
        "Transfer-Encoding: \u00a0chunked", "Transfer-Encoding: chunked\u0085", "Transfer-Encoding: ch\u00fcnked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5", "Content-Length: 5\r\nTransfer-Encoding: chunked",
        "Transfer-Encoding: chunked\r\nContent-Length: 5\r\nContent-Length: 5", "Transfer-Encoding: , chunked",
        "Transfer-Encoding: chunked,", "Transfer-Encoding:\r\n chunked", "Transfer-Encoding : chunked",
        "Transfer-Encoding\t: chunked", "X: y\rTransfer-Encoding: chunked", "Transfer-Encoding:"
      })
  void nothingBehindBadFramingIsARequest(String fields) {
    String head = "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n\r\n";

    refuses(head + "0\r\n\r\n" + SMUGGLED);
    refuses(head + SMUGGLED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1_a", "+4", " 4", "0x4", "4 ", "4\t", "-0", "4\u00a0", "4;\n", "4\r", "", "g", "0;\u0000", "4\u000b",
        "fffffffffffffffff", "0000000000000000000000004"
      })
  void nothingBehindABadChunkIsARequest(String size) {
    String head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

    refuses(head + size + "\r\nabcd\r\n0\r\n\r\n" + SMUGGLED);
    refuses(head + "2\r\nxy\r\n" + size + "\r\nabcd\r\n0\r\n\r\n" + SMUGGLED);
  }

  @Test
  void refusesControlBytesAnywhereInAHead() {
    String head = "GET /a?b HTTP/1.1\r\nHost: a\r\nX-Y: b c\r\n\r\n";
    for (char c = 0; c < 0x80; c++) {
      if ((c < ' ' && c != '\t') || c == 0x7f) {
        // An LF before the last one ends the head; the other one is then what the next request starts with.
        int end = c == '\n' ? head.length() - 1 : head.length();
        for (int at = 0; at < end; at++) {
          refuses(head.substring(0, at) + c + head.substring(at));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET\t/ HTTP/1.1\r\nHost: a", "GET /\t HTTP/1.1\r\nHost: a", "GET / HTTP/1.1\t\r\nHost: a",
        "GET / HTTP/1.1\r\nHo\tst: a", "GET / HTTP/1.1\r\nHost\t: a", "GET / HTTP/1.1\r\n\tHost: a",
        "GET / HTTP/1.1\r\nX: y", "GET / HTTP/1.1\r\nHost: a\r\nHost: a", "GET / HTTP/1.1\r\nHost: a, b",
        "GET / HTTP/1.1\r\nHost: a\tb", "GET / HTTP/1.1\r\nHost: a@b", "GET / HTTP/1.1\r\nHost: \u00e4",
        "FOO,BAR / HTTP/1.1\r\nHost: a", "G\u00c9T / HTTP/1.1\r\nHost: a", "\"GET\" / HTTP/1.1\r\nHost: a"
      })
  void refusesHeadsThatServersReadInDifferentWays(String head) {
    refuses(head + "\r\n\r\n");
  }

  @Test
  void statusLinesHaveRegisteredWordsOnly() {
    Http1ResponseWriter writer = new Http1ResponseWriter("");
    for (int status = 200; status < 600; status++) {
      OutputBuffer out = new OutputBuffer(64);
      writer.writeHead(Response.empty(status), false, 11, true, 0, out);
      String head = new String(out.array(), 0, out.length(), StandardCharsets.ISO_8859_1);
      assertThat(head.lines().toList().getFirst()).matches("HTTP/1\\.1 \\d{3} [A-Za-z' -]+");
    }
  }

  @Test
  void noControlCharacterReachesAResponseField() {
    Response response = Response.empty(200);
    for (int c = 0; c < 0x3000; c++) {
      if ((c < ' ' && c != '\t') || c == 0x7f || c > 0xff) {
        String text = "a" + (char) c + "b";
        refusesToSend(c, () -> response.withHeader("X", text));
        refusesToSend(c, () -> response.addHeader("X", text));
        refusesToSend(c, () -> response.withHeader(text, "x"));
        refusesToSend(c, () -> Response.redirect(302, text));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/files/%2e%2e/secret", "/files/.%2E/secret", "/files/%2E./secret", "/files/../secret"})
  void everySpellingOfParentFoldersIsTheSameOne(String path) {
    assertThat(normal(path)).isEqualTo("/files/../secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/files/%252e%252e/secret", "/files/..%2Fsecret", "/files/..%5Csecret", "//evil.example/..%2F"})
  void nothingIsDecodedTwiceNorSplitAfterwards(String path) {
    assertThat(normal(path)).isEqualTo(path);
  }

  @Test
  void fieldsOfManyPartsTakeLinearTime() {
    Http1Limits large = new Http1Limits(64, 16 << 20, 10_000, 10, 0, 0);
    String repeated = "GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(9_999) + "\r\n";
    String lengths = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + "1, ".repeat(100_000) + "1\r\n\r\nx";
    String options = "GET / HTTP/1.1\r\nHost: a\r\nConnection: " + "x, ".repeat(100_000) + "close\r\n\r\n";
    String semicolons = ";".repeat(100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          assertThat(ParsedRequests.of(bytes(repeated), large)).hasSize(2).last().isEqualTo("end");
          assertThat(ParsedRequests.of(bytes(lengths), large)).hasSize(2).last().isEqualTo("end");
          assertThat(ParsedRequests.of(bytes(options), large).getFirst()).endsWith(" close");
          assertThat(MediaType.parse("a/b" + "; c=\"" + semicolons + "\"")).isNotNull();
          assertThat(MediaType.parse("a/b" + "; c=\"\\\"" + semicolons)).isNull();
          assertThat(MediaType.parse("a/b" + "; c=\";\"".repeat(10_000))).isNotNull();
          assertThat(accept("a/b;c=\"" + ",a/b;c=\"".repeat(10_001)).quality("x", "y")).isZero();
        });
  }

  @Test
  void aRequestOfTooManyFieldsIsRefusedEarly() {
    String head = "GET / HTTP/1.1\r\nHost: a\r\n" + "X: y\r\n".repeat(100);

    assertThat(ParsedRequests.of(bytes(head), Http1Limits.DEFAULT)).containsExactly("431");
  }

  private static void refusesToSend(int character, ThrowingCallable sending) {
    assertThatThrownBy(sending).as("%x", character).isInstanceOf(IllegalArgumentException.class);
  }

  /** The first thing that is made of the input is a refusal, and the last. */
  private static void refuses(String input) {
    byte[] bytes = bytes(input);
    assertThat(ParsedRequests.of(bytes, Http1Limits.DEFAULT)).as(input).isIn(List.of("400"), List.of("413"));
    assertThat(ParsedRequests.dripped(bytes, Http1Limits.DEFAULT)).as(input).isIn(List.of("400"), List.of("413"));
  }

  private static Accept accept(String value) {
    return Accept.of(Headers.builder().add("Accept", value).build());
  }

  private static String normal(String path) {
    byte[] bytes = bytes(path);
    byte[] target = new byte[3 * bytes.length];
    int end = PathNormalizer.normalize(bytes, 0, bytes.length, target, 0);
    return new String(Arrays.copyOf(target, end), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
