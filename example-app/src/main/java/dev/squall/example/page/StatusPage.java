package dev.squall.example.page;

import dev.squall.annotation.Template;
import dev.squall.example.Incident;
import dev.squall.example.Monitor;
import java.util.List;

/**
 * The public status page.
 *
 * @param rows all monitors
 * @param incidents the latest incidents
 */
@Template("status.html")
public record StatusPage(List<Row> rows, List<Incident> incidents) {

  /** A monitor and how it does. */
  public record Row(Monitor monitor, Health health) {}

  /** How many monitors have an incident. */
  public long down() {
    return rows.stream().filter(row -> row.health() instanceof Health.Down).count();
  }
}
