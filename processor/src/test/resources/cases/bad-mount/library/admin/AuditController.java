package admin;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;

@Route("/audit")
final class AuditController {
  private final AuditLog log;

  AuditController(AuditLog log) {
    this.log = log;
  }

  @Get("/{id}")
  String show(long id) {
    return log.entry(id);
  }
}
