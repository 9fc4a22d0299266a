package dev.squall.benchmarks.peer;

import io.jooby.Context;
import io.jooby.ExecutionMode;
import io.jooby.Jooby;
import io.jooby.MediaType;
import io.jooby.ServerOptions;
import io.jooby.StatusCode;
import io.jooby.netty.NettyServer;

/** Jooby on Netty with one event loop; handlers run on it. It sends its own {@code Server} and {@code Date}. */
public final class JoobyPeer {

  private JoobyPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    ServerOptions options =
        new ServerOptions().setPort(Integer.parseInt(args[0])).setIoThreads(1).setDefaultHeaders(true);
    options.setHost("127.0.0.1");
    Jooby.runApp(new String[0], new NettyServer().setOptions(options), ExecutionMode.EVENT_LOOP, JoobyPeer::routes);
  }

  private static void routes(Jooby app) {
    app.get("/plaintext", context -> context.setResponseType(MediaType.text).send(Content.plaintext()));
    app.get("/json", context -> context.setResponseType(MediaType.json).send(Content.message()));
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      app.get(Content.otherRoute(i) + "/{id}", JoobyPeer::user);
    }
    app.get("/users/{id}", JoobyPeer::user);
  }

  private static Context user(Context context) {
    byte[] body = Content.user(context.path("id").value());
    return body == null
        ? context.send(StatusCode.NOT_FOUND)
        : context.setResponseType(MediaType.json).send(body);
  }
}
