package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String show(long id) {
    return "" + id;
  }
}
