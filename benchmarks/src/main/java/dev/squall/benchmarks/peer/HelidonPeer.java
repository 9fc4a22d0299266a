package dev.squall.benchmarks.peer;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Helidon SE's web server; handlers run on virtual threads. */
public final class HelidonPeer {

  private static final Header SERVER = HeaderValues.createCached(HeaderNames.SERVER, Content.SERVER);
  private static final Header TEXT_TYPE = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, Content.TEXT_TYPE);
  private static final Header JSON_TYPE = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, Content.JSON_TYPE);

  private HelidonPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    WebServer.builder()
        .host("127.0.0.1")
        .port(Integer.parseInt(args[0]))
        .routing(HelidonPeer::routes)
        .build()
        .start();
  }

  private static void routes(HttpRouting.Builder routing) {
    routing
        .get("/plaintext", (request, response) -> response.header(SERVER).header(TEXT_TYPE).send(Content.plaintext()))
        .get("/json", (request, response) -> response.header(SERVER).header(JSON_TYPE).send(Content.message()))
        .get("/stream", (request, response) -> response.header(SERVER).header(TEXT_TYPE).send(Content.large()))
        .post("/upload", HelidonPeer::upload);
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      routing.get(Content.otherRoute(i) + "/{id}", HelidonPeer::user);
    }
    routing.get("/users/{id}", HelidonPeer::user);
  }

  private static void upload(ServerRequest request, ServerResponse response) {
    byte[] body = request.content().as(byte[].class);
    response.header(SERVER).header(TEXT_TYPE).send(Content.uploaded(body.length));
  }

  private static void user(ServerRequest request, ServerResponse response) {
    byte[] body = Content.user(request.path().pathParameters().get("id"));
    if (body == null) {
      response.status(Status.NOT_FOUND_404).send();
    } else {
      response.header(SERVER).header(JSON_TYPE).send(body);
    }
  }
}
