package shop;

import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.http.Created;
import dev.squall.http.Response;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

@Route("/users")
final class UserController {
  record User(long id) {}

  @Post("/text")
  Created<String> text() {
    return new Created<>("/", "");
  }

  @Post("/response")
  Created<Response> response() {
    return new Created<>("/", Response.empty(200));
  }

  @Post("/nothing")
  CompletionStage<Created<Void>> nothing() {
    throw new UnsupportedOperationException();
  }

  @Post("/stream")
  Created<Stream<User>> stream() {
    return new Created<>("/", Stream.of());
  }

  @Post("/any")
  Optional<Created<?>> any() {
    return Optional.empty();
  }

  @Post("/nested")
  Created<Created<User>> nested() {
    throw new UnsupportedOperationException();
  }

  @Post("/status")
  @Status(200)
  Created<User> status() {
    return new Created<>("/", new User(1));
  }

  @Post("/thread")
  Created<Thread> thread() {
    throw new UnsupportedOperationException();
  }
}
