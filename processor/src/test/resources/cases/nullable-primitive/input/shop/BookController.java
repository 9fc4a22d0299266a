package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;

@Route("/books")
final class BookController {
  @Get
  String list(@QueryParam @Nullable int page) {
    return "" + page;
  }
}

@interface Nullable {}
