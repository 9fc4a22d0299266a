package dev.squall.example.page;

import dev.squall.annotation.Get;
import dev.squall.annotation.NonBlocking;
import dev.squall.annotation.Produces;
import dev.squall.annotation.Route;
import dev.squall.example.Incident;
import dev.squall.example.IncidentStore;
import dev.squall.example.Monitor;
import dev.squall.example.MonitorStore;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.List;

/** How everything is doing, for everybody. */
@Route
@NonBlocking
final class StatusController {
  private static final int MOST_MONITORS = 500;
  private static final int MOST_INCIDENTS = 10;

  private final MonitorStore monitors;
  private final IncidentStore incidents;

  StatusController(MonitorStore monitors, IncidentStore incidents) {
    this.monitors = monitors;
    this.incidents = incidents;
  }

  /** The page, or the same as JSON. */
  @Get("/")
  @Produces({"text/html", "application/json"})
  StatusPage show() {
    return page();
  }

  /** The rows alone, for a page that fetches them again from time to time. */
  @Get("/status/rows")
  Response rows(Request request) {
    return StatusPageTemplate.rowsResponse(200, page(), request);
  }

  private StatusPage page() {
    List<StatusPage.Row> rows =
        monitors.list("", 0, MOST_MONITORS).stream().map(monitor -> new StatusPage.Row(monitor, health(monitor))).toList();
    return new StatusPage(rows, incidents.latest(MOST_INCIDENTS));
  }

  private Health health(Monitor monitor) {
    return incidents.of(monitor.id(), MOST_INCIDENTS).stream()
        .filter(Incident::isOpen)
        .findFirst()
        .<Health>map(Health.Down::new)
        .orElseGet(Health.Up::new);
  }
}
