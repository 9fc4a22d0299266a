package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("books/")
final class BookController {
  @Get
  String list() {
    return "";
  }
}

@Route("/other//")
final class OtherController {
  @Get
  String list() {
    return "";
  }
}

@Route("//")
final class RootController {
  @Get
  String list() {
    return "";
  }
}
