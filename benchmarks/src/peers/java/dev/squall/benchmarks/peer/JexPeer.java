package dev.squall.benchmarks.peer;

import io.avaje.jex.Jex;
import io.avaje.jex.http.Context;
import java.util.concurrent.Executors;

/** avaje-jex on the server that the class path provides, with handlers on virtual threads, which is its default. */
public final class JexPeer {

  private JexPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    Jex app =
        Jex.create()
            .config(config -> config.host("127.0.0.1").executor(Executors.newVirtualThreadPerTaskExecutor()))
            .port(Integer.parseInt(args[0]))
            .get("/plaintext", context -> answer(context, Content.TEXT_TYPE, Content.plaintext()))
            .get("/json", context -> answer(context, Content.JSON_TYPE, Content.message()));
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      app.get(Content.otherRoute(i) + "/{id}", JexPeer::user);
    }
    app.get("/users/{id}", JexPeer::user);
    app.start();
  }

  private static void user(Context context) {
    byte[] body = Content.user(context.pathParam("id"));
    if (body == null) {
      context.status(404).write(new byte[0]);
    } else {
      answer(context, Content.JSON_TYPE, body);
    }
  }

  private static void answer(Context context, String type, byte[] body) {
    context.header("Server", Content.SERVER).contentType(type).write(body);
  }
}
