package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Post;

final class Forgotten {
  @Get("/forgotten")
  String get() {
    return "";
  }

  @Post("/forgotten")
  void post() {}
}
