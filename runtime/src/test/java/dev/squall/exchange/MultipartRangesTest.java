package dev.squall.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.RequestFixture;
import dev.squall.http.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several parts in one response. */
class MultipartRangesTest {
  private static final ResponsePipeline PIPELINE = new ResponsePipeline(ResponsePolicy.defaults());
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz".repeat(40);

  @TempDir private Path folder;

  private static Response answer(Response response, String range) {
    return PIPELINE.finish(RequestFixture.request("GET / HTTP/1.1\nRange: " + range + "\n"), response);
  }

  private static String text(Response response) {
    byte[] body = GatheredBody.of(response);
    assertThat(response.length()).isEqualTo(body.length);
    return new String(body, StandardCharsets.ISO_8859_1);
  }

  @Test
  void sendsPartsInTheOrderAskedFor() {
    Response answer = answer(Response.text(LETTERS).acceptRanges(), "bytes=-3,0-1, 500-502");

    assertThat(answer.status()).isEqualTo(206);
    assertThat(answer.contentType()).isEqualTo("multipart/byteranges; boundary=part-of-bytes-0_");
    assertThat(answer.header("Content-Range")).isNull();
    assertThat(text(answer))
        .isEqualTo(
            """
            --part-of-bytes-0_
            Content-Type: text/plain; charset=utf-8
            Content-Range: bytes 1037-1039/1040

            xyz
            --part-of-bytes-0_
            Content-Type: text/plain; charset=utf-8
            Content-Range: bytes 0-1/1040

            ab
            --part-of-bytes-0_
            Content-Type: text/plain; charset=utf-8
            Content-Range: bytes 500-502/1040

            ghi
            --part-of-bytes-0_--
            """
                .replace("\n", "\r\n"));
  }

  @Test
  void joinsPartsThatOverlapOrAlmostTouch() {
    assertThat(answer(Response.text(LETTERS).acceptRanges(), "bytes=300-400,0-9,5-20,90-99,700-").status()).isEqualTo(206);
    assertThat(text(answer(Response.text(LETTERS).acceptRanges(), "bytes=300-400,0-9,5-20,90-99,700-")))
        .containsSubsequence("bytes 0-99/1040", "bytes 300-400/1040", "bytes 700-1039/1040")
        .doesNotContain("bytes 0-9/");
  }

  @Test
  void manyOverlappingPartsCostNoMoreThanTheWhole() {
    String overlapping = IntStream.range(0, 16).mapToObj(i -> i + "-").collect(Collectors.joining(","));
    Response answer = answer(Response.text(LETTERS).acceptRanges(), "bytes=" + overlapping);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes 0-1039/1040");
    assertThat(answer(Response.text(LETTERS).acceptRanges(), "bytes=" + overlapping + ",16-").status()).isEqualTo(200);
  }

  @Test
  void theBoundaryIsNotInTheBody() {
    String body = "part-of-bytes-0_ part-of-bytes-1part-of-bytes-3 --part-of-bytes-02 part-of-bytes-" + "9".repeat(1000);
    Response answer = answer(Response.text(body + LETTERS).acceptRanges(), "bytes=0-1,500-501");
    assertThat(answer.contentType()).isEqualTo("multipart/byteranges; boundary=part-of-bytes-4_");
    String shortest = answer(Response.text("part-of-bytes-" + LETTERS).acceptRanges(), "bytes=0-1,500-501").contentType();
    assertThat(shortest).endsWith("=part-of-bytes-1_");
  }

  @Test
  void cutsPartsOutOfFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("letters.bin"), LETTERS);
    Response answer = answer(Response.file(file), "bytes=0-1,500-502");
    String boundary = answer.contentType().substring("multipart/byteranges; boundary=".length());
    assertThat(boundary).matches("[0-9a-f]{32}");
    assertThat(text(answer).split("--" + boundary, -1)).hasSize(4);
    assertThat(text(answer)).contains("bytes 0-1/1040\r\n\r\nab\r\n--").contains("bytes 500-502/1040\r\n\r\nghi\r\n--");
    assertThat(answer(Response.file(file), "bytes=0-1,501-502").contentType()).doesNotContain(boundary);
    assertThat(text(answer(Response.file(file), "bytes=-3"))).isEqualTo("xyz");
  }
}
