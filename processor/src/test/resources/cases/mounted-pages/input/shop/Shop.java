package shop;

import admin.Admin;
import dev.squall.annotation.Application;
import dev.squall.annotation.Mount;

@Application(mounts = @Mount(value = Admin.class, at = "/ädmin"))
public final class Shop {
  private Shop() {}
}
