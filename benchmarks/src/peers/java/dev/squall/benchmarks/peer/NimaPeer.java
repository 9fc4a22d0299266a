package dev.squall.benchmarks.peer;

import io.avaje.http.api.Controller;
import io.avaje.http.api.Get;
import io.avaje.http.api.Produces;
import io.avaje.jsonb.Json;
import io.avaje.nima.Nima;
import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerResponse;
import org.jspecify.annotations.NullUnmarked;

/**
 * avaje-nima: routes and JSON written by annotation processors, on Helidon's server, with handlers on virtual threads.
 */
@Controller
@NullUnmarked // the generated adapters pass null on
public final class NimaPeer {

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    Nima.builder()
        .configureServer(server -> server.host("127.0.0.1"))
        .port(Integer.parseInt(args[0]))
        .health(false)
        .build()
        .start();
  }

  /** The body of {@code /json}. */
  @Json
  public record Greeting(String message) {}

  /** The body of {@code /users/{id}}. */
  @Json
  public record Person(long id, String name) {}

  /** The greeting as text. */
  @Get("/plaintext")
  @Produces("text/plain")
  public String plaintext(ServerResponse response) {
    response.header(HeaderNames.SERVER, Content.SERVER);
    return Content.GREETING;
  }

  /** The greeting as JSON. */
  @Get("/json")
  public Greeting json(ServerResponse response) {
    response.header(HeaderNames.SERVER, Content.SERVER);
    return new Greeting(Content.GREETING);
  }

  /** A user. */
  @Get("/users/{id}")
  public Person user(long id, ServerResponse response) {
    response.header(HeaderNames.SERVER, Content.SERVER);
    return new Person(id, "User " + id);
  }
}
