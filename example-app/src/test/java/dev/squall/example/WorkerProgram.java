package dev.squall.example;

import dev.squall.server.Listener;
import dev.squall.server.Server;
import dev.squall.server.ServerOptions;
import java.io.IOException;
import java.time.Clock;

/**
 * Recipe: one of several processes that serve a port together. It says when it listens, and serves until its input ends, as it
 * does when the parent goes. A byte of input makes it crash.
 */
public final class WorkerProgram {

  private WorkerProgram() {}

  /** Takes the port. */
  public static void main(String[] args) throws IOException {
    Listener shared = Listener.tcp("127.0.0.1", Integer.parseInt(args[0])).withReusePort();
    Clock clock = Clock.systemUTC();
    Services services = new Services(new MonitorStore(clock), new IncidentStore(clock), new CheckStore());
    ServerOptions options = ServerOptions.builder().listen(shared).eventLoops(1).build();
    try (Server server = Server.start(PulseApplication.create(services), options)) {
      System.out.println("listening on " + server.port());
      if (System.in.read() >= 0) {
        // Its process goes as in a crash: nothing is finished or closed.
        Runtime.getRuntime().halt(1);
      }
    }
  }
}
