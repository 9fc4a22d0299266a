package dev.squall.example.page;

import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Route;
import dev.squall.example.Incident;
import dev.squall.example.IncidentStore;
import dev.squall.example.Monitor;
import dev.squall.example.MonitorStore;
import dev.squall.form.Form;
import dev.squall.form.FormInput;
import dev.squall.http.HttpException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.Optional;

/** The incidents: reported, shown and updated. */
@Route("/incidents")
final class IncidentPagesController {
  private static final int MOST_INCIDENTS = 50;
  private static final int SEE_OTHER = 303;
  private static final int UNPROCESSABLE = 422;

  private final MonitorStore monitors;
  private final IncidentStore incidents;

  IncidentPagesController(MonitorStore monitors, IncidentStore incidents) {
    this.monitors = monitors;
    this.incidents = incidents;
  }

  /** Opens an incident and goes on to it, or shows the form again. */
  @Post
  Response report(Request request, @FormParam long monitor, @FormParam Form<IncidentForm> form) {
    Monitor about = monitors.find(monitor).orElseThrow(() -> new HttpException(404, "there is no monitor " + monitor));
    if (!(form instanceof Form.Valid<IncidentForm>(IncidentForm sent, FormInput input))) {
      return again(about, form.input(), request);
    }
    return incidents
        .open(monitor, sent.title().strip(), sent.text().strip())
        .map(IncidentPagesController::shown)
        .orElseGet(() -> again(about, input.withError("title", "There are too many incidents already."), request));
  }

  /** Shows an incident, with all that was said about it. */
  @Get("/{id}")
  Optional<IncidentPage> show(long id) {
    return incidents.find(id).map(incident -> page(incident, FormInput.blank()));
  }

  /** Says something about an incident, or shows the form again. */
  @Post("/{id}/updates")
  Response update(Request request, long id, @FormParam Form<UpdateForm> form) {
    Incident incident = incidents.find(id).orElseThrow(() -> new HttpException(404, "there is no incident " + id));
    if (!(form instanceof Form.Valid<UpdateForm>(UpdateForm sent, FormInput input))) {
      return again(incident, form.input(), request);
    }
    return incidents
        .update(id, sent.phase(), sent.text().strip())
        .map(IncidentPagesController::shown)
        .orElseGet(() -> again(incident, input.withError("text", "Too much has been said about this already."), request));
  }

  private IncidentPage page(Incident incident, FormInput form) {
    return new IncidentPage(incident, monitors.find(incident.monitorId()).orElse(null), form);
  }

  private static Response shown(Incident incident) {
    return Response.redirect(SEE_OTHER, IncidentPagesControllerLinks.show(incident.id()).toString());
  }

  private Response again(Monitor monitor, FormInput report, Request request) {
    MonitorPage page = new MonitorPage(monitor, incidents.of(monitor.id(), MOST_INCIDENTS), report);
    return MonitorPageTemplate.response(UNPROCESSABLE, page, request);
  }

  private Response again(Incident incident, FormInput form, Request request) {
    return IncidentPageTemplate.response(UNPROCESSABLE, page(incident, form), request);
  }
}
