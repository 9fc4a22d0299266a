package shop;

import admin.Admin;
import dev.squall.annotation.Application;
import dev.squall.annotation.Mount;

@Application(services = Services.class, mounts = @Mount(value = Admin.class, at = "/admin"))
public final class Shop {
  private Shop() {}
}
