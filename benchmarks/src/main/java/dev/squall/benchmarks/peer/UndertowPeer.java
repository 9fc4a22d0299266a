package dev.squall.benchmarks.peer;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.util.Headers;
import io.undertow.util.PathTemplateMatch;
import java.nio.ByteBuffer;

/** Undertow with one I/O thread; handlers run on it. */
public final class UndertowPeer {

  private UndertowPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    HttpHandler user = UndertowPeer::user;
    RoutingHandler routes =
        new RoutingHandler()
            .get("/plaintext", exchange -> answer(exchange, Content.TEXT_TYPE, Content.plaintext()))
            .get("/json", exchange -> answer(exchange, Content.JSON_TYPE, Content.message()))
            .get("/users/{id}", user);
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      routes.get(Content.otherRoute(i) + "/{id}", user);
    }
    Undertow.builder()
        .addHttpListener(Integer.parseInt(args[0]), "127.0.0.1")
        .setIoThreads(1)
        .setHandler(routes)
        .build()
        .start();
  }

  private static void user(HttpServerExchange exchange) {
    String id = exchange.getAttachment(PathTemplateMatch.ATTACHMENT_KEY).getParameters().get("id");
    byte[] body = Content.user(id);
    if (body == null) {
      exchange.setStatusCode(404).endExchange();
    } else {
      answer(exchange, Content.JSON_TYPE, body);
    }
  }

  private static void answer(HttpServerExchange exchange, String type, byte[] body) {
    exchange.getResponseHeaders().put(Headers.SERVER, Content.SERVER).put(Headers.CONTENT_TYPE, type);
    exchange.getResponseSender().send(ByteBuffer.wrap(body));
  }
}
