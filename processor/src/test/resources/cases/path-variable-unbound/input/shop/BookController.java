package shop;

import dev.squall.annotation.Delete;
import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{isbn}")
  String show(String ibsn) {
    return ibsn;
  }

  @Get("/{id}/pages/{page}")
  String page(long id) {
    return "page of " + id;
  }

  @Delete("/{id}")
  String remove(long number) {
    return "removed " + number;
  }
}
