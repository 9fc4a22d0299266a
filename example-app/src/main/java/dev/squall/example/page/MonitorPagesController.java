package dev.squall.example.page;

import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.example.CheckStore;
import dev.squall.example.IncidentStore;
import dev.squall.example.Monitor;
import dev.squall.example.MonitorStore;
import dev.squall.example.ProbeUrl;
import dev.squall.form.Form;
import dev.squall.form.FormInput;
import dev.squall.http.HttpException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The monitors for people: listed, shown, added and changed by forms. */
@Route("/monitors")
final class MonitorPagesController {
  private static final int PER_PAGE = 20;
  private static final int MOST_INCIDENTS = 50;
  private static final int SEE_OTHER = 303;
  private static final int UNPROCESSABLE = 422;

  private final MonitorStore monitors;
  private final IncidentStore incidents;
  private final CheckStore checks;

  MonitorPagesController(MonitorStore monitors, IncidentStore incidents, CheckStore checks) {
    this.monitors = monitors;
    this.incidents = incidents;
    this.checks = checks;
  }

  /** Shows a page of the monitors whose names contain a text. */
  @Get
  MonitorListPage list(@QueryParam @Default("") String name, @QueryParam @Default("1") @Min(1) int page) {
    int offset = (int) Math.min((page - 1L) * PER_PAGE, Integer.MAX_VALUE);
    List<Monitor> found = monitors.list(name, offset, PER_PAGE + 1);
    boolean more = found.size() > PER_PAGE;
    return new MonitorListPage(name, page, more ? found.subList(0, PER_PAGE) : found, more);
  }

  /** Shows the form for a new monitor. */
  @Get("/new")
  MonitorFormPage blank() {
    return new MonitorFormPage(null, FormInput.blank().with("url", "https://").with("seconds", 60));
  }

  /** Adds a monitor and goes on to it, or shows the form again. */
  @Post
  Response create(Request request, @FormParam Form<MonitorForm> form) {
    if (!(form instanceof Form.Valid<MonitorForm>(MonitorForm sent, FormInput input))) {
      return again(null, form.input(), request);
    }
    return monitors
        .add(sent.name(), sent.url(), sent.interval())
        .map(MonitorPagesController::shown)
        .orElseGet(() -> again(null, input.withError("name", "There are too many monitors already."), request));
  }

  /** Shows a monitor, and the form that reports an incident. */
  @Get("/{id}")
  Optional<MonitorPage> show(long id) {
    return monitors.find(id).map(monitor -> new MonitorPage(monitor, incidents.of(id, MOST_INCIDENTS), FormInput.blank()));
  }

  /** Shows the form with what a monitor is. */
  @Get("/{id}/edit")
  Optional<MonitorFormPage> edit(long id) {
    return monitors.find(id).map(monitor -> new MonitorFormPage(id, filled(monitor)));
  }

  /** Changes a monitor and goes on to it, or shows the form again. */
  @Post("/{id}/edit")
  Response change(Request request, long id, @FormParam Form<MonitorForm> form) {
    return switch (form) {
      case Form.Valid<MonitorForm>(MonitorForm sent, _) ->
          shown(monitors.replace(id, sent.name(), sent.url(), sent.interval()).orElseThrow(() -> missing(id)));
      case Form.Invalid<MonitorForm>(FormInput input) -> again(id, input, request);
    };
  }

  /** Removes a monitor, and what was found of it. */
  @Post("/{id}/delete")
  Response delete(long id) {
    if (!monitors.remove(id)) {
      throw missing(id);
    }
    checks.forget(id);
    return Response.redirect(SEE_OTHER, MonitorPagesControllerLinks.list().toString());
  }

  private static FormInput filled(Monitor monitor) {
    return FormInput.blank()
        .with("name", monitor.name())
        .with("url", ProbeUrl.format(monitor.url()))
        .with("seconds", monitor.interval().toSeconds());
  }

  private static Response shown(Monitor monitor) {
    return Response.redirect(SEE_OTHER, MonitorPagesControllerLinks.show(monitor.id()).toString());
  }

  private static Response again(@Nullable Long id, FormInput input, Request request) {
    return MonitorFormPageTemplate.response(UNPROCESSABLE, new MonitorFormPage(id, input), request);
  }

  private static HttpException missing(long id) {
    return new HttpException(404, "there is no monitor " + id);
  }
}
