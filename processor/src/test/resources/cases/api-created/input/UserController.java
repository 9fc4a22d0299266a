package shop;

import dev.squall.annotation.Post;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Template;
import dev.squall.annotation.api.Example;
import dev.squall.http.Created;
import java.util.Optional;
import java.util.concurrent.CompletionStage;

/** Things that are made, with their places. */
@Route("/users")
final class UserController {
  /** A user. */
  record User(long id, String name) {}

  /** What is shown of a new user. */
  @Template("users/created.html")
  record UserPage(String name) {}

  @Post("/json")
  @Example("{\"id\": 1, \"name\": \"Ada\"}")
  Created<User> json(@QueryParam String name) {
    return new Created<>("/users/1", new User(1, name));
  }

  @Post("/page")
  Created<UserPage> page(@QueryParam String name) {
    return new Created<>("/users/1", new UserPage(name));
  }

  @Post("/either")
  @Produces({"text/html", "application/json"})
  Created<UserPage> either(@QueryParam String name) {
    return new Created<>("/users/1", new UserPage(name));
  }

  @Post("/vendor")
  @Produces("application/vnd.user+json")
  Created<User> vendor(@QueryParam String name) {
    return new Created<>("/users/1", new User(1, name));
  }

  @Put("/perhaps")
  Optional<Created<User>> perhaps() {
    return Optional.empty();
  }

  @Put("/later")
  CompletionStage<Created<User>> later() {
    throw new UnsupportedOperationException();
  }

  @Put("/perhaps-later")
  CompletionStage<Optional<Created<User>>> perhapsLater() {
    throw new UnsupportedOperationException();
  }

  @Put("/page-later")
  @Produces({"text/html", "application/json"})
  CompletionStage<Created<UserPage>> pageLater() {
    throw new UnsupportedOperationException();
  }

  @Put("/perhaps-page")
  Optional<Created<UserPage>> perhapsPage() {
    return Optional.empty();
  }

  @Put("/perhaps-page-later")
  CompletionStage<Optional<Created<UserPage>>> perhapsPageLater() {
    throw new UnsupportedOperationException();
  }
}
