package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.Request;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String show(@Default("1") long id, @QueryParam @Default("2") OptionalInt page, @Default("3") Request request) {
    return "" + id + page + request;
  }

  @Post
  void add(@Body @Default("4") String body, @QueryParam @Nullable @Default("5") String name) {}
}
