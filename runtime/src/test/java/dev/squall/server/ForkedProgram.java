package dev.squall.server;

import dev.squall.http.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A server for a process of its own, so that it can be given little memory and few descriptors. Tells its port, then answers each
 * line of its input with {@code open connections, bytes of heap in use, bytes written by /endless}; ends with its input.
 */
public final class ForkedProgram {
  private static final byte[] LARGE = new byte[8 << 20];
  private static final AtomicLong WRITTEN = new AtomicLong();

  private ForkedProgram() {}

  /** Takes the most connections that are to be open. */
  public static void main(String[] args) throws IOException {
    TestTable table =
        new TestTable()
            .onLoop("GET", "/fine", request -> Response.text("fine"))
            .route("GET", "/virtual", request -> Response.text("fine"))
            .onLoop("POST", "/count", request -> Response.text(Integer.toString(request.body().length)))
            .onLoop("GET", "/large", request -> Response.bytes(LARGE))
            .route("GET", "/large-virtual", request -> Response.bytes(LARGE))
            .route("GET", "/endless", request -> Response.stream(200, "application/octet-stream", out -> {
              while (true) {
                out.write(LARGE, 0, 64 << 10);
                WRITTEN.addAndGet(64 << 10);
              }
            }));
    ServerOptions options =
        ServerOptions.builder()
            .port(0)
            .eventLoops(1)
            .maxConnections(Integer.parseInt(args[0]))
            .backlog(4096)
            .headerTimeout(Duration.ofMinutes(5))
            .idleTimeout(Duration.ofMinutes(5))
            .writeTimeout(Duration.ofMinutes(5))
            .build();
    try (Server server = Server.start(table, options);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
      System.out.println("port " + server.port());
      while (in.readLine() != null) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        System.out.println("state " + server.openConnections() + " " + used + " " + WRITTEN.get());
      }
      server.stop(Duration.ZERO);
    }
  }
}
