package dev.squall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.Compression;
import dev.squall.http.ContentType;
import dev.squall.http.EntityTag;
import dev.squall.http.HttpException;
import dev.squall.http.RequestFixture;
import dev.squall.http.Response;
import dev.squall.http.SetCookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of responses: a table of responses, fields of requests, and what is sent. */
class ResponsePipelineTest {
  private static final String DIGITS = "0123456789".repeat(200);
  private static final Instant CHANGED = Instant.parse("2020-01-02T03:04:05Z");
  private static final Map<String, Supplier<Response>> RESPONSES =
      Map.ofEntries(
          Map.entry("digits", () -> Response.text(DIGITS)),
          Map.entry("small", () -> Response.text("0123456789")),
          Map.entry("tagged", () -> Response.text("0123456789").withEtag(EntityTag.strong("a"))),
          Map.entry("weak", () -> tagged().withEtag(EntityTag.weak("a"))),
          Map.entry("dated", () -> Response.text("0123456789").withLastModified(CHANGED)),
          Map.entry("both", () -> tagged().withLastModified(CHANGED).withHeader("Cache-Control", "max-age=5")),
          Map.entry("secret", () -> Response.text(DIGITS).withHeader("Cache-Control", "private, No-Store")),
          Map.entry("quoted", () -> Response.text(DIGITS).withHeader("Cache-Control", "x=\"a, no-store\", no-storeroom")),
          Map.entry("cookie", () -> Response.text(DIGITS).withCookie(SetCookie.of("a", "b"))),
          Map.entry("created", () -> Response.text(201, DIGITS)),
          Map.entry("missing", () -> Response.text(404, DIGITS).withEtag(EntityTag.strong("a"))),
          Map.entry("parts", () -> Response.text("0123456789").withEtag(EntityTag.strong("a")).acceptRanges()),
          Map.entry("allparts", () -> Response.text(DIGITS).withEtag(EntityTag.strong("a")).acceptRanges()),
          Map.entry("dateparts", () -> Response.text("0123456789").withLastModified(CHANGED).acceptRanges()),
          Map.entry("empty", () -> Response.text("").acceptRanges()),
          Map.entry("image", () -> Response.of(200, "image/png", DIGITS.getBytes(StandardCharsets.US_ASCII))),
          Map.entry("optin", () -> Response.of(200, "image/png", DIGITS.getBytes(StandardCharsets.US_ASCII)).compressed()),
          Map.entry("optout", () -> Response.text(DIGITS).uncompressed()),
          Map.entry("fixed", () -> Response.text(DIGITS).withHeader("Cache-Control", "no-transform")),
          Map.entry("coded", () -> Response.text(DIGITS).withHeader("Content-Encoding", "br")),
          Map.entry("vary", () -> Response.text(DIGITS).withHeader("Vary", "Accept")),
          Map.entry("varyall", () -> Response.text(DIGITS).withHeader("Vary", "*")),
          Map.entry("varied", () -> Response.text(DIGITS).withHeader("Vary", "accept-encoding, Accept")),
          Map.entry("stream", () -> Response.stream(200, "text/plain", out -> out.write(48))),
          Map.entry("problem", () -> Response.of(500, ContentType.PROBLEM_JSON, DIGITS.getBytes(StandardCharsets.US_ASCII))));

  private static Response tagged() {
    return Response.text("0123456789").withEtag(EntityTag.strong("a"));
  }

