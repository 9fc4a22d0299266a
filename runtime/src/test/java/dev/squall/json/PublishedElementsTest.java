package dev.squall.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.BadRequestException;
import dev.squall.json.RowCodec.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedElementsTest {
  private static final String ARRAY = "[{\"id\":1,\"name\":\"a\"}, {\"id\":2,\"name\":\"b\"},{\"id\":3,\"name\":\"c\"}] ";
  private static final List<Row> ROWS = List.of(new Row(1, "a"), new Row(2, "b"), new Row(3, "c"));

  private final Body body = new Body();
  private final Taker taker = new Taker();

  /** Publishes buffers by the hand of the test. */
  private static final class Body implements Flow.Publisher<ByteBuffer>, Flow.Subscription {
    private Flow.@Nullable Subscriber<? super ByteBuffer> subscriber;
    private long requested;
    private boolean cancelled;

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> given) {
      subscriber = given;
      given.onSubscribe(this);
    }

    @Override
    public void request(long count) {
      requested += count;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }

    private void give(String text, boolean direct) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      requested--;
      subscriber.onNext(direct ? ByteBuffer.allocateDirect(bytes.length).put(bytes).flip() : ByteBuffer.wrap(bytes));
    }
  }

  /** Notes what it is told. */
  private static final class Taker implements Flow.Subscriber<Row> {
    private final List<Row> rows = new ArrayList<>();
    private Flow.@Nullable Subscription subscription;
    private @Nullable Throwable failure;
    private boolean ended;
    private boolean asksForMore;
    private boolean throwing;

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(Row row) {
      if (throwing) {
        throw new IllegalStateException("on purpose");
      }
      rows.add(row);
      if (asksForMore) {
        subscription.request(1);
      }
    }

    @Override
    public void onError(Throwable thrown) {
      assertThat(ended).isFalse();
      ended = true;
      failure = thrown;
    }

    @Override
    public void onComplete() {
      assertThat(ended).isFalse();
      ended = true;
    }
  }

  private void subscribe(ElementSplitter splitter) {
    new PublishedElements<>(body, new ElementReader<>(splitter, RowCodec.ROW)).subscribe(taker);
  }

  @Test
  void asksForNoByteThatNobodyWants() {
    subscribe(new JsonArraySplitter(99));
    assertThat(body.requested).isZero();
    taker.subscription.request(1);
    assertThat(body.requested).isEqualTo(1);
    body.give(ARRAY, false);
    assertThat(taker.rows).isEqualTo(ROWS.subList(0, 1));
    assertThat(body.requested).isZero();
    taker.subscription.request(1);
    assertThat(taker.rows).isEqualTo(ROWS.subList(0, 2));
    taker.subscription.request(5);
    assertThat(taker.rows).isEqualTo(ROWS);
    assertThat(body.requested).isEqualTo(1);
    body.subscriber.onComplete();
    assertThat(taker.ended).isTrue();
    assertThat(taker.failure).isNull();
    assertThat(body.cancelled).isFalse();
  }

  @Test
  void givesTheSameHoweverTheBytesAreCut() {
    for (int size = 1; size <= ARRAY.length(); size++) {
      Body cut = new Body();
      Taker everything = new Taker();
      everything.asksForMore = true;
      new PublishedElements<>(cut, new ElementReader<>(new JsonArraySplitter(99), RowCodec.ROW)).subscribe(everything);
      everything.subscription.request(size % 2 == 0 ? 1 : Long.MAX_VALUE);
      for (int at = 0; at < ARRAY.length(); at += size) {
        assertThat(cut.requested).isEqualTo(1);
        cut.give(ARRAY.substring(at, Math.min(ARRAY.length(), at + size)), at % 2 == 0);
      }
      cut.subscriber.onComplete();
      assertThat(everything.rows).isEqualTo(ROWS);
      assertThat(everything.ended && everything.failure == null).isTrue();
    }
  }

  @Test
  void theLastLineMayHaveNoEnd() {
    subscribe(new NdjsonSplitter(99));
    taker.subscription.request(1);
    body.give("{\"id\":1,\"name\":\"a\"}\n{\"id\":2,\"name\":\"b\"}", false);
    body.subscriber.onComplete();
    assertThat(taker.ended).isFalse();
    taker.subscription.request(1);
    assertThat(taker.rows).isEqualTo(ROWS.subList(0, 2));
    assertThat(taker.ended).isTrue();
  }

  @Test
  void thereMayBeNone() {
    subscribe(new JsonArraySplitter(99));
    taker.subscription.request(1);
    body.give("[]", false);
    body.subscriber.onComplete();
    assertThat(taker.ended && taker.failure == null).isTrue();
    assertThat(taker.rows).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[{\"id\":1,\"name\":\"a\"},{\"id\":2,\"name\":3}", "[{\"id\":1,\"name\":\"a\"}}"})
  void aBadElementIsTheEnd(String text) {
    subscribe(new JsonArraySplitter(99));
    taker.subscription.request(9);
    body.give(text, false);
    assertThat(taker.rows).isEqualTo(ROWS.subList(0, 1));
    assertThat(taker.failure).isInstanceOf(BadRequestException.class);
    assertThat(body.cancelled).isTrue();
    taker.subscription.request(1);
    body.subscriber.onComplete();
  }

  @Test
  void aBodyThatEndsTooEarlyOrFailsIsAFailure() {
    subscribe(new JsonArraySplitter(99));
    taker.subscription.request(9);
    body.give("[{\"id\":1,\"name\":\"a\"},", false);
    body.subscriber.onComplete();
    assertThat(taker.failure).isInstanceOf(BadRequestException.class);
  }

  @Test
  void passesTheBodysFailureOn() {
    Throwable gone = new IllegalStateException("gone");
    subscribe(new JsonArraySplitter(99));
    body.subscriber.onError(gone);
    assertThat(taker.failure).isSameAs(gone);
  }

  @Test
  void refusesToBeAskedForNothing() {
    subscribe(new JsonArraySplitter(99));
    taker.subscription.request(0);
    assertThat(taker.failure).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysNothingBehindACancellation() {
    subscribe(new JsonArraySplitter(99));
    taker.subscription.request(1);
    taker.subscription.cancel();
    assertThat(body.cancelled).isTrue();
    body.give(ARRAY, false);
    body.subscriber.onComplete();
    assertThat(taker.rows).isEmpty();
    assertThat(taker.ended).isFalse();
  }

  @Test
  void aSubscriberThatThrowsIsNotCalledAgain() {
    taker.throwing = true;
    subscribe(new JsonArraySplitter(99));
    taker.subscription.request(9);
    assertThatThrownBy(() -> body.give(ARRAY, false)).isInstanceOf(IllegalStateException.class).hasMessage("on purpose");
    assertThat(body.cancelled).isTrue();
    taker.throwing = false;
    taker.subscription.request(1);
    body.subscriber.onComplete();
    assertThat(taker.rows).isEmpty();
    assertThat(taker.ended).isFalse();
  }
}
