package dev.squall.example.page;

import dev.squall.annotation.Default;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.Example;
import dev.squall.example.IncidentStore;
import dev.squall.example.Monitor;
import dev.squall.example.MonitorStore;
import dev.squall.http.HttpException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The monitors for people: listed, shown, added and changed by forms. */
@Route("/monitors")
final class MonitorPagesController {
  private static final int PER_PAGE = 20;
  private static final int MOST_INCIDENTS = 50;
  private static final int SEE_OTHER = 303;
  private static final int UNPROCESSABLE = 422;

  private final MonitorStore monitors;
  private final IncidentStore incidents;

  MonitorPagesController(MonitorStore monitors, IncidentStore incidents) {
    this.monitors = monitors;
    this.incidents = incidents;
  }

  @Get
  MonitorListPage list(@QueryParam @Default("") String name, @QueryParam @Default("1") int page) {
    if (page < 1) {
      throw new HttpException(400, "page is counted from 1");
    }
    int offset = (int) Math.min((page - 1L) * PER_PAGE, Integer.MAX_VALUE);
    List<Monitor> found = monitors.list(name, offset, PER_PAGE + 1);
    boolean more = found.size() > PER_PAGE;
    return new MonitorListPage(name, page, more ? found.subList(0, PER_PAGE) : found, more);
  }

  @Get("/new")
  MonitorFormPage blank() {
    return new MonitorFormPage(null, MonitorForm.empty());
  }

  @Post
  Response create(
      Request request,
      @FormParam @Default("") String name,
      @FormParam @Default("") @Example("https://example.org/") String url,
      @FormParam @Default("") @Example("60") String seconds) {
    MonitorForm form = new MonitorForm(name, url, seconds, Map.of()).checked();
    if (form.isValid()) {
      Optional<Monitor> monitor = monitors.add(form.name(), form.probeUrl(), form.interval());
      if (monitor.isPresent()) {
        return Response.redirect(SEE_OTHER, MonitorPagesControllerLinks.show(monitor.get().id()).toString());
      }
      form = new MonitorForm(name, url, seconds, Map.of("name", "There are too many monitors already."));
    }
    return MonitorFormPageTemplate.response(UNPROCESSABLE, new MonitorFormPage(null, form), request);
  }

  @Get("/{id}")
  Optional<MonitorPage> show(long id) {
    return monitors.find(id).map(monitor -> new MonitorPage(monitor, incidents.of(id, MOST_INCIDENTS), "", "", ""));
  }

  @Get("/{id}/edit")
  Optional<MonitorFormPage> edit(long id) {
    return monitors.find(id).map(monitor -> new MonitorFormPage(id, MonitorForm.of(monitor)));
  }

  @Post("/{id}/edit")
  Response change(
      Request request,
      long id,
      @FormParam @Default("") String name,
      @FormParam @Default("") @Example("https://example.org/") String url,
      @FormParam @Default("") @Example("60") String seconds) {
    MonitorForm form = new MonitorForm(name, url, seconds, Map.of()).checked();
    if (!form.isValid()) {
      return MonitorFormPageTemplate.response(UNPROCESSABLE, new MonitorFormPage(id, form), request);
    }
    Monitor changed =
        monitors.replace(id, form.name(), form.probeUrl(), form.interval()).orElseThrow(() -> missing(id));
    return Response.redirect(SEE_OTHER, MonitorPagesControllerLinks.show(changed.id()).toString());
  }

  @Post("/{id}/delete")
  Response delete(long id) {
    if (!monitors.remove(id)) {
      throw missing(id);
    }
    return Response.redirect(SEE_OTHER, MonitorPagesControllerLinks.list().toString());
  }

  private static HttpException missing(long id) {
    return new HttpException(404, "there is no monitor " + id);
  }
}
