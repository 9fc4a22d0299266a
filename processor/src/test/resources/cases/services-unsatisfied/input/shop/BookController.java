package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  BookController(String name, String subtitle, Thread worker) {}

  @Get
  String list() {
    return "";
  }
}
