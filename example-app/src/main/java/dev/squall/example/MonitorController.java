package dev.squall.example;

import dev.squall.annotation.Default;
import dev.squall.annotation.Delete;
import dev.squall.annotation.FormParam;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.api.Example;
import dev.squall.http.HttpException;
import dev.squall.http.Response;
import java.time.Duration;
import java.util.Optional;

/** The monitors for programs, as lines of text: listed, created, read, replaced and deleted. */
@Route("/api/monitors")
final class MonitorController {
  private static final int PAGE = 100;
  private static final Duration SHORTEST = Duration.ofSeconds(10);
  private static final int MAX_NAME = 200;

  private final MonitorStore monitors;

  MonitorController(MonitorStore monitors) {
    this.monitors = monitors;
  }

  @Get
  String list(@QueryParam @Default("") String name, @QueryParam @Default("1") int page) {
    if (page < 1) {
      throw new HttpException(400, "page is counted from 1");
    }
    StringBuilder text = new StringBuilder();
    long offset = (page - 1L) * PAGE;
    for (Monitor monitor : monitors.list(name, (int) Math.min(offset, Integer.MAX_VALUE), PAGE)) {
      text.append(monitor.summarise());
    }
    return text.toString();
  }

  @Post
  Response create(
      @FormParam String name,
      @FormParam @Example("https://example.org/") ProbeUrl url,
      @FormParam @Default("PT1M") Duration interval) {
    check(name, interval);
    Monitor monitor =
        monitors
            .add(name, url, interval)
            .orElseThrow(
                () -> new HttpException(409, "there are already " + MonitorStore.MAX_MONITORS + " monitors"));
    String location = MonitorControllerLinks.show(monitor.id()).toString();
    return Response.text(201, monitor.describe()).withHeader("Location", location);
  }

  @Get("/{id}")
  Optional<String> show(long id) {
    return monitors.find(id).map(Monitor::describe);
  }

  @Put("/{id}")
  Optional<String> replace(
      long id,
      @FormParam String name,
      @FormParam @Example("https://example.org/") ProbeUrl url,
      @FormParam @Default("PT1M") Duration interval) {
    check(name, interval);
    return monitors.replace(id, name, url, interval).map(Monitor::describe);
  }

  @Delete("/{id}")
  void delete(long id) {
    if (!monitors.remove(id)) {
      throw new HttpException(404, "there is no monitor " + id);
    }
  }

  private static void check(String name, Duration interval) {
    if (name.isBlank() || name.length() > MAX_NAME || name.chars().anyMatch(Character::isISOControl)) {
      throw new HttpException(400, "a name has 1 to " + MAX_NAME + " characters, none of them a control character");
    }
    if (interval.compareTo(SHORTEST) < 0) {
      throw new HttpException(400, "an interval is at least " + SHORTEST);
    }
  }
}
