package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Delete;
import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.http.Request;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Route("/users")
final class UserController {
  private final Users users;

  UserController(Users users) {
    this.users = users;
  }

  @NonBlocking
  @Get("/{id}")
  Optional<String> show(int id) {
    return id < users.names().size() ? Optional.of(users.names().get(id)) : Optional.empty();
  }

  @Get({"", "/all"})
  String list(
      @QueryParam @Default("10") int size,
      @QueryParam OptionalInt page,
      @QueryParam @Nullable String name,
      @QueryParam("tag") Set<String> tags) {
    return size + " " + page + " " + name + " " + tags;
  }

  @Post
  @Status(201)
  String create(Request request, @Body String body) {
    return request.method() + " " + body;
  }

  @Delete("/{id}")
  void remove(int id) {}

  @Get("/files/{path*}")
  String file(List<String> path) {
    return String.join("|", path);
  }
}
