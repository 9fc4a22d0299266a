package dev.squall.example;

import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Route;

/** What programs can do with Pulse, and whether it is alive. */
@Route
@NonBlocking
final class HomeController {

  @Get("/api")
  String home() {
    return "Pulse watches URLs.\n\n"
        + "GET    " + MonitorControllerLinks.list() + "        all monitors (name=, page=)\n"
        + "POST   " + MonitorControllerLinks.create() + "        add one (name=, url=, interval=PT1M)\n"
        + "GET    " + MonitorControllerLinks.list() + "/{id}   read one\n"
        + "PUT    " + MonitorControllerLinks.list() + "/{id}   replace one\n"
        + "DELETE " + MonitorControllerLinks.list() + "/{id}   remove one\n";
  }

  @Get("/health")
  String health() {
    return "ok\n";
  }
}
