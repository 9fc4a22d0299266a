package base;

import dev.squall.annotation.Get;
import dev.squall.annotation.Post;

public abstract class Base<T> {
  protected Base() {}

  @Get("/item/{id}")
  public String item(T id) {
    return "item " + id;
  }

  @Post("/item")
  public String add() {
    return "added";
  }
}
