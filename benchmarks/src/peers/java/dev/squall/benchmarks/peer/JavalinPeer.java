package dev.squall.benchmarks.peer;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;

/** Javalin on Jetty, with handlers on virtual threads and without compression. */
public final class JavalinPeer {

  private JavalinPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    Javalin.create(JavalinPeer::configure).start("127.0.0.1", Integer.parseInt(args[0]));
  }

  private static void configure(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.startup.showJavalinBanner = false;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.routes.get("/plaintext", context -> answer(context, Content.TEXT_TYPE, Content.plaintext()));
    config.routes.get("/json", context -> answer(context, Content.JSON_TYPE, Content.message()));
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      config.routes.get(Content.otherRoute(i) + "/{id}", JavalinPeer::user);
    }
    config.routes.get("/users/{id}", JavalinPeer::user);
  }

  private static void user(Context context) {
    byte[] body = Content.user(context.pathParam("id"));
    if (body == null) {
      context.status(404);
    } else {
      answer(context, Content.JSON_TYPE, body);
    }
  }

  private static void answer(Context context, String type, byte[] body) {
    context.header("Server", Content.SERVER).contentType(type).result(body);
  }
}
