package shop;

import dev.squall.annotation.Get;

@dev.squall.annotation.Route("/dev")
public final class Dev {
  @Get
  String get() {
    return "dev";
  }
}
