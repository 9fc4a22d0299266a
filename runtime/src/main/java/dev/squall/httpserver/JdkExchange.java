package dev.squall.httpserver;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpPrincipal;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A request and its response as the JDK's handlers see them. As the JDK's own, for one thread at a time. */
final class JdkExchange extends HttpExchange {
  private final JdkContext context;
  private final HandOver handOver;
  private final String method;
  private final URI uri;
  private final String protocol;
  private final Headers requestHeaders;
  private final Headers responseHeaders = new Headers();
  private final InetSocketAddress remote;
  private final InetSocketAddress local;
  private final ResponseBody body;
  private final Map<String, @Nullable Object> attributes = new HashMap<>();
  private InputStream requestStream;
  private OutputStream responseStream;
  private @Nullable HttpPrincipal principal;
  private int status = -1;
  private boolean closed;

  /** To be made by the request's own thread; afterwards the exchange has no need of the request but for its body. */
  JdkExchange(JdkContext context, Request request, URI uri, HandOver handOver) {
    this.context = context;
    this.uri = uri;
    this.handOver = handOver;
    method = request.method();
    protocol = "HTTP/" + request.version() / 10 + "." + request.version() % 10;
    requestHeaders = Headers.of(fields(request));
    remote = inet(request.remoteAddress());
    local = inet(request.localAddress());
    requestStream = request.bodyStream();
    body = new ResponseBody(handOver);
    responseStream = body;
  }

  private static Map<String, List<String>> fields(Request request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (String name : request.headers().names()) {
      fields.computeIfAbsent(name, ignored -> new ArrayList<>()).addAll(request.headers().all(name));
    }
    return fields;
  }

  /** Where there is no such address, as over a Unix domain socket, the wildcard address with port 0. */
  private static InetSocketAddress inet(@Nullable SocketAddress address) {
    return address instanceof InetSocketAddress known ? known : new InetSocketAddress((@Nullable InetAddress) null, 0);
  }

  @Override
  public Headers getRequestHeaders() {
    return requestHeaders;
  }

  @Override
  public Headers getResponseHeaders() {
    return responseHeaders;
  }

  @Override
  public URI getRequestURI() {
    return uri;
  }

  @Override
  public String getRequestMethod() {
    return method;
  }

  @Override
  public HttpContext getHttpContext() {
    return context;
  }

  @Override
  public InputStream getRequestBody() {
    return requestStream;
  }

  @Override
  public OutputStream getResponseBody() {
    return responseStream;
  }

  @Override
  public void sendResponseHeaders(int code, long length) throws IOException {
    if (status >= 0) {
      throw new IOException("the response's head was sent already");
    }
    boolean allowsBody = ExchangeHead.allowsBody(code);
    boolean head = method.equals("HEAD");
    boolean bodyless = length < 0 || !allowsBody;
    Response response = ExchangeHead.of(code, responseHeaders, bodyless && (head || code == 304));
    status = code;
    if (bodyless) {
      handOver.begin(response, true);
      body.begin(0, true);
      return;
    }
    long known = length == 0 ? -1 : length;
    handOver.begin(response.withBody(known, handOver), head);
    body.begin(known, head);
  }

  /** Ends the exchange: what is missing of an announced body ends the connection; without a head the answer is a 500. */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (status < 0) {
      handOver.closeUnanswered();
      return;
    }
    try {
      requestStream.close();
      responseStream.close();
    } catch (IOException e) {
      handOver.fail(e);
    }
  }

  @Override
  public InetSocketAddress getRemoteAddress() {
    return remote;
  }

  @Override
  public InetSocketAddress getLocalAddress() {
    return local;
  }

  @Override
  public int getResponseCode() {
    return status;
  }

  @Override
  public String getProtocol() {
    return protocol;
  }

  @Override
  public @Nullable Object getAttribute(String name) {
    return attributes.get(Objects.requireNonNull(name));
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    attributes.put(Objects.requireNonNull(name), value);
  }

  @Override
  public void setStreams(@Nullable InputStream in, @Nullable OutputStream out) {
    requestStream = in == null ? requestStream : in;
    responseStream = out == null ? responseStream : out;
  }

  @Override
  public @Nullable HttpPrincipal getPrincipal() {
    return principal;
  }

  void setPrincipal(HttpPrincipal known) {
    principal = known;
  }
}
