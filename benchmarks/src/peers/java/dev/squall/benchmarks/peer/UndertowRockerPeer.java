package dev.squall.benchmarks.peer;

import com.fizzed.rocker.runtime.ArrayOfByteArraysOutput;
import dev.squall.benchmarks.template.FortunesPage;
import dev.squall.benchmarks.template.rocker.fortunes;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.RoutingHandler;
import io.undertow.util.Headers;
import java.nio.ByteBuffer;

/** Undertow with one I/O thread, and pages by Rocker, rendered on it. */
public final class UndertowRockerPeer {

  private UndertowRockerPeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    RoutingHandler routes =
        new RoutingHandler()
            .get("/plaintext", exchange -> answer(exchange, Content.TEXT_TYPE, Content.plaintext()))
            .get("/fortunes", UndertowRockerPeer::fortunes);
    Undertow.builder()
        .addHttpListener(Integer.parseInt(args[0]), "127.0.0.1")
        .setIoThreads(1)
        .setHandler(routes)
        .build()
        .start();
  }

  private static void fortunes(HttpServerExchange exchange) {
    ArrayOfByteArraysOutput output = fortunes.template(FortunesPage.create()).render(ArrayOfByteArraysOutput.FACTORY);
    answer(exchange, "text/html; charset=utf-8", output.toByteArray());
  }

  private static void answer(HttpServerExchange exchange, String type, byte[] body) {
    exchange.getResponseHeaders().put(Headers.SERVER, Content.SERVER).put(Headers.CONTENT_TYPE, type);
    exchange.getResponseSender().send(ByteBuffer.wrap(body));
  }
}
