package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route
final class HomeController {
  @Get
  String home() {
    return "home";
  }
}
