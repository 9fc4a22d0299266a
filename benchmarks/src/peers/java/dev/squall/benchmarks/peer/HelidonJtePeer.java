package dev.squall.benchmarks.peer;

import dev.squall.benchmarks.template.FortunesPage;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Helidon SE's web server with pages by jte. */
public final class HelidonJtePeer {
  private static final Header SERVER = HeaderValues.createCached(HeaderNames.SERVER, Content.SERVER);
  private static final Header TEXT_TYPE = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, Content.TEXT_TYPE);
  private static final Header HTML_TYPE = HeaderValues.createCached(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(null, ContentType.Html, HelidonJtePeer.class.getClassLoader(), "gg.jte.generated.pages");

  private HelidonJtePeer() {}

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) {
    WebServer.builder()
        .host("127.0.0.1")
        .port(Integer.parseInt(args[0]))
        .routing(
            routing ->
                routing
                    .get("/plaintext", (request, response) -> response.header(SERVER).header(TEXT_TYPE).send(Content.plaintext()))
                    .get("/fortunes", HelidonJtePeer::fortunes))
        .build()
        .start();
  }

  private static void fortunes(ServerRequest request, ServerResponse response) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    ENGINE.render("fortunes.jte", FortunesPage.create(), output);
    response.header(SERVER).header(HTML_TYPE).send(output.toByteArray());
  }
}
