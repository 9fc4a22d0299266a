package shop;

import dev.squall.annotation.Application;
import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.ApiInfo;

@Application
@ApiInfo(version = "1.5.0")
public final class Shop {
  @Route("/users")
  static final class Users {
    @Get
    String list(@QueryParam String name, @QueryParam @Default("10") int size) {
      return "";
    }

    @Get("/{id}")
    String show(int id) {
      return "";
    }
  }
}
