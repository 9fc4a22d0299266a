package admin;

import dev.squall.annotation.Route;

@Route
public final class OldController {
  public OldController() {}
}
