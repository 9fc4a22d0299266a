package dev.squall.example;

import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Route;

/** Where programs begin. */
@Route
@NonBlocking
final class HomeController {

  /** Says where to begin. */
  @Get("/api")
  Home home() {
    return new Home(
        MonitorControllerLinks.list().toString(),
        IncidentControllerLinks.list().toString(),
        CheckControllerLinks.export().toString(),
        DocsControllerLinks.document().toString());
  }

  /**
   * Where things are.
   *
   * @param monitors what is watched
   * @param incidents what is wrong
   * @param checks what was found
   * @param description the OpenAPI document of all this
   */
  record Home(String monitors, String incidents, String checks, String description) {}

  /** Says whether Pulse is alive. */

  @Get("/health")
  String health() {
    return "ok\n";
  }
}
