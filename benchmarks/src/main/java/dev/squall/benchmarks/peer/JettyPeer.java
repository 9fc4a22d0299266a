package dev.squall.benchmarks.peer;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.pathmap.UriTemplatePathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable.InvocationType;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Jetty's core server. Its handlers do not block and run where Jetty reads, or on virtual threads if the second argument
 * is {@code virtual}.
 */
public final class JettyPeer {

  private JettyPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) throws Exception {
    boolean virtual = args.length > 1 && args[1].equals("virtual");
    QueuedThreadPool pool = new QueuedThreadPool();
    if (virtual) {
      pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }
    Server server = new Server(pool);
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(args[0]));
    server.addConnector(connector);
    server.setHandler(routes(virtual ? InvocationType.BLOCKING : InvocationType.NON_BLOCKING));
    server.start();
  }

  private static Handler routes(InvocationType type) {
    PathMappingsHandler routes = new PathMappingsHandler();
    routes.addMapping(new UriTemplatePathSpec("/plaintext"), new Plaintext(type));
    routes.addMapping(new UriTemplatePathSpec("/json"), new Json(type));
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      UriTemplatePathSpec other = new UriTemplatePathSpec(Content.otherRoute(i) + "/{id}");
      routes.addMapping(other, new User(other, type));
    }
    UriTemplatePathSpec users = new UriTemplatePathSpec("/users/{id}");
    routes.addMapping(users, new User(users, type));
    return routes;
  }

  private static void answer(Response response, String type, byte[] body, Callback callback) {
    response.getHeaders().put(HttpHeader.SERVER, Content.SERVER);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  private static final class Plaintext extends Handler.Abstract {

    Plaintext(InvocationType type) {
      super(type);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      answer(response, Content.TEXT_TYPE, Content.plaintext(), callback);
      return true;
    }
  }

  private static final class Json extends Handler.Abstract {

    Json(InvocationType type) {
      super(type);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      answer(response, Content.JSON_TYPE, Content.message(), callback);
      return true;
    }
  }

  private static final class User extends Handler.Abstract {

    private final UriTemplatePathSpec path;

    User(UriTemplatePathSpec path, InvocationType type) {
      super(type);
      this.path = path;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
      Map<String, String> variables = path.getPathParams(request.getHttpURI().getCanonicalPath());
      byte[] body = variables == null ? null : Content.user(variables.get("id"));
      if (body == null) {
        Response.writeError(request, response, callback, 404);
      } else {
        answer(response, Content.JSON_TYPE, body, callback);
      }
      return true;
    }
  }
}
