package dev.squall.example;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Delete;
import dev.squall.annotation.Get;
import dev.squall.annotation.Post;
import dev.squall.annotation.Put;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.http.Created;
import dev.squall.http.HttpException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What is watched. */
@Route("/api/monitors")
final class MonitorController {
  private static final int CONFLICT = 409;

  private final MonitorStore monitors;
  private final CheckStore checks;

  MonitorController(MonitorStore monitors, CheckStore checks) {
    this.monitors = monitors;
    this.checks = checks;
  }

  /**
   * Lists monitors by their numbers.
   *
   * @param name what their names contain
   * @param page which page, from 1
   * @param size how many there are on a page
   */
  @Get
  Page<Monitor> list(
      @QueryParam @Default("") @Size(max = NewMonitor.MAX_NAME) String name,
      @QueryParam @Default("1") @Min(1) int page,
      @QueryParam @Default("100") @Min(1) @Max(1_000) int size) {
    int offset = (int) Math.min((page - 1L) * size, Integer.MAX_VALUE);
    return new Page<>(monitors.list(name, offset, size), page, size, monitors.count(name));
  }

  /**
   * Adds a monitor.
   *
   * @param monitor what it shall be
   * @return The monitor.
   */
  @Post
  Created<Monitor> create(@Body NewMonitor monitor) {
    Monitor created =
        monitors
            .add(monitor.name(), monitor.url(), monitor.interval())
            .orElseThrow(() -> new HttpException(CONFLICT, "there are already " + MonitorStore.MAX_MONITORS + " monitors"));
    return new Created<>(MonitorControllerLinks.show(created.id()).toString(), created);
  }

  /** Reads a monitor. */
  @Get("/{id}")
  Optional<Monitor> show(long id) {
    return monitors.find(id);
  }

  /** Replaces a monitor, all but its number and the time when it was added. */
  @Put("/{id}")
  Optional<Monitor> replace(long id, @Body NewMonitor monitor) {
    return monitors.replace(id, monitor.name(), monitor.url(), monitor.interval());
  }

  /** Removes a monitor, and what was found of it. */
  @Delete("/{id}")
  void delete(long id) {
    if (!monitors.remove(id)) {
      throw new HttpException(404, "there is no monitor " + id);
    }
    checks.forget(id);
  }
}
