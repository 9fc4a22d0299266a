package dev.squall.nio;

import dev.squall.http.Response;
import dev.squall.http1.Http1ResponseWriter;
import dev.squall.http1.OutputBuffer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Writes the responses of a loop's connections, and keeps what their clients do not take. For the loop's thread. */
final class ResponseOutlet {
  private static final int LARGE_BODY = 32 << 10;

  private final HttpLoop loop;
  private final Http1ResponseWriter writer;

  ResponseOutlet(HttpLoop loop) {
    this.loop = loop;
    writer = loop.service().writer();
  }

  /** Appends a response to the loop's output. */
  void send(Connection connection, Response response, boolean toHead, int version, boolean keepAlive) {
    OutputBuffer out = loop.output();
    long millis = loop.events().epochMillis();
    connection.closing |= !keepAlive;
    if (response.body().length <= LARGE_BODY || !Http1ResponseWriter.hasBody(response, toHead)) {
      writer.write(response, toHead, version, keepAlive, millis, out);
      return;
    }
    writer.writeHead(response, toHead, version, keepAlive, millis, out);
    flush(connection, response.body());
  }

  /** Writes the loop's output, which is all one connection's. */
  void flush(Connection connection) {
    flush(connection, null);
  }

  /** Writes the loop's output, and a body behind it. */
  private void flush(Connection connection, byte @Nullable [] body) {
    OutputBuffer out = loop.output();
    if (!connection.closed() && (out.length() > 0 || body != null)) {
      try {
        writeOrKeep(connection, out, body);
      } catch (IOException e) {
        connection.close();
      }
    }
    loop.clearOutput();
    if (body == null) {
      connection.endIfDone();
    }
  }

  private static void writeOrKeep(Connection connection, OutputBuffer out, byte @Nullable [] body) throws IOException {
    Unsent waiting = connection.unsent;
    if (waiting != null) {
      waiting.add(ByteBuffer.wrap(Arrays.copyOf(out.array(), out.length())));
      if (body != null) {
        waiting.add(ByteBuffer.wrap(body));
      }
      return;
    }
    Unsent rest = Unsent.write(connection.wire, out.view(), body, true);
    if (rest != null) {
      connection.keepUnsent(rest);
    }
  }

  /** The client takes more of what was kept. */
  void writable(Connection connection) {
    Unsent waiting = connection.unsent;
    if (waiting == null || connection.closed()) {
      return;
    }
    try {
      if (waiting.writeTo(connection.wire)) {
        connection.allSent();
      } else {
        connection.waitToWrite();
      }
    } catch (IOException e) {
      connection.close();
    }
  }
}
