package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route
final class ShelfController {
  @Get("/books/{id}")
  String show(long id) {
    return "" + id;
  }
}
