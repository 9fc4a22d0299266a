package dev.squall.benchmarks.peer;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.Micronaut;
import java.util.Map;

/** Micronaut on Netty with one event loop; handlers run on it, and give back bytes. */
@Controller
public class MicronautPeer {

  private static final DateClock CLOCK = new DateClock();

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    Micronaut.build(new String[0])
        .banner(false)
        .properties(
            Map.of(
                "micronaut.server.host", "127.0.0.1",
                "micronaut.server.port", args[0],
                "micronaut.server.date-header", "false",
                "micronaut.netty.event-loops.default.num-threads", "1"))
        .start();
  }

  /** The greeting as text. */
  @Get("/plaintext")
  public HttpResponse<byte[]> plaintext() {
    return answer(MediaType.TEXT_PLAIN_TYPE, Content.plaintext());
  }

  /** The greeting as JSON. */
  @Get("/json")
  public HttpResponse<byte[]> json() {
    return answer(MediaType.APPLICATION_JSON_TYPE, Content.message());
  }

  /** A user, under a hundred and one names. */
  @Get(uris = {
    "/users/{id}",
    "/other-0/{id}",
    "/other-1/{id}",
    "/other-2/{id}",
    "/other-3/{id}",
    "/other-4/{id}",
    "/other-5/{id}",
    "/other-6/{id}",
    "/other-7/{id}",
    "/other-8/{id}",
    "/other-9/{id}",
    "/other-10/{id}",
    "/other-11/{id}",
    "/other-12/{id}",
    "/other-13/{id}",
    "/other-14/{id}",
    "/other-15/{id}",
    "/other-16/{id}",
    "/other-17/{id}",
    "/other-18/{id}",
    "/other-19/{id}",
    "/other-20/{id}",
    "/other-21/{id}",
    "/other-22/{id}",
    "/other-23/{id}",
    "/other-24/{id}",
    "/other-25/{id}",
    "/other-26/{id}",
    "/other-27/{id}",
    "/other-28/{id}",
    "/other-29/{id}",
    "/other-30/{id}",
    "/other-31/{id}",
    "/other-32/{id}",
    "/other-33/{id}",
    "/other-34/{id}",
    "/other-35/{id}",
    "/other-36/{id}",
    "/other-37/{id}",
    "/other-38/{id}",
    "/other-39/{id}",
    "/other-40/{id}",
    "/other-41/{id}",
    "/other-42/{id}",
    "/other-43/{id}",
    "/other-44/{id}",
    "/other-45/{id}",
    "/other-46/{id}",
    "/other-47/{id}",
    "/other-48/{id}",
    "/other-49/{id}",
    "/other-50/{id}",
    "/other-51/{id}",
    "/other-52/{id}",
    "/other-53/{id}",
    "/other-54/{id}",
    "/other-55/{id}",
    "/other-56/{id}",
    "/other-57/{id}",
    "/other-58/{id}",
    "/other-59/{id}",
    "/other-60/{id}",
    "/other-61/{id}",
    "/other-62/{id}",
    "/other-63/{id}",
    "/other-64/{id}",
    "/other-65/{id}",
    "/other-66/{id}",
    "/other-67/{id}",
    "/other-68/{id}",
    "/other-69/{id}",
    "/other-70/{id}",
    "/other-71/{id}",
    "/other-72/{id}",
    "/other-73/{id}",
    "/other-74/{id}",
    "/other-75/{id}",
    "/other-76/{id}",
    "/other-77/{id}",
    "/other-78/{id}",
    "/other-79/{id}",
    "/other-80/{id}",
    "/other-81/{id}",
    "/other-82/{id}",
    "/other-83/{id}",
    "/other-84/{id}",
    "/other-85/{id}",
    "/other-86/{id}",
    "/other-87/{id}",
    "/other-88/{id}",
    "/other-89/{id}",
    "/other-90/{id}",
    "/other-91/{id}",
    "/other-92/{id}",
    "/other-93/{id}",
    "/other-94/{id}",
    "/other-95/{id}",
    "/other-96/{id}",
    "/other-97/{id}",
    "/other-98/{id}",
    "/other-99/{id}"
  })
  public HttpResponse<byte[]> user(String id) {
    byte[] body = Content.user(id);
    return body == null ? HttpResponse.notFound() : answer(MediaType.APPLICATION_JSON_TYPE, body);
  }

  private static HttpResponse<byte[]> answer(MediaType type, byte[] body) {
    return HttpResponse.ok(body).header("Server", Content.SERVER).header("Date", CLOCK.text()).contentType(type);
  }
}
