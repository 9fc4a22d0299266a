package dev.squall.server;

import static dev.squall.json.RowCodec.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.http.BadRequestException;
import dev.squall.http.Response;
import dev.squall.json.JsonStreams;
import dev.squall.json.RowCodec.Row;
import java.io.IOException;
import java.net.SocketException;
import java.util.Locale;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Publishers that do not keep to what they promised: what goes out is whole or cut, and the server goes on. */
@Timeout(60)
class FaultyPublisherTest {
  private static final Row ROW_0 = new Row(0, "n");
  private static final String JSON_0 = "{\"id\":0,\"name\":\"n\"}";

  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicLong requested = new AtomicLong();
  private volatile Flow.Publisher<Row> publisher;
  private Server server;

  /** How the elements are sent. */
  private enum Form {
    ARRAY("[", "]"),
    LINES("", "\n");

    final String open;
    final String close;

    Form(String open, String close) {
      this.open = open;
      this.close = close;
    }

    String path() {
      return "/" + name().toLowerCase(Locale.ROOT);
    }
  }

  @BeforeEach
  void start() throws IOException {
    RecordingLoggers.clear();
    TestTable table =
        new TestTable()
            .route("GET", "/array", request -> JsonStreams.send(200, false, ROW, publisher))
            .route("GET", "/lines", request -> JsonStreams.send(200, true, ROW, publisher))
            .route("GET", "/plain", request -> Response.text("plain"));
    server = Server.start(table, ServerOptions.builder().port(0).host("127.0.0.1").eventLoops(1).build());
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  /** Has the publisher do this with its subscriber, at once. */
  private void publishes(Consumer<Flow.Subscriber<? super Row>> signals) {
    publisher = subscriber -> {
      subscriber.onSubscribe(new Demand());
      signals.accept(subscriber);
    };
  }

  private final class Demand implements Flow.Subscription {
    @Override
    public void request(long count) {
      requested.addAndGet(count);
    }

    @Override
    public void cancel() {
      cancelled.set(true);
    }
  }

  private String get(Form form) throws IOException {
    try (RawClient client = new RawClient(server)) {
      return client.send("GET " + form.path() + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").rest();
    }
  }

  /** What was sent behind the head that was received first. */
  private static String rest(RawClient client) throws IOException {
    try {
      return client.rest();
    } catch (SocketException e) {
      // Cut by a reset.
      return "";
    }
  }

  private void assertServes() throws IOException {
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get("/plain").body()).isEqualTo("plain");
    }
  }

  /** The message of the one failure in the log. */
  private static String failureLog() {
    Awaiting.until("the failure is told", () -> !RecordingLoggers.lines("squall.application").isEmpty());
    assertThat(RecordingLoggers.lines("squall.application")).hasSize(1);
    return RecordingLoggers.thrown("squall.application").getFirst().getMessage();
  }

  /** Sees the first element come, then what the publisher does next cut the connection. */
  private void assertCut(Form form, Consumer<Flow.Subscriber<? super Row>> next) throws IOException {
    AtomicBoolean goOn = new AtomicBoolean();
    publishes(subscriber -> Thread.startVirtualThread(() -> {
      subscriber.onNext(ROW_0);
      Awaiting.until("the first element has come", goOn::get);
      next.accept(subscriber);
    }));
    try (RawClient client = new RawClient(server)) {
      assertThat(client.get(form.path()).receiveHead()).startsWith("HTTP/1.1 200 OK\r\n");
      String first = form == Form.ARRAY ? "[" + JSON_0 : JSON_0 + "\n";
      assertThat(client.exactly(first.length() + 6)).contains(first);
      goOn.set(true);
      assertThat(rest(client)).doesNotContain("]").doesNotEndWith("0\r\n\r\n");
    }
    assertServes();
  }

  @ParameterizedTest
  @EnumSource
  void aNullAtFirstIsAFailureOfTheServer(Form form) throws IOException {
    publishes(subscriber -> subscriber.onNext(null));
    assertThat(get(form)).startsWith("HTTP/1.1 500 ").doesNotContain("null", "[");
    assertThat(failureLog()).contains("element 0 of what the handler returned is null");
    assertThat(cancelled).isTrue();
    assertServes();
  }