  private static final ResponsePipeline BY_TYPE =
      new ResponsePipeline(new ResponsePolicy(1024, 3, Compression.byType()));
  private static final ResponsePipeline DEFAULT = new ResponsePipeline(ResponsePolicy.defaults());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          digits | GET  |                                           | 200 2000 ETag="#"
          digits | HEAD |                                           | 200 2000 ETag="#"
          digits | POST |                                           | 200 2000
          small  | GET  |                                           | 200 10
          small  | GET  | If-None-Match: *                          | 200 10
          small  | GET  | If-Match: "x"                             | 200 10
          secret | GET  |                                           | 200 2000 Cache-Control=private, No-Store
          quoted | GET  |                                           | 200 2000 Cache-Control=x="a, no-store", no-storeroom ETag="#"
          cookie | GET  |                                           | 200 2000
          created| GET  |                                           | 201 2000
          tagged | GET  | If-None-Match: "a"                        | 304 0 ETag="a"
          tagged | HEAD | If-None-Match: "b", W/"a"                 | 304 0 ETag="a"
          tagged | POST | If-None-Match: "a"                        | 200 10 ETag="a"
          tagged | GET  | If-None-Match: "b"                        | 200 10 ETag="a"
          tagged | GET  | If-Match: "b"                             | 412
          tagged | GET  | If-Match: "a"                             | 200 10 ETag="a"
          weak   | GET  | If-Match: W/"a"                           | 412
          weak   | GET  | If-None-Match: "a"                        | 304 0 ETag=W/"a"
          dated  | GET  | If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT   | 304 0 Last-Modified=Thu, 02 Jan 2020 03:04:05 GMT
          dated  | GET  | If-Modified-Since: Thu, 02 Jan 2020 03:04:04 GMT   | 200 10 Last-Modified=Thu, 02 Jan 2020 03:04:05 GMT
          dated  | GET  | If-Unmodified-Since: Thu, 02 Jan 2020 03:04:04 GMT | 412
          dated  | GET  | If-None-Match: *                          | 304 0 Last-Modified=Thu, 02 Jan 2020 03:04:05 GMT
          both   | GET  | If-Modified-Since: Thu, 02 Jan 2020 03:04:05 GMT   | 304 0 Cache-Control=max-age=5 ETag="a"
          missing| GET  | If-None-Match: "a"                        | 404 2000 ETag="a"
          missing| GET  | If-Match: "b"                             | 404 2000 ETag="a"
          parts  | GET  |                                           | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-3                          | 206 0123 Accept-Ranges=bytes Content-Range=bytes 0-3/10 ETag="a"
          parts  | HEAD | Range: bytes=0-3                          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | POST | Range: bytes=0-3                          | 200 10 ETag="a"
          parts  | GET  | Range: BYTES=7-                           | 206 789 Accept-Ranges=bytes Content-Range=bytes 7-9/10 ETag="a"
          parts  | GET  | Range: bytes=-2                           | 206 89 Accept-Ranges=bytes Content-Range=bytes 8-9/10 ETag="a"
          parts  | GET  | Range: bytes=-20                          | 206 0123456789 Accept-Ranges=bytes Content-Range=bytes 0-9/10 ETag="a"
          parts  | GET  | Range: bytes=0-                           | 206 0123456789 Accept-Ranges=bytes Content-Range=bytes 0-9/10 ETag="a"
          parts  | GET  | Range: bytes=8-99999999999999999999       | 206 89 Accept-Ranges=bytes Content-Range=bytes 8-9/10 ETag="a"
          parts  | GET  | Range: bytes=10-                          | 416 Content-Range=bytes */10
          parts  | GET  | Range: bytes=99999999999999999999-        | 416 Content-Range=bytes */10
          parts  | GET  | Range: bytes=-0                           | 416 Content-Range=bytes */10
          parts  | GET  | Range: bytes=-0,10-11                     | 416 Content-Range=bytes */10
          parts  | GET  | Range: bytes=3-2                          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=                             | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=,                            | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=a-b                          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=1                            | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=1-2-3                        | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=--1                          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=-                            | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=1-2 3-4                      | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: lines=1-2                          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes 1-2                          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-0,1-1,2-2,3-3              | 206 0123 Accept-Ranges=bytes Content-Range=bytes 0-3/10 ETag="a"
          parts  | GET  | Range: bytes=0-0;Range: bytes=1-1         | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes= 0-1 , , 5-6                 | 206 0123456 Accept-Ranges=bytes Content-Range=bytes 0-6/10 ETag="a"
          parts  | GET  | Range: bytes=5-8,0-6,40-50                | 206 012345678 Accept-Ranges=bytes Content-Range=bytes 0-8/10 ETag="a"
          parts  | GET  | Range: bytes=0-3;If-Range: "a"            | 206 0123 Accept-Ranges=bytes Content-Range=bytes 0-3/10 ETag="a"
          parts  | GET  | Range: bytes=0-3;If-Range: "b"            | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-3;If-Range: W/"a"          | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-3;If-Range: a              | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=20-;If-Range: "b"            | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-3;If-Range: "a";If-Range: "a"       | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-3;If-None-Match: "a"       | 304 0 ETag="a"
          parts  | GET  | Range: bytes=0-3;If-Match: "b"            | 412
          dateparts | GET | Range: bytes=0-3;If-Range: Thu, 02 Jan 2020 03:04:05 GMT | 206 0123 Accept-Ranges=bytes Content-Range=bytes 0-3/10 Last-Modified=Thu, 02 Jan 2020 03:04:05 GMT
          dateparts | GET | Range: bytes=0-3;If-Range: Thu, 02 Jan 2020 03:04:06 GMT | 200 10 Accept-Ranges=bytes Last-Modified=Thu, 02 Jan 2020 03:04:05 GMT
          tagged | GET  | Range: bytes=0-3                          | 200 10 ETag="a"
          empty  | GET  | Range: bytes=0-                           | 416 Content-Range=bytes */0
          empty  | GET  | Range: bytes=-5                           | 200 0 Accept-Ranges=bytes
          stream | GET  | Range: bytes=0-                           | 200 0
          digits | GET  | Accept-Encoding: gzip                     | 200 2000 ETag="#"
          optin  | GET  |                                           | 200 2000 ETag="#" Vary=Accept-Encoding
          optin  | GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          """)
  void doesWhatTheDefaultSays(String response, String method, String fields, String sent) {
    assertThat(sent(DEFAULT, response, method, fields)).isEqualTo(sent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          digits | GET  |                                           | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding:                          | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | HEAD | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | POST | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: deflate, GZIP, br        | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: br;Accept-Encoding: x-gzip | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: *                        | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip;q=0                 | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip;q=0, *              | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: *;q=0, gzip;q=0.001      | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: *;q=0                    | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: identity;q=0             | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: identity;q=0, gzip;q=0.1 | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip;q=0.5, identity     | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip;q=0.5, identity;q=0.5 | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip;q=2                 | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip;x=1                 | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: gzip x, br               | 200 2000 ETag="#" Vary=Accept-Encoding
          digits | GET  | Accept-Encoding: notgzip                  | 200 2000 ETag="#" Vary=Accept-Encoding
          small  | GET  | Accept-Encoding: gzip                     | 200 10
          image  | GET  | Accept-Encoding: gzip                     | 200 2000 ETag="#"
          optin  | GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept-Encoding
          optout | GET  | Accept-Encoding: gzip                     | 200 2000 ETag="#"
          fixed  | GET  | Accept-Encoding: gzip                     | 200 2000 Cache-Control=no-transform ETag="#"
          secret | GET  | Accept-Encoding: gzip                     | 200 2000 Cache-Control=private, No-Store
          cookie | GET  | Accept-Encoding: gzip                     | 200 2000
          coded  | GET  | Accept-Encoding: gzip                     | 200 2000 Content-Encoding=br ETag="#"
          problem| GET  | Accept-Encoding: gzip                     | 500 gzip Content-Encoding=gzip Vary=Accept-Encoding
          vary   | GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=Accept, Accept-Encoding
          varyall| GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=*
          varied | GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip ETag=W/"#" Vary=accept-encoding, Accept
          stream | GET  | Accept-Encoding: gzip                     | 200 gzip Content-Encoding=gzip Vary=Accept-Encoding
          stream | GET  |                                           | 200 0 Vary=Accept-Encoding
          allparts | GET | Accept-Encoding: gzip                    | 200 gzip Content-Encoding=gzip ETag=W/"a" Vary=Accept-Encoding
          allparts | GET |                                          | 200 2000 Accept-Ranges=bytes ETag="a" Vary=Accept-Encoding
          allparts | GET | Accept-Encoding: gzip;Range: bytes=0-3   | 206 0123 Accept-Ranges=bytes Content-Range=bytes 0-3/2000 ETag="a" Vary=Accept-Encoding
          allparts | GET | Accept-Encoding: gzip;Range: bytes=0-3;If-Range: W/"a" | 200 gzip Content-Encoding=gzip ETag=W/"a" Vary=Accept-Encoding
          parts  | GET  | Range: bytes=0-0,1-1,2-2,3-3              | 200 10 Accept-Ranges=bytes ETag="a"
          parts  | GET  | Range: bytes=0-0,1-1,2-2                  | 206 012 Accept-Ranges=bytes Content-Range=bytes 0-2/10 ETag="a"
          allparts | GET | Accept-Encoding: gzip;If-None-Match: W/"a" | 304 0 ETag=W/"a" Vary=Accept-Encoding
          allparts | GET | If-None-Match: W/"a"                     | 304 0 ETag="a" Vary=Accept-Encoding
          allparts | GET | Accept-Encoding: gzip;If-Match: W/"a"    | 412
          """)
  void compressesByType(String response, String method, String fields, String sent) {
    assertThat(sent(BY_TYPE, response, method, fields)).isEqualTo(sent);
  }

  /** Status, body - its text if short and part of another, its length, or that it is the compressed digits - and fields by name. */
  private static String sent(ResponsePipeline pipeline, String name, String method, String fields) {
    Response response = RESPONSES.get(name.strip()).get();
    String lines = fields == null ? "" : fields.strip().replace(";R", "\nR").replace(";I", "\nI").replace(";A", "\nA") + "\n";
    Response sent;
    try {
      sent = pipeline.finish(RequestFixture.request(method.strip() + " /x HTTP/1.1\n" + lines), response);
    } catch (HttpException e) {
      return describe(e.headersTo(Response.empty(e.status()))).replace(" 0", "");
    }
    assertThat(sent.contentType() == null).isEqualTo(sent.status() == 304);
    return describe(sent).replaceAll("ETag=(W/)?\"[\\w-]{22}\"", "ETag=$1\"#\"");
  }

  private static String describe(Response response) {
    Map<String, String> fields = new TreeMap<>();
    for (int i = 0; i < response.fieldCount(); i++) {
      assertThat(fields.put(response.fieldName(i), response.fieldValue(i))).as(response.fieldName(i)).isNull();
    }
    StringBuilder text = new StringBuilder().append(response.status()).append(' ').append(body(response));
    fields.forEach((field, value) -> text.append(' ').append(field).append('=').append(value));
    return text.toString();
  }

  private static String body(Response response) {
    if ("gzip".equals(response.header("Content-Encoding"))) {
      String text = gunzip(GatheredBody.of(response));
      return DIGITS.startsWith(text) && !text.isEmpty() ? "gzip" : text;
    }
    boolean part = response.status() == 206;
    return part ? new String(response.body(), StandardCharsets.US_ASCII) : Integer.toString(response.body().length);
  }

  private static String gunzip(byte[] bytes) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aTagIsThatOfTypeAndBytes() {
    EntityTag tag = EntityTags.of(Response.text(DIGITS));
    assertThat(tag).isEqualTo(EntityTags.of(Response.text(DIGITS).withHeader("X", "y")));
    assertThat(tag.weak()).isFalse();
    assertThat(EntityTags.of(Response.html(DIGITS))).isNotEqualTo(tag);
    assertThat(EntityTags.of(Response.text(DIGITS + "0"))).isNotEqualTo(tag);
  }

  @Test
  void tagsCanBeTurnedOff() {
    ResponsePipeline none = new ResponsePipeline(new ResponsePolicy(Integer.MAX_VALUE, 16, Compression.nothing()));
    Response response = Response.text(DIGITS).withHeader("X", "y").compressed();
    assertThat(none.finish(RequestFixture.request("GET / HTTP/1.1\nAccept-Encoding: gzip\n"), response)).isSameAs(response);
    assertThat(none.passes(Response.text(DIGITS))).isTrue();
  }

  @Test
  void aTimeOfThisSecondDoesNotNameAState() {
    Instant future = Instant.now().plusSeconds(3600);
    Response response = Response.text("0123456789").withLastModified(future).acceptRanges();
    String field = "If-Range: " + response.header("Last-Modified") + "\n";
    assertThat(DEFAULT.finish(RequestFixture.request("GET / HTTP/1.1\nRange: bytes=0-1\n" + field), response).status())
        .isEqualTo(200);
  }

  @Test
  void aRegisteredCodingIsPreferredUnlessTheClientWantsAnother() {
    Compression compression = Compression.byType().withCoding(new Reversal());
    ResponsePipeline pipeline = new ResponsePipeline(new ResponsePolicy(1024, 16, compression));
    Response response = Response.text(DIGITS);
    assertThat(encoding(pipeline, response, "gzip, rev")).isEqualTo("rev");
    assertThat(encoding(pipeline, response, "gzip, rev;q=0.9")).isEqualTo("gzip");
    byte[] sent = pipeline.finish(RequestFixture.request("GET / HTTP/1.1\nAccept-Encoding: rev\n"), response).body();
    assertThat(new String(sent, StandardCharsets.US_ASCII)).isEqualTo(new StringBuilder(DIGITS).reverse().toString());
  }

  private static String encoding(ResponsePipeline pipeline, Response response, String accepted) {
    return pipeline
        .finish(RequestFixture.request("GET / HTTP/1.1\nAccept-Encoding: " + accepted + "\n"), response)
        .header("Content-Encoding");
  }

  @Test
  void ofBodiesWhollyInMemoryNoMoreThanOnePartIsCopied() {
    byte[] large = new byte[3 << 20];
    Arrays.fill(large, (byte) 'x');
    Response sent = BY_TYPE.finish(RequestFixture.request("GET / HTTP/1.1\nAccept-Encoding: gzip\n"), Response.text(new String(large, StandardCharsets.US_ASCII)));
    assertThat(sent.source()).as("compressed while it is sent").isNotNull();
    assertThat(sent.length()).isEqualTo(-1);
    assertThat(gunzip(GatheredBody.of(sent))).hasSize(large.length);
  }

  @Test
  void whatIsDoneIsNotDoneAgain() {
    Response settled = Response.text(DIGITS).settled();
    assertThat(DEFAULT.passes(settled)).isTrue();
    assertThat(DEFAULT.passes(Response.text(DIGITS))).isFalse();
    assertThat(DEFAULT.passes(Response.text("0123456789"))).isTrue();
    assertThat(DEFAULT.passes(Response.text("0123456789").acceptRanges())).isFalse();
  }

  @Test
  void refusesMediaTypesWithoutSense() {
    assertThat(Compression.byType().withType("font/*").isWorthIt("Font/woff")).isTrue();
    assertThat(Compression.byType().withType("application/x-a").isWorthIt("application/x-a; b=c")).isTrue();
    assertThat(Compression.byType().isWorthIt("image/svg+xml")).isTrue();
    assertThat(Compression.byType().isWorthIt("image/png")).isFalse();
    assertThat(Compression.byType().isWorthIt(null)).isFalse();
    assertThatThrownBy(() -> Compression.byType().withMinBytes(-1)).isInstanceOf(IllegalArgumentException.class);
  }
}
