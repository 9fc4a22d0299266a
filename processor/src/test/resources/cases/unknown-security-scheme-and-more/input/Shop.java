package shop;

import dev.squall.annotation.Application;
import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.ApiInfo;
import dev.squall.annotation.api.Secured;
import dev.squall.annotation.api.SecurityScheme;

@Application
@ApiInfo(security = @SecurityScheme(name = "token", kind = SecurityScheme.Kind.BEARER))
public final class Shop {
  @Route("/users")
  @Secured("tokens")
  static final class Users {
    @Get({"/all", "/every"})
    String all() {
      return "";
    }

    @Get("/one")
    @Secured("session")
    String one() {
      return "";
    }
  }

  @Route("/orders")
  @Secured("token")
  static final class Orders {
    @Get("/{id}")
    String order(int number) {
      return "";
    }

    @Get("/all")
    @Secured("toke")
    String all() {
      return "";
    }
  }
}
