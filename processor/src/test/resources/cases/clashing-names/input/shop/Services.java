package shop;

import dev.squall.annotation.Get;

@dev.squall.annotation.Route("/services")
public final class Services {
  @Get
  String get() {
    return "services";
  }
}
