package shop;

import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.annotation.Template;

@Route
final class Home {
  @Template("home.html")
  record Page(long id) {}

  @Get("/")
  Page home() {
    return new Page(3);
  }

  @Post("/login")
  String login(@FormParam String name) {
    return "";
  }
}
