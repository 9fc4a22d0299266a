package dev.squall.nio;

import dev.squall.http.BodySource;
import dev.squall.http.Response;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.http1.OutputBuffer;
import dev.squall.net.Wire;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Sends responses from the threads of exchanges. Safe for use by any number of threads, each for its own exchange. */
final class DirectSender {
  private static final int LARGE_BODY = 32 << 10;
  private static final int HEAD_ROOM = 256;

  private final HttpService service;

  DirectSender(HttpService service) {
    this.service = service;
  }

  /**
   * Sends a response; leaves to the exchange what the client did not take.
   *
   * @return whether all of it went out and the connection goes on
   */
  boolean send(Exchange exchange, Response response) {
    BodySource source = response.source();
    return source == null ? sendWhole(exchange, response) : stream(exchange, response, source);
  }

  private boolean sendWhole(Exchange exchange, Response response) {
    boolean keepAlive = exchange.keepsAlive(response);
    boolean hasBody = Http1ResponseWriter.hasBody(response, exchange.toHead);
    boolean large = hasBody && response.body().length > LARGE_BODY;
    OutputBuffer out = new OutputBuffer(HEAD_ROOM + (hasBody && !large ? response.body().length : 0));
    writeHead(exchange, response, keepAlive, out);
    if (hasBody && !large) {
      out.put(response.body());
    }
    exchange.last = !keepAlive;
    exchange.respond();
    try {
      Unsent rest = Unsent.write(exchange.connection.wire, out.view(), large ? response.body() : null, false);
      exchange.unsent = rest;
      return rest == null && keepAlive;
    } catch (IOException e) {
      exchange.last = true;
      exchange.cut = true;
      return false;
    }
  }

  /**
   * Sends a response while its body is written; gives back whether the connection goes on. If the body cannot be written whole
   * the connection ends without its last chunk, so that the client does not take the part for the whole.
   */
  private boolean stream(Exchange exchange, Response response, BodySource source) {
    boolean chunked = response.length() < 0 && exchange.version >= 11;
    boolean keepAlive = (chunked || response.length() >= 0) && exchange.keepsAlive(response);
    boolean hasBody = Http1ResponseWriter.hasBody(response, exchange.toHead);
    OutputBuffer head = new OutputBuffer(HEAD_ROOM);
    writeHead(exchange, response, keepAlive, head);
    ResponseStream out = new ResponseStream(exchange, head, chunked, hasBody ? response.length() : -1);
    exchange.last = !keepAlive;
    try {
      if (hasBody) {
        source.writeTo(out);
      }
      out.finish(hasBody);
      return keepAlive;
    } catch (Throwable thrown) {
      exchange.last = true;
      exchange.cut = out.started();
      if (!out.started()) {
        // A failure that is streamed in its turn could fail for ever: then the connection just ends.
        Response failure = service.dispatcher().failure(exchange.request, thrown);
        return failure.source() == null && sendWhole(exchange, failure);
      }
      if (!out.sendingFailed()) {
        service.dispatcher().brokenOff(exchange.request, thrown);
        cut(exchange.connection.wire);
      }
      return false;
    }
  }

  private void cut(Wire wire) {
    try {
      wire.cut();
    } catch (IOException e) {
      service.journal().general(Level.WARNING, "a connection could not be closed", e);
    }
  }

  private void writeHead(Exchange exchange, Response response, boolean keepAlive, OutputBuffer out) {
    service.writer()
        .writeHead(response, exchange.toHead, exchange.version, keepAlive, service.clock().epochMillis(), out);
  }
}
