package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{title}")
  String byTitle(String title) {
    return title;
  }

  @Get("/{author}")
  String byAuthor(String author) {
    return author;
  }
}
