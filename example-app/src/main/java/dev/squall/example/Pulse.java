package dev.squall.example;

import dev.squall.annotation.Application;
import dev.squall.annotation.api.ApiInfo;
import dev.squall.example.page.ErrorPages;
import dev.squall.server.Server;
import java.time.Clock;

/** The program: links all controllers of this module and starts the server. */
@ApiInfo(
    title = "Pulse",
    version = "0.1.0",
    description = "A self-hosted uptime and incident page: monitors that are probed, and what is said when they fail.")
@Application(services = Services.class, errors = ErrorPages.class)
public final class Pulse {

  private Pulse() {}

  /** Starts Pulse; {@code --help} lists the options. */
  public static void main(String... args) {
    Clock clock = Clock.systemUTC();
    Server.start(
        () -> PulseApplication.create(new Services(new MonitorStore(clock), new IncidentStore(clock), new CheckStore())), args);
  }
}
