package shop;

import dev.squall.annotation.Application;
import dev.squall.annotation.Mount;
import dev.squall.annotation.RouteModule;

@Application(mounts = {
  @Mount(value = String.class, at = "/text"),
  @Mount(value = Shop.Own.class, at = "/own"),
  @Mount(value = admin.Admin.class, at = "/{tenant}"),
  @Mount(value = admin.Admin.class, at = "admin")
})
public final class Shop {
  private Shop() {}

  @RouteModule
  static final class Own {}
}
