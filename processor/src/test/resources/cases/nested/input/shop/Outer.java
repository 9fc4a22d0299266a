package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

final class Outer {
  private Outer() {}

  @Route("/first")
  static final class First {
    @Get
    String get() {
      return "first";
    }

    @Route("/second")
    static final class Second {
      @Get
      String get() {
        return "second";
      }
    }
  }
}
