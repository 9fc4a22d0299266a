package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{flag}")
  String byFlag(boolean flag) {
    return "" + flag;
  }

  @Get("/true")
  String yes() {
    return "";
  }

  @Get("/false")
  String no() {
    return "";
  }
}
