package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.squall.inflate.CodedBytes;
import dev.squall.inflate.Coding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InflatedBodyTest {
  private static final RequestLimits LIMITS = new RequestLimits(10, UploadLimits.DEFAULT, true, 100, 1000);
  private static final String FORM = "Content-Type: application/x-www-form-urlencoded\n";

  private static Request buffered(String fields, byte[] body) {
    return RequestFixture.request("POST / HTTP/1.1\n" + fields, body, new GivenFacts(null, "http", LIMITS));
  }

  private static Request arriving(String fields, byte[] body) {
    return ArrivingBody.post(fields, new ArrivingBody(body, 3, false), LIMITS);
  }

  @ParameterizedTest
  @CsvSource({"gzip", "GZIP", "x-gzip", "'gzip, identity'", "deflate", "DEFLATE"})
  void decompressesBodies(String coding) throws IOException {
    boolean gzip = coding.toLowerCase(Locale.ROOT).contains("gzip");
    byte[] body = gzip ? CodedBytes.gzip("a=1&b=2") : CodedBytes.deflate("a=1&b=2", false);
    String fields = FORM + "Content-Encoding: " + coding + "\n";
    for (Request request : List.of(buffered(fields, body), arriving(fields, body))) {
      assertThat(request.body()).asString().isEqualTo("a=1&b=2");
      assertThat(request.bodyText()).isEqualTo("a=1&b=2");
      assertThat(request.formParam("b")).isEqualTo("2");
      assertThat(request.decompressedFrom()).isEqualTo(gzip ? "gzip" : "deflate");
      assertThat(request.headers().get("content-encoding")).isEqualTo(coding);
    }
    assertThat(arriving(fields, body).bodyStream()).hasContent("a=1&b=2");
    assertThat(buffered(fields, body).bodyStream()).hasContent("a=1&b=2");
  }

  @Test
  void leavesOtherBodiesAsTheyAre() {
    Request plain = buffered("Content-Encoding: identity\n", new byte[] {1, 2});
    assertThat(plain.body()).containsExactly(1, 2);
    assertThat(plain.decompressedFrom()).isNull();
    assertThat(buffered("Content-Encoding: gzip\n", new byte[0]).body()).isEmpty();
    byte[] coded = CodedBytes.gzip("x");
    assertThat(RequestFixture.request("POST / HTTP/1.1\nContent-Encoding: gzip\n", coded, RequestFixture.CONNECTION).body())
        .isEqualTo(coded);
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "gzip, gzip", "gzip\nContent-Encoding: deflate", "compress, gzip", "gzip;q=1"})
  void refusesOtherCodings(String codings) {
    for (Request request :
        List.of(
            buffered("Content-Encoding: " + codings + "\n", CodedBytes.gzip("x")),
            arriving("Content-Encoding: " + codings + "\n", CodedBytes.gzip("x")))) {
      HttpException refused = catchThrowableOfType(HttpException.class, request::body);
      assertThat(refused.status()).isEqualTo(415);
      assertThat(refused).hasMessage("The body may have one Content-Encoding: gzip or deflate.");
    }
  }

  @Test
  void limitsWhatComesOut() throws IOException {
    String fields = "Content-Encoding: gzip\n";
    assertThat(buffered(fields, CodedBytes.gzip("x".repeat(100))).body()).hasSize(100);
    assertThat(arriving(fields, CodedBytes.gzip("x".repeat(100))).body()).hasSize(100);
    for (int length : new int[] {101, 10_000_000}) {
      byte[] bomb = CodedBytes.gzip(new byte[length]);
      for (Request request : List.of(buffered(fields, bomb), arriving(fields, bomb))) {
        HttpException refused = catchThrowableOfType(HttpException.class, request::body);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused).hasMessage("The body has more than 100 bytes once it is decompressed.");
      }
    }
    Request more = arriving(fields, CodedBytes.gzip("x".repeat(101)));
    more.limitBody(101);
    assertThat(more.body()).hasSize(101);
    InputStream stream = arriving(fields, CodedBytes.gzip(new byte[101])).bodyStream();
    assertThatThrownBy(stream::readAllBytes).isInstanceOf(HttpException.class);
    // What was refused does not become the end of the body later.
    assertThatThrownBy(stream::read).isInstanceOf(HttpException.class);
  }

  @Test
  void refusesBodiesThatAreNotWhole() {
    byte[] whole = CodedBytes.gzip("x");
    byte[] more = CodedBytes.joined(whole, new byte[] {'y'});
    byte[] less = Arrays.copyOf(whole, whole.length - 1);
    assertRefused(more, "The body is not gzip.");
    assertRefused(less, "The body ends before its compressed data does.");
  }

  private static void assertRefused(byte[] body, String message) {
    String fields = "Content-Encoding: gzip\n";
    for (Request request : List.of(buffered(fields, body), arriving(fields, body))) {
      assertThatThrownBy(request::body).isInstanceOf(BadRequestException.class).hasMessage(message);
    }
  }

  @Test
  void endsWhenTheRequestIsOver() throws IOException {
    Request request = arriving("Content-Encoding: gzip\n", CodedBytes.gzip("x".repeat(50)));
    InputStream stream = request.bodyStream();
    assertThat(stream.read()).isEqualTo('x');
    request.finish().forEach(Runnable::run);
    assertThat(stream.read()).isEqualTo(-1);
  }

  @Test
  void givesASubscriberNoMoreThanItAskedFor() {
    byte[] plain = new byte[40_000];
    Received received = new Received();
    publisher(CodedBytes.gzip(plain), 100_000).subscribe(received);
    assertThat(received.events).isEmpty();
    received.subscription.request(1);
    assertThat(received.events).containsExactly("16384");
    received.subscription.request(2);
    assertThat(received.events).containsExactly("16384", "16384", "7232");
    received.subscription.request(1);
    assertThat(received.events).endsWith("complete");
  }

  @Test
  void tellsASubscriberWhatIsWrong() {
    Received tooLong = new Received();
    publisher(CodedBytes.gzip(new byte[20_000]), 19_999).subscribe(tooLong);
    tooLong.subscription.request(Long.MAX_VALUE);
    assertThat(tooLong.events)
        .containsExactly("16384", "The body has more than 19999 bytes once it is decompressed.");

    Received malformed = new Received();
    publisher("plain".getBytes(StandardCharsets.UTF_8), 100).subscribe(malformed);
    malformed.subscription.request(1);
    assertThat(malformed.events).containsExactly("The body is not gzip.");

    Received senseless = new Received();
    publisher(CodedBytes.gzip("x"), 100).subscribe(senseless);
    senseless.subscription.request(0);
    assertThat(senseless.events).containsExactly("as many buffers were requested: 0");

    Received cancelled = new Received();
    publisher(CodedBytes.gzip("x"), 100).subscribe(cancelled);
    cancelled.subscription.cancel();
    cancelled.subscription.request(1);
    assertThat(cancelled.events).isEmpty();
  }

  private static Flow.Publisher<ByteBuffer> publisher(byte[] coded, long most) {
    Request request = arriving("", new byte[0]);
    return new InflatedBody(new BufferedBody(coded), Coding.GZIP, request, most).publisher();
  }

  private static final class Received implements Flow.Subscriber<ByteBuffer> {
    final List<String> events = new ArrayList<>();
    Flow.Subscription subscription;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(ByteBuffer piece) {
      events.add(String.valueOf(piece.remaining()));
    }

    @Override
    public void onError(Throwable failure) {
      events.add(failure.getMessage());
    }

    @Override
    public void onComplete() {
      events.add("complete");
    }
  }
}
