package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route
final class HomeController {
  @Get("/{id}")
  String home(long id) {
    return "home";
  }
}
