package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.http.Request;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String show(long id) {
    return "" + id;
  }

  @Post("/{id}")
  void show(long id, Request request) {}
}
