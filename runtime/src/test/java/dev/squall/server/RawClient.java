package dev.squall.server;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that sends exactly the bytes it is told to, over loopback. */
final class RawClient implements Closeable {
  private static final int PATIENCE_MILLIS = 20_000;

  private final Socket socket = new Socket();
  private final InputStream in;

  RawClient(Server server) throws IOException {
    this(server, 0);
  }

  /** A client whose receive buffer is small, so that responses get stuck. */
  RawClient(Server server, int receiveBuffer) throws IOException {
    this(server.port(), receiveBuffer);
  }

  /** A client of whatever listens at a port. */
  RawClient(int port, int receiveBuffer) throws IOException {
    if (receiveBuffer > 0) {
      socket.setReceiveBufferSize(receiveBuffer);
    }
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
    socket.setSoTimeout(PATIENCE_MILLIS);
    socket.setTcpNoDelay(true);
    in = socket.getInputStream();
  }

  RawClient send(String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  RawClient get(String path) throws IOException {
    return send("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
  }

  /** The next response's head and body, by its Content-Length. */
  String receive() throws IOException {
    String head = receiveHead();
    int at = head.indexOf("Content-Length: ");
    if (at < 0) {
      return head;
    }
    int length = Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at)));
    byte[] body = in.readNBytes(length);
    return head + new String(body, StandardCharsets.ISO_8859_1);
  }

  /** The next head, to its empty line; empty at the end of the stream. */
  String receiveHead() throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      int b = in.read();
      if (b < 0) {
        return head.toString(StandardCharsets.ISO_8859_1);
      }
      head.write(b);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /** The status of the next response, which is read whole; 0 if the connection ended instead. */
  int status() throws IOException {
    String response = receive();
    return response.isEmpty() ? 0 : Integer.parseInt(response.substring(9, 12));
  }

  /** The text behind the head of the next response. */
  String body() throws IOException {
    String response = receive();
    return response.substring(response.indexOf("\r\n\r\n") + 4);
  }

  /** The next bytes, so many of them. */
  String exactly(int count) throws IOException {
    return new String(in.readNBytes(count), StandardCharsets.ISO_8859_1);
  }

  /** Reads to the end of the stream. */
  String rest() throws IOException {
    return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  byte[] read(int count) throws IOException {
    return in.readNBytes(count);
  }

  RawClient endOutput() throws IOException {
    socket.shutdownOutput();
    return this;
  }

  /** Closes with a reset instead of a regular end. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
