package admin;

import dev.squall.annotation.link.ApplicationDescriptor;

@ApplicationDescriptor(abi = 0, controllers = "admin.OldController")
public final class AdminRoutes {
  private AdminRoutes() {}
}
