package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Route
class UserController {

  @Get("/users/{id}")
  UserPage show(long id) {
    return new UserPage(new User(7, "<A>"));
  }

  @Get("/found/{id}")
  Optional<UserPage> find(long id) {
    return Optional.of(new UserPage(new User(7, "<A>")));
  }

  @Get("/loaded/{id}")
  CompletionStage<UserPage> load(long id) {
    return CompletableFuture.completedFuture(new UserPage(new User(7, "<A>")));
  }

  @Get("/loaded")
  CompletableFuture<Optional<UserPage>> load() {
    return CompletableFuture.completedFuture(Optional.empty());
  }

  @Post("/users")
  @Status(422)
  UserPage create() {
    return new UserPage(new User(7, "<A>"));
  }
}
