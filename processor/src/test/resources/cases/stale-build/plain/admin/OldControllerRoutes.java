package admin;

import dev.squall.annotation.link.ControllerDescriptor;

@ControllerDescriptor(abi = 0, controller = "admin.OldController", handlers = {})
public final class OldControllerRoutes {
  public OldControllerRoutes() {}
}
