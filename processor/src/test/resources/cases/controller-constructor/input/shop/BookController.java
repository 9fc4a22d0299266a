package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  BookController() {}

  BookController(String name) {}

  @Get
  String list() {
    return "";
  }
}

@Route("/other")
final class Other {
  private Other() {}

  @Get
  String list() {
    return "";
  }
}
