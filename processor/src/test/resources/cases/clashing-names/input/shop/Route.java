package shop;

import dev.squall.annotation.Get;

@dev.squall.annotation.Route("/route")
public final class Route {
  @Get
  String get() {
    return "route";
  }
}
