package admin;

import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;

@Route("/audit")
public final class AuditController {

  @Get
  AuditPage list() {
    return new AuditPage(7);
  }

  @Get("/{id}")
  String show(long id) {
    return "";
  }

  @Post
  String add(@FormParam String text) {
    return "";
  }
}
