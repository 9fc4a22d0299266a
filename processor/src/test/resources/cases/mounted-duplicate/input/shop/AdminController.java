package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/admin")
final class AdminController {
  @Get("/audit/{number}")
  String show(long number) {
    return "" + number;
  }
}
