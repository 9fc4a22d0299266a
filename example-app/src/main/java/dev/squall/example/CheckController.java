package dev.squall.example;

import dev.squall.annotation.Body;
import dev.squall.annotation.Default;
import dev.squall.annotation.Get;
import dev.squall.annotation.MaxBody;
import dev.squall.annotation.Post;
import dev.squall.annotation.QueryParam;
import dev.squall.annotation.Route;
import dev.squall.annotation.Status;
import dev.squall.http.HttpException;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was found when monitors were probed; who probes reports it here. */
@Route("/api")
final class CheckController {
  private static final int INSUFFICIENT_STORAGE = 507;

  private final MonitorStore monitors;
  private final CheckStore checks;

  CheckController(MonitorStore monitors, CheckStore checks) {
    this.monitors = monitors;
    this.checks = checks;
  }

  /** Lists the latest checks of a monitor, the newest first. */
  @Get("/monitors/{id}/checks")
  Optional<List<Check>> list(long id, @QueryParam @Default("100") @Min(1) @Max(CheckStore.MAX_OF_ONE) int limit) {
    return monitors.find(id).map(monitor -> checks.of(id, limit));
  }

  /** Reports what was found. Of a monitor the latest 1000 checks are kept. */
  @Post("/monitors/{id}/checks")
  @Status(201)
  Check report(long id, @Body Check check) {
    if (monitors.find(id).isEmpty()) {
      throw new HttpException(404, "there is no monitor " + id);
    }
    if (!checks.add(id, check)) {
      throw new HttpException(INSUFFICIENT_STORAGE, "there are already " + CheckStore.MAX_CHECKS + " checks");
    }
    return check;
  }

  /** Exports the checks of all monitors, by monitor, the oldest first. */
  @Get("/checks")
  Stream<RecordedCheck> export() {
    return checks.monitors().stream()
        .flatMap(id -> checks.of(id, CheckStore.MAX_OF_ONE).reversed().stream().map(check -> new RecordedCheck(id, check)));
  }

  /**
   * Imports checks as they arrive. Where one does not fit, those before it are kept.
   *
   * @return How many were kept.
   */
  @Post("/checks")
  @MaxBody("64 MiB")
  Imported importAll(@Body Stream<RecordedCheck> arriving) {
    int kept = 0;
    int dropped = 0;
    for (Iterator<RecordedCheck> each = arriving.iterator(); each.hasNext(); ) {
      RecordedCheck next = each.next();
      if (monitors.find(next.monitor()).isPresent() && checks.add(next.monitor(), next.check())) {
        kept++;
      } else {
        dropped++;
      }
    }
    return new Imported(kept, dropped);
  }

  /**
   * What became of checks that were imported.
   *
   * @param kept how many were kept
   * @param dropped how many were not: there is no such monitor, or no room
   */
  record Imported(int kept, int dropped) {}
}
