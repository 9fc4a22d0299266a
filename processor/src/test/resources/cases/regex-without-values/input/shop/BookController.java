package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import java.util.UUID;

@Route("/books")
final class BookController {
  @Get("/{id:[a-z]+}")
  String number(int id) {
    return "";
  }

  @Get("/by/{id:[0-9]+}")
  String id(UUID id) {
    return "";
  }

  @Get("/of/{id:[0-9a-f-]+}")
  String fits(UUID id) {
    return "";
  }
}
