package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;

@Route("/books")
final class BookController {
  @Get
  String list() {
    return "";
  }

  String search(@QueryParam String text) {
    return text;
  }

  @Status(202)
  void add() {}

  @NonBlocking
  void drop() {}

  void helper(String text) {}
}
