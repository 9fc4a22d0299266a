package dev.squall.benchmarks.peer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * The API of the JDK's own HTTP server, whichever implementation the class path provides: the JDK's, whose handlers run
 * on its dispatcher thread here, or one on virtual threads if the second argument is {@code virtual}.
 */
public final class SunHttpPeer {

  private SunHttpPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) throws IOException {
    InetSocketAddress address = new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0]));
    HttpServer server = HttpServer.create(address, 1024);
    boolean virtual = args.length > 1 && args[1].equals("virtual");
    Executor inline = Runnable::run;
    server.setExecutor(virtual ? Executors.newVirtualThreadPerTaskExecutor() : inline);
    server.createContext("/plaintext", exchange -> answer(exchange, Content.TEXT_TYPE, Content.plaintext()));
    server.createContext("/json", exchange -> answer(exchange, Content.JSON_TYPE, Content.message()));
    server.createContext("/stream", exchange -> answer(exchange, Content.TEXT_TYPE, Content.large()));
    server.createContext("/upload", SunHttpPeer::upload);
    for (int i = 0; i < Content.OTHER_ROUTES; i++) {
      server.createContext(Content.otherRoute(i) + "/", SunHttpPeer::user);
    }
    server.createContext("/users/", SunHttpPeer::user);
    server.start();
  }

  private static void upload(HttpExchange exchange) throws IOException {
    answer(exchange, Content.TEXT_TYPE, Content.uploaded(exchange.getRequestBody().readAllBytes().length));
  }

  private static void user(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = Content.user(path.substring(exchange.getHttpContext().getPath().length()));
    if (body == null) {
      exchange.sendResponseHeaders(404, -1);
      exchange.close();
    } else {
      answer(exchange, Content.JSON_TYPE, body);
    }
  }

  private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Server", Content.SERVER);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
