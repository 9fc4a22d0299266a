package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{word:([a-z]+)\\1}")
  String twice(String word) {
    return word;
  }

  @Get("/not/{word:(?!a)[a-z]+}")
  String lookahead(String word) {
    return word;
  }
}
