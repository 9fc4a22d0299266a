package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  BookController(String title) {}

  @Get("/{isbn}")
  String show(String isbn, @QueryParam Thread unconvertible) {
    return isbn;
  }

  @Get("/{number:[0-9]+}")
  String ambiguous(String number) {
    return number;
  }

  @Get("/by/{name:[a-z}")
  String wrongPath(String name) {
    return name;
  }

  @Get("/of/{author}")
  String wrongVariable(Thread author) {
    return "";
  }
}
