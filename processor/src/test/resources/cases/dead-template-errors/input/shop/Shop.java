package shop;

import dev.squall.annotation.Application;
import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import dev.squall.annotation.Template;

@Application
class Shop {

  @Template("users.html")
  record UserPage(String name) {}

  @Template("wrong.html")
  record WrongPage(String name) {}

  @Route
  static class Users {
    @Get("/users")
    UserPage list() {
      return new UserPage("Ann");
    }
  }
}
