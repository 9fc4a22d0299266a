package shop;

import dev.squall.annotation.Get;

interface Listed {
  @Get("/list")
  default String list() {
    return "all";
  }
}