  @ParameterizedTest
  @EnumSource
  void aLaterNullCutsTheConnection(Form form) throws IOException {
    assertCut(form, subscriber -> subscriber.onNext(null));
    assertThat(failureLog()).contains("element 1 of what the handler returned is null");
    Awaiting.until("it is cancelled", cancelled::get);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsSignalledBehindTheEndIsLeftOut(Form form) throws IOException {
    publishes(subscriber -> {
      while (requested.get() > 0) {
        subscriber.onNext(ROW_0);
        requested.decrementAndGet();
      }
      for (int i = 0; i < 99; i++) {
        subscriber.onComplete();
        subscriber.onNext(ROW_0);
        subscriber.onError(new IllegalStateException("too late"));
      }
    });
    String answer = get(form);
    assertThat(answer).startsWith("HTTP/1.1 200 ").contains(form.open + JSON_0).endsWith(form.close + "\r\n0\r\n\r\n");
    assertThat(answer.split("\"id\"", -1)).hasSize(64 + 1);
    assertThat(cancelled).isFalse();
    assertThat(RecordingLoggers.lines("squall.application")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aFailureBeforeTheFirstElementIsAnAnswer(Form form) throws IOException {
    publishes(subscriber -> subscriber.onError(new BadRequestException("No rows.")));
    assertThat(get(form)).startsWith("HTTP/1.1 400 ").endsWith("No rows.");
    publishes(subscriber -> subscriber.onError(null));
    assertThat(get(form)).startsWith("HTTP/1.1 500 ");
    assertThat(failureLog()).contains("the publisher failed with null");
    assertServes();
  }

  @ParameterizedTest
  @EnumSource
  void aFailureBehindTheFirstElementCutsTheConnection(Form form) throws IOException {
    assertCut(form, subscriber -> subscriber.onError(new IllegalStateException("on purpose")));
    assertThat(failureLog()).contains("on purpose");
  }

  @ParameterizedTest
  @EnumSource
  void aPublisherThatThrowsIsCancelled(Form form) throws IOException {
    publishes(subscriber -> {
      subscriber.onNext(ROW_0);
      throw new IllegalStateException("on purpose");
    });
    assertThat(get(form)).startsWith("HTTP/1.1 500 ").doesNotContain("\"id\"");
    assertThat(failureLog()).contains("on purpose");
    assertThat(cancelled).isTrue();
    assertServes();
  }

  @ParameterizedTest
  @EnumSource
  void moreThanWasAskedForIsAFailure(Form form) throws IOException {
    publishes(subscriber -> {
      for (int i = 0; i < 1000; i++) {
        subscriber.onNext(ROW_0);
      }
      subscriber.onComplete();
    });
    assertThat(get(form)).startsWith("HTTP/1.1 500 ").doesNotContain("\"id\"");
    assertThat(failureLog()).contains("the publisher published more than it was asked for");
    assertThat(cancelled).isTrue();
    assertServes();
  }

  @ParameterizedTest
  @EnumSource
  void signalsComeFromAnyThreadAndKeepTheirOrder(Form form) throws IOException {
    publishes(subscriber -> Thread.startVirtualThread(() -> {
      for (int i = 0; i < 500; i++) {
        Row row = new Row(i, "n");
        Awaiting.until("it is asked for", () -> requested.get() > 0);
        requested.decrementAndGet();
        join(Thread.startVirtualThread(() -> subscriber.onNext(row)));
      }
      Thread.startVirtualThread(subscriber::onComplete);
    }));
    String answer = get(form);
    assertThat(answer).endsWith(form.close + "\r\n0\r\n\r\n");
    int at = 0;
    for (int i = 0; i < 500; i++) {
      int next = answer.replaceAll("\r\n[0-9a-f]+\r\n", "").indexOf("\"id\":" + i + ",", at);
      assertThat(next).isGreaterThanOrEqualTo(at);
      at = next;
    }
    assertThat(cancelled).isFalse();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void noMoreThanTheDemandIsAskedForWhileTheClientDoesNotRead() throws IOException {
    AtomicLong published = new AtomicLong();
    Row large = new Row(1, "x".repeat(100_000));
    AtomicBoolean over = new AtomicBoolean();
    publishes(subscriber -> Thread.startVirtualThread(() -> {
      while (!over.get() && !cancelled.get()) {
        if (published.get() < requested.get()) {
          subscriber.onNext(large);
          published.incrementAndGet();
        } else {
          Thread.onSpinWait();
        }
      }
    }));
    try (RawClient client = new RawClient(server, 4096)) {
      client.get("/lines").receiveHead();
      AtomicLong before = new AtomicLong(-1);
      Awaiting.until("the publisher is held back",
          () -> published.get() >= 64 && before.getAndSet(requested.get()) == published.get());
      assertThat(published.get()).isLessThan(400);
    } finally {
      over.set(true);
    }
    Awaiting.until("it is cancelled", cancelled::get);
    assertServes();
  }
}
