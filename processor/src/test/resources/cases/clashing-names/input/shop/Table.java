package shop;

import dev.squall.annotation.Get;

@dev.squall.annotation.Route("/table")
public final class Table {
  @Get
  String get() {
    return "table";
  }
}
