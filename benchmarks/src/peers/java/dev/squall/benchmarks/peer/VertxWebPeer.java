package dev.squall.benchmarks.peer;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Vert.x Web's router on one event loop. */
public final class VertxWebPeer {

  private static final DateClock CLOCK = new DateClock();

  private VertxWebPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    Router router = Router.router(vertx);
    router.get("/plaintext").handler(context -> answer(context, Content.TEXT_TYPE, Content.plaintext()));
    router.get("/json").handler(context -> answer(context, Content.JSON_TYPE, Content.message()));
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      router.get(Content.otherRoute(i) + "/:id").handler(VertxWebPeer::user);
    }
    router.get("/users/:id").handler(VertxWebPeer::user);
    vertx
        .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(args[0])))
        .requestHandler(router)
        .listen()
        .await();
  }

  private static void user(RoutingContext context) {
    byte[] body = Content.user(context.pathParam("id"));
    if (body == null) {
      var _ = context.response().setStatusCode(404).end();
    } else {
      answer(context, Content.JSON_TYPE, body);
    }
  }

  private static void answer(RoutingContext context, String type, byte[] body) {
    var _ =
        context
            .response()
            .putHeader("server", Content.SERVER)
            .putHeader("date", CLOCK.text())
            .putHeader("content-type", type)
            .end(Buffer.buffer(body));
  }
}
