package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.PathParam;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{id}")
  String misnamed(@PathParam("di") int id) {
    return "";
  }

  @Get
  <T> T generic(@QueryParam T value) {
    return value;
  }

  @Get("/by")
  String unbound(String author) {
    return author;
  }
}
