package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

final class Outer {
  @Route("/a")
  static final class Inner {
    @Get
    String get() {
      return "";
    }
  }
}
