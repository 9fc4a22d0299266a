package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.PathParam;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{isbn}")
  String show(@PathParam("ibsn") String number) {
    return number;
  }

  @Get("/{isbn}/cover")
  String cover(@PathParam("size") String dimension, String isbn) {
    return isbn + dimension;
  }

  @Post
  void add(@PathParam String title) {}
}
