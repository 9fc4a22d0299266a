package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{isbn:[0-9}")
  String unclosed(String isbn) {
    return isbn;
  }

  @Get("/by/{name:[a-z]*)}")
  String unbalanced(String name) {
    return name;
  }
}
