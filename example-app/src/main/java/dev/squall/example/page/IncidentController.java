package dev.squall.example.page;

import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.example.Incident;
import dev.squall.example.IncidentStore;
import dev.squall.example.Monitor;
import dev.squall.example.MonitorStore;
import dev.squall.http.HttpException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.Optional;

/** The incidents: reported, shown and updated. */
@Route("/incidents")
final class IncidentController {
  private static final int MOST_INCIDENTS = 50;
  private static final int MAX_TITLE = 200;
  private static final int MAX_TEXT = 5_000;
  private static final int SEE_OTHER = 303;
  private static final int UNPROCESSABLE = 422;

  private final MonitorStore monitors;
  private final IncidentStore incidents;

  IncidentController(MonitorStore monitors, IncidentStore incidents) {
    this.monitors = monitors;
    this.incidents = incidents;
  }

  @Post
  Response report(
      Request request, @FormParam long monitor, @FormParam @Default("") String title, @FormParam @Default("") String text) {
    Monitor about = monitors.find(monitor)
        .orElseThrow(() -> new HttpException(404, "there is no monitor " + monitor));
    String error = error(title, text);
    if (error.isEmpty()) {
      Optional<Incident> incident = incidents.open(monitor, title.strip(), text.strip());
      if (incident.isPresent()) {
        return Response.redirect(SEE_OTHER, IncidentControllerLinks.show(incident.get().id()).toString());
      }
      error = "There are too many incidents already.";
    }
    MonitorPage page = new MonitorPage(about, incidents.of(monitor, MOST_INCIDENTS), error, title, text);
    return MonitorPageTemplate.response(UNPROCESSABLE, page, request);
  }

  @Get("/{id}")
  Optional<IncidentPage> show(long id) {
    return incidents.find(id).map(incident -> page(incident, ""));
  }

  @Post("/{id}/updates")
  Response update(Request request, long id, @FormParam Incident.Phase phase, @FormParam @Default("") String text) {
    Incident incident = incidents.find(id).orElseThrow(() -> new HttpException(404, "there is no incident " + id));
    String error = error("-", text);
    if (error.isEmpty() && incidents.update(id, phase, text.strip()).isEmpty()) {
      error = "Too much has been said about this already.";
    }
    return error.isEmpty()
        ? Response.redirect(SEE_OTHER, IncidentControllerLinks.show(id).toString())
        : IncidentPageTemplate.response(UNPROCESSABLE, page(incident, error), request);
  }

  private IncidentPage page(Incident incident, String error) {
    return new IncidentPage(incident, monitors.find(incident.monitorId()).orElse(null), error);
  }

  /** What is wrong with a report; empty where nothing is. */
  private static String error(String title, String text) {
    if (title.isBlank() || title.length() > MAX_TITLE) {
      return "A title has 1 to " + MAX_TITLE + " characters.";
    }
    return text.isBlank() || text.length() > MAX_TEXT ? "A text has 1 to " + MAX_TEXT + " characters." : "";
  }
}
