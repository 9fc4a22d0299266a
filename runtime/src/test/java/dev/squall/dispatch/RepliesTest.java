package dev.squall.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.NotFoundException;
import dev.squall.http.PendingResponse;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private static final byte[] BYTES = {1, 2};

  private static Response done(PendingResponse pending) {
    return pending.stage().toCompletableFuture().join();
  }

  @Test
  void whatIsThereIsTheResponse() {
    assertThat(Replies.optionalText(201, Optional.of("x"))).satisfies(response -> {
      assertThat(response.status()).isEqualTo(201);
      assertThat(new String(response.body(), UTF_8)).isEqualTo("x");
    });
    assertThat(Replies.optionalBytes(200, Optional.of(BYTES)).body()).containsExactly(BYTES);
    Response response = Response.empty(202);
    assertThat(Replies.optionalResponse(Optional.of(response))).isSameAs(response);
  }

  @Test
  void nothingIsA404() {
    assertThatThrownBy(() -> Replies.optionalText(200, Optional.empty())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> Replies.optionalBytes(200, Optional.empty())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> Replies.optionalResponse(Optional.empty())).isInstanceOf(NotFoundException.class);
    assertThatThrownBy(() -> done(Replies.pendingOptionalText(200, CompletableFuture.completedStage(Optional.empty()))))
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void stagesBecomePendingResponses() {
    CompletableFuture<String> text = new CompletableFuture<>();
    PendingResponse pending = Replies.pendingText(200, text);
    assertThat(pending.stage().toCompletableFuture()).isNotDone();
    text.complete("later");
    assertThat(new String(done(pending).body(), UTF_8)).isEqualTo("later");

    assertThat(done(Replies.pendingBytes(200, CompletableFuture.completedStage(BYTES))).body()).containsExactly(BYTES);
    assertThat(done(Replies.pendingNothing(204, CompletableFuture.completedStage(null))).status()).isEqualTo(204);
    Response response = Response.empty(202);
    assertThat(done(Replies.pendingResponse(CompletableFuture.completedStage(response)))).isSameAs(response);
    assertThat(done(Replies.pendingOptionalResponse(CompletableFuture.completedStage(Optional.of(response)))))
        .isSameAs(response);
    assertThat(done(Replies.pendingOptionalBytes(200, CompletableFuture.completedStage(Optional.of(BYTES)))).body())
        .containsExactly(BYTES);
    assertThat(done(Replies.pendingOptionalText(203, CompletableFuture.completedStage(Optional.of("x")))).status())
        .isEqualTo(203);
  }

  @Test
  void failuresStayFailures() {
    RuntimeException failure = new IllegalStateException("broken");
    assertThatThrownBy(() -> done(Replies.pendingText(200, CompletableFuture.failedStage(failure))))
        .isInstanceOf(CompletionException.class)
        .hasCause(failure);
  }
}
