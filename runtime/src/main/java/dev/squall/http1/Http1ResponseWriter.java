package dev.squall.http1;

import dev.squall.http.ContentType;
import dev.squall.http.Response;
import dev.squall.http.SetCookie;
import dev.squall.http.StatusCode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Writes responses (RFC 9112 sections 4 and 6). What is known ahead is kept as bytes: status lines, the {@code Server} and
 * {@code Date} lines of the current second, and the framework's own content types.
 *
 * <p>One writer serves all connections of a server, on any thread.
 */
public final class Http1ResponseWriter {
  /** What a client that waits for it is sent before its body. */
  public static final byte[] CONTINUE = ascii("HTTP/1.1 100 Continue\r\n\r\n");

  /** A response of this status has no body, and must say so (RFC 9110 section 15.3.6). */
  private static final int RESET_CONTENT = 205;

  private static final byte[] NO_LENGTH = ascii("Content-Length: 0\r\n");
  private static final byte[] CONTENT_LENGTH = ascii("Content-Length: ");
  private static final byte[] CONTENT_TYPE = ascii("Content-Type: ");
  private static final byte[] SET_COOKIE = ascii("Set-Cookie: ");
  private static final byte[] CONNECTION_CLOSE = ascii("Connection: close\r\n");
  private static final byte[] CHUNKED = ascii("Transfer-Encoding: chunked\r\n");
  private static final byte[] CONNECTION_KEEP_ALIVE = ascii("Connection: keep-alive\r\n");
  private static final byte[] COLON = ascii(": ");
  private static final byte[] LINE_END = ascii("\r\n");
  private static final byte[] TEXT = typeLine(ContentType.TEXT);
  private static final byte[] HTML = typeLine(ContentType.HTML);
  private static final byte[] JSON = typeLine(ContentType.JSON);
  private static final byte[] PROBLEM_JSON = typeLine(ContentType.PROBLEM_JSON);

  private final byte[][] statusLines = new byte[600][];
  private final byte[] serverLine;
  private volatile ResponsePrefix prefix;

  /**
   * A writer.
   *
   * @param server the value of the {@code Server} field; empty for no such field
   * @throws IllegalArgumentException if the value cannot be sent
   */
  public Http1ResponseWriter(String server) {
    for (int i = 0; i < server.length(); i++) {
      if (server.charAt(i) < ' ' || server.charAt(i) >= 0x7f) {
        throw new IllegalArgumentException("the Server field cannot hold the character at index " + i);
      }
    }
    serverLine = server.isEmpty() ? new byte[0] : ascii("Server: ".concat(server).concat("\r\n"));
    prefix = ResponsePrefix.of(0, serverLine);
  }

  /**
   * Writes a response: its head, and its body where there is one.
   *
   * @param response what to write
   * @param toHead whether the request's method was {@code HEAD}: the head is that of the whole response, the body is left out
   * @param version the request's version: 10 or 11
   * @param keepAlive whether the connection goes on
   * @param epochMilli the time for the {@code Date} field
   * @param out what it is appended to
   */
  public void write(Response response, boolean toHead, int version, boolean keepAlive, long epochMilli, OutputBuffer out) {
    writeHead(response, toHead, version, keepAlive, epochMilli, out);
    if (hasBody(response, toHead)) {
      out.put(response.body());
    }
  }

  /** Whether a body follows the head. */
  public static boolean hasBody(Response response, boolean toHead) {
    return !toHead && !StatusCode.bodiless(response.status()) && response.status() != RESET_CONTENT;
  }

  /** Writes a response's head alone, with the parameters of {@link #write}. */
  public void writeHead(
      Response response, boolean toHead, int version, boolean keepAlive, long epochMilli, OutputBuffer out) {
    start(response.status(), epochMilli, out);
    if (!StatusCode.bodiless(response.status())) {
      contentType(response.contentType(), out);
    }
    if (response.fieldCount() > 0) {
      fields(response, out);
    }
    if (!response.cookies().isEmpty()) {
      cookies(response, out);
    }
    if (!keepAlive) {
      out.put(CONNECTION_CLOSE);
    } else if (version < 11) {
      out.put(CONNECTION_KEEP_ALIVE);
    }
    if (response.status() == RESET_CONTENT) {
      out.put(NO_LENGTH);
    } else if (response.length() >= 0) {
      contentLength(response, toHead, out);
    } else if (version >= 11 && !StatusCode.bodiless(response.status())) {
      out.put(CHUNKED);
    }
    out.put(LINE_END);
  }

  private void start(int status, long epochMilli, OutputBuffer out) {
    long epochSecond = epochMilli / 1000;
    ResponsePrefix current = prefix;
    if (current.epochSecond() != epochSecond) {
      current = ResponsePrefix.of(epochSecond, serverLine);
      prefix = current;
    }
    if (status == 200) {
      out.put(current.ok());
    } else {
      out.put(statusLine(status));
      out.put(current.common());
    }
  }

  /** Threads may make the same line twice at once; either will do. */
  private byte[] statusLine(int status) {
    byte[] line = statusLines[status];
    if (line == null) {
      String text = "HTTP/1.1 ".concat(Integer.toString(status)).concat(" ").concat(StatusCode.reason(status)).concat("\r\n");
      line = ascii(text);
      statusLines[status] = line;
    }
    return line;
  }

  @SuppressWarnings("ReferenceEquality") // a constant is told by its identity: this is on every response's way
  private static void contentType(@Nullable String type, OutputBuffer out) {
    if (type == ContentType.TEXT) {
      out.put(TEXT);
    } else if (type == ContentType.JSON) {
      out.put(JSON);
    } else if (type == ContentType.HTML) {
      out.put(HTML);
    } else if (type == ContentType.PROBLEM_JSON) {
      out.put(PROBLEM_JSON);
    } else if (type != null) {
      out.put(CONTENT_TYPE);
      out.putLatin1(type);
      out.put(LINE_END);
    }
  }

  private static void fields(Response response, OutputBuffer out) {
    for (int i = 0; i < response.fieldCount(); i++) {
      String name = response.fieldName(i);
      if (!name.equalsIgnoreCase("Connection") && !name.equalsIgnoreCase("Content-Length")) {
        out.putLatin1(name);
        out.put(COLON);
        out.putLatin1(response.fieldValue(i));
        out.put(LINE_END);
      }
    }
  }

  private static void cookies(Response response, OutputBuffer out) {
    for (SetCookie cookie : response.cookies()) {
      out.put(SET_COOKIE);
      out.putLatin1(cookie.text());
      out.put(LINE_END);
    }
  }

  /** A length that the handler set says how long the body of a GET would be; elsewhere only the real length will do. */
  private static void contentLength(Response response, boolean toHead, OutputBuffer out) {
    int status = response.status();
    String announced = toHead || status == 304 ? response.header("Content-Length") : null;
    if (announced != null) {
      out.put(CONTENT_LENGTH);
      out.putLatin1(announced);
      out.put(LINE_END);
    } else if (!StatusCode.bodiless(status)) {
      out.put(CONTENT_LENGTH);
      out.putDecimal(response.length());
      out.put(LINE_END);
    }
  }

  private static byte[] typeLine(String type) {
    return ascii("Content-Type: ".concat(type).concat("\r\n"));
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
