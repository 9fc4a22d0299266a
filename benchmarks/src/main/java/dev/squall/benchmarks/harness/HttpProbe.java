package dev.squall.benchmarks.harness;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A client of one connection, just able to check what a server answers. */
final class HttpProbe {

  private static final int LONGEST_LINE = 8192;

  private final Socket socket;
  private final InputStream input;

  HttpProbe(Socket socket) throws IOException {
    this.socket = socket;
    this.input = new BufferedInputStream(socket.getInputStream(), 1024);
  }

  /**
   * A reply.
   *
   * @param headers the fields by lower-case name
   */
  record Reply(int status, Map<String, String> headers, String body) {}

  /** Asks once. */
  Reply get(String path) throws IOException {
    send(path, 1);
    return read();
  }

  /** Sends requests in one piece. */
  void send(String path, int count) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    socket.getOutputStream().write(request.repeat(count).getBytes(ISO_8859_1));
  }

  /** Sends a request with a body. */
  void post(String path, int bytes) throws IOException {
    String request = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: " + bytes + "\r\n\r\n";
    socket.getOutputStream().write((request + "x".repeat(bytes)).getBytes(ISO_8859_1));
  }

  /**
   * Reads the next reply.
   *
   * @throws IOException if it is not one of HTTP/1.1 with a {@code Content-Length}
   */
  Reply read() throws IOException {
    int status = readStatus();
    Map<String, String> headers = new TreeMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon < 1) {
        throw new IOException("not a field: " + line);
      }
      headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return new Reply(status, headers, body(headers));
  }

  /** Reads the next reply's first line only. */
  int readStatus() throws IOException {
    String statusLine = line();
    if (!statusLine.matches("HTTP/1\\.1 [1-5][0-9][0-9]( .*)?")) {
      throw new IOException("not a status line: " + statusLine);
    }
    return Integer.parseInt(statusLine.substring(9, 12));
  }

  private String body(Map<String, String> headers) throws IOException {
    String length = headers.get("content-length");
    if (length == null) {
      throw new IOException("no Content-Length: " + headers);
    }
    int count = Integer.parseInt(length);
    byte[] body = input.readNBytes(count);
    if (body.length < count) {
      throw new IOException("the body ends early");
    }
    return new String(body, ISO_8859_1);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    while (line.length() < LONGEST_LINE) {
      int next = input.read();
      if (next < 0) {
        throw new IOException("the connection ends early");
      }
      if (next == '\n') {
        return line.toString();
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    throw new IOException("a line is too long");
  }
}
