package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/b")
final class Outer_Inner {
  @Get
  String get() {
    return "";
  }
}
