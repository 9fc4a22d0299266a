package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get("/{code:[a-f0-9]+}")
  String byCode(String code) {
    return code;
  }

  @Get("/{number}")
  String byNumber(int number) {
    return "" + number;
  }
}
