package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.PathParam;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String show(@PathParam @QueryParam("id") long id) {
    return "" + id;
  }
}
