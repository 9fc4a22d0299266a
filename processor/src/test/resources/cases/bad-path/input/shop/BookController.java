package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("{isbn}")
  String show(String isbn) {
    return isbn;
  }

  @Get({"/{isbn", "/ok/{isbn}", "/a//b", "/{isbn*}/more", "/{isbn}/{isbn}"})
  String several(String isbn) {
    return isbn;
  }
}
