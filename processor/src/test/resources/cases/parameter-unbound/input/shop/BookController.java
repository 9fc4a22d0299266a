package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get
  String search(String q) {
    return q;
  }

  @Get({"/of/{author}", "/all"})
  String list(String author, int page) {
    return author + page;
  }
}
