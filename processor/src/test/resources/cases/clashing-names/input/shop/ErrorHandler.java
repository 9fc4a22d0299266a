package shop;

import dev.squall.annotation.Get;

@dev.squall.annotation.Route("/errorhandler")
public final class ErrorHandler {
  @Get
  String get() {
    return "errorhandler";
  }
}
