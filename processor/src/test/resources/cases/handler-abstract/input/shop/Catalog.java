package shop;

import dev.squall.annotation.Get;

interface Catalog {
  @Get
  String list();
}
