package shop;

import dev.squall.annotation.Body;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Head;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get
  String list(@Body String body) {
    return body;
  }

  @Head("/{id}")
  void check(long id, @FormParam("q") String query) {}
}
