package audit;

import dev.squall.annotation.Get;
import dev.squall.annotation.PathParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.RouteModule;

@RouteModule
public final class Audit {
  @Route("/a\u2028b")
  public static final class AuditController {
    @Get("/{id:[x\u2029]+}")
    public String entry(@PathParam String id) {
      return id;
    }
  }
}
