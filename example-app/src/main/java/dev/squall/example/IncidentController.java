package dev.squall.example;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.http.Created;
import dev.squall.http.HttpException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;

/** What is, or was, wrong. */
@Route("/api")
final class IncidentController {
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;

  private final MonitorStore monitors;
  private final IncidentStore incidents;

  IncidentController(MonitorStore monitors, IncidentStore incidents) {
    this.monitors = monitors;
    this.incidents = incidents;
  }

  /**
   * Lists incidents of all monitors, the newest first.
   *
   * @param open whether to list only those that last
   * @param limit how many at most
   */
  @Get("/incidents")
  List<Incident> list(
      @QueryParam @Default("false") boolean open, @QueryParam @Default("50") @Min(1) @Max(1_000) int limit) {
    return open ? incidents.open(limit) : incidents.latest(limit);
  }

  /** Lists the incidents of a monitor, the newest first. */
  @Get("/monitors/{id}/incidents")
  Optional<List<Incident>> ofMonitor(long id, @QueryParam @Default("50") @Min(1) @Max(1_000) int limit) {
    return monitors.find(id).map(monitor -> incidents.of(id, limit));
  }

  /**
   * Opens an incident of a monitor.
   *
   * @return The incident.
   */
  @Post("/monitors/{id}/incidents")
  Created<Incident> open(long id, @Body NewIncident incident) {
    if (monitors.find(id).isEmpty()) {
      throw new HttpException(NOT_FOUND, "there is no monitor " + id);
    }
    Incident opened =
        incidents
            .open(id, incident.title(), incident.text())
            .orElseThrow(() -> new HttpException(CONFLICT, "there are already " + IncidentStore.MAX_INCIDENTS + " incidents"));
    return new Created<>(IncidentControllerLinks.show(opened.id()).toString(), opened);
  }

  /** Reads an incident, with all that was said about it. */
  @Get("/incidents/{id}")
  Optional<Incident> show(long id) {
    return incidents.find(id);
  }

  /** Says something about an incident. */
  @Post("/incidents/{id}/updates")
  @Status(201)
  Incident update(long id, @Body NewUpdate update) {
    if (incidents.find(id).isEmpty()) {
      throw new HttpException(NOT_FOUND, "there is no incident " + id);
    }
    return incidents
        .update(id, update.phase(), update.text())
        .orElseThrow(() -> new HttpException(CONFLICT, "there are already " + IncidentStore.MAX_UPDATES + " updates"));
  }
}
