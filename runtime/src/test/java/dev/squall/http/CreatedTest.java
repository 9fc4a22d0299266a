package dev.squall.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.dispatch.BodyWriter;
import dev.squall.dispatch.Replies;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was created is a response with its place. */
final class CreatedTest {
  private static final BodyWriter<String> QUOTED =
      (status, value) -> Response.json(status, ("\"" + value + "\"").getBytes(StandardCharsets.UTF_8));
  private static final Created<String> ADA = new Created<>("/users/1", "Ada");

  private static void check(Response response) {
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.header("Location")).isEqualTo("/users/1");
    assertThat(response.contentType()).isEqualTo("application/json");
    assertThat(response.body()).asString(StandardCharsets.UTF_8).isEqualTo("\"Ada\"");
  }

  @Test
  void isStatus201WithLocation() {
    check(Replies.createdJson(QUOTED, ADA));
    check(Replies.located(ADA, QUOTED.response(201, ADA.body())));
  }

  @Test
  void mayBeMadeLater() {
    check(Replies.pendingCreatedJson(QUOTED, CompletableFuture.completedFuture(ADA)).stage().toCompletableFuture().join());
    check(
        Replies.pendingOptionalCreatedJson(QUOTED, CompletableFuture.completedFuture(Optional.of(ADA)))
            .stage().toCompletableFuture().join());
  }

  @Test
  void nothingIsNotFound() {
    CompletableFuture<Response> none =
        Replies.pendingOptionalCreatedJson(QUOTED, CompletableFuture.completedFuture(Optional.<Created<String>>empty()))
            .stage().toCompletableFuture();
    assertThatThrownBy(none::join).isInstanceOf(CompletionException.class).hasCauseInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/a\r\nSet-Cookie: b=c"})
  void aLocationIsAValueOfAField(String location) {
    assertThatThrownBy(() -> new Created<>(location, "x")).isInstanceOf(IllegalArgumentException.class);
  }
}
