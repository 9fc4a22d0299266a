package shop;

import dev.squall.annotation.Get;
import dev.squall.annotation.Route;
import pages.AboutPage;

@Route
class AboutController {

  @Get("/about")
  AboutPage about() {
    return new AboutPage();
  }

  @Get("/again")
  AgainPage again() {
    return new AgainPage();
  }
}
