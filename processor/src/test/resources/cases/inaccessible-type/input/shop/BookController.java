package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  private enum Size {
    SMALL
  }

  private static final class Store {}

  BookController(Store store) {}

  @Get
  String list(@QueryParam Size size) {
    return "" + size;
  }
}
