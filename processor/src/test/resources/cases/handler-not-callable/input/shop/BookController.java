package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/private")
  private String hidden() {
    return "";
  }

  @Get("/static")
  static String shared() {
    return "";
  }

  @Get("/generic")
  <T> String generic() {
    return "";
  }
}
