package admin;

import dev.squall.annotation.RouteModule;

@RouteModule
public final class Admin {
  private Admin() {}
}
