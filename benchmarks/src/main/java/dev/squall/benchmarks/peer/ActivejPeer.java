package dev.squall.benchmarks.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.activej.eventloop.Eventloop;
import io.activej.http.AsyncServlet;
import io.activej.http.HttpHeaders;
import io.activej.http.HttpMethod;
import io.activej.http.HttpResponse;
import io.activej.http.HttpServer;
import io.activej.http.RoutingServlet;
import io.activej.promise.Promise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** ActiveJ's HTTP server with its routing servlet. */
public final class ActivejPeer {

  private static final byte[] SERVER = Content.SERVER.getBytes(US_ASCII);
  private static final byte[] TEXT_TYPE = Content.TEXT_TYPE.getBytes(US_ASCII);
  private static final byte[] JSON_TYPE = Content.JSON_TYPE.getBytes(US_ASCII);
  private static final DateClock CLOCK = new DateClock();

  private ActivejPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) throws IOException {
    Eventloop loop = Eventloop.create();
    AsyncServlet user = request -> user(request.getPathParameter("id"));
    var routes =
        RoutingServlet.builder(loop)
            .with(HttpMethod.GET, "/plaintext", request -> answer(200, TEXT_TYPE, Content.plaintext()))
            .with(HttpMethod.GET, "/json", request -> answer(200, JSON_TYPE, Content.message()))
            .with(HttpMethod.GET, "/users/:id", user);
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      routes.with(HttpMethod.GET, Content.otherRoute(i) + "/:id", user);
    }
    HttpServer server =
        HttpServer.builder(loop, routes.build())
            .withListenAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])))
            .build();
    server.listen();
    loop.run();
  }

  private static Promise<HttpResponse> user(String id) {
    byte[] body = Content.user(id);
    return body == null ? answer(404, TEXT_TYPE, new byte[0]) : answer(200, JSON_TYPE, body);
  }

  private static Promise<HttpResponse> answer(int status, byte[] type, byte[] body) {
    return HttpResponse.ofCode(status)
        .withHeader(HttpHeaders.SERVER, SERVER)
        .withHeader(HttpHeaders.DATE, CLOCK.bytes())
        .withHeader(HttpHeaders.CONTENT_TYPE, type)
        .withBody(body)
        .toPromise();
  }
}
