package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/books")
final class OtherController {
  OtherController(int size) {}

  @Get("/{title}")
  String show(String title) {
    return title;
  }

  @Get("/{year}")
  String year(int year) {
    return "";
  }

  @Get("/of/{other}")
  Thread wrongResult(String other) {
    return new Thread();
  }
}
