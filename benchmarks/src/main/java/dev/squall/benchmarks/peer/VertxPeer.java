package dev.squall.benchmarks.peer;

import io.netty.util.AsciiString;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Vert.x core with one event loop and routing by a map, without Vert.x Web. */
public final class VertxPeer {

  private static final CharSequence SERVER_NAME = AsciiString.cached("server");
  private static final CharSequence DATE_NAME = AsciiString.cached("date");
  private static final CharSequence TYPE_NAME = AsciiString.cached("content-type");
  private static final CharSequence SERVER = AsciiString.cached(Content.SERVER);
  private static final CharSequence TEXT_TYPE = AsciiString.cached(Content.TEXT_TYPE);
  private static final CharSequence JSON_TYPE = AsciiString.cached(Content.JSON_TYPE);
  private static final DateClock CLOCK = new DateClock();

  private final Map<String, Function<String, byte @Nullable []>> routes = new HashMap<>();

  private VertxPeer() {
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      routes.put(Content.otherRoute(i) + "/", Content::user);
    }
    routes.put("/users/", Content::user);
  }

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    VertxPeer peer = new VertxPeer();
    Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    vertx
        .createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(args[0])))
        .requestHandler(peer::answer)
        .listen()
        .await();
  }

  private void answer(HttpServerRequest request) {
    String path = Objects.requireNonNullElse(request.path(), "");
    switch (path) {
      case "/plaintext" -> write(request, TEXT_TYPE, Content.plaintext());
      case "/json" -> write(request, JSON_TYPE, Content.message());
      default -> routed(request, path);
    }
  }

  private void routed(HttpServerRequest request, String path) {
    int slash = path.indexOf('/', 1);
    var route = slash < 0 ? null : routes.get(path.substring(0, slash + 1));
    byte[] body = route == null ? null : route.apply(path.substring(slash + 1));
    if (body == null) {
      request.response().setStatusCode(404).end();
    } else {
      write(request, JSON_TYPE, body);
    }
  }

  private static void write(HttpServerRequest request, CharSequence type, byte[] body) {
    request
        .response()
        .putHeader(SERVER_NAME, SERVER)
        .putHeader(DATE_NAME, CLOCK.text())
        .putHeader(TYPE_NAME, type)
        .end(Buffer.buffer(body));
  }
}
