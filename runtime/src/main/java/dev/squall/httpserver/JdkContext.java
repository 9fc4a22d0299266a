package dev.squall.httpserver;

import com.sun.net.httpserver.Authenticator;
import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpContext;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import dev.squall.http.BadRequestException;
import dev.squall.http.HttpException;
import dev.squall.http.NotFoundException;
import dev.squall.http.Request;
import dev.squall.http.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A handler of the JDK's HTTP server below a path, for use in a handler of Squall:
 *
 * <pre>{@code
 * private final JdkContext legacy = JdkContext.at("/legacy", new LegacyHandler());
 *
 * @Get("/legacy/{rest*}")
 * Response legacy(String rest, Request request) throws Exception {
 *   return legacy.reply(request);
 * }
 * }</pre>
 *
 * <p>Needs the module {@code jdk.httpserver}. Filters, the authenticator and attributes are those of any {@link HttpContext}; an
 * exchange has attributes of its own. May be used by any number of threads at once.
 */
public final class JdkContext extends HttpContext {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String path;
  private final long patienceNanos;
  private final List<Filter> filters = new CopyOnWriteArrayList<>();
  private final Map<String, Object> attributes = new ConcurrentHashMap<>();
  private volatile HttpHandler handler;
  private volatile @Nullable Authenticator authenticator;

  private JdkContext(String path, HttpHandler handler, Duration patience) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("a context's path begins with a slash: " + path);
    }
    if (patience.isNegative() || patience.isZero()) {
      throw new IllegalArgumentException("the time for handlers that have returned must be more than zero: " + patience);
    }
    this.path = path;
    this.handler = Objects.requireNonNull(handler);
    patienceNanos = patience.toNanos();
  }

  /**
   * A handler below a path. A handler that returns before its exchange is closed, to go on with it elsewhere, has 60 s for each step.
   *
   * @param path begins with a slash; decoded, without a variable
   */
  public static JdkContext at(String path, HttpHandler handler) {
    return at(path, handler, PATIENCE);
  }

  /**
   * A handler below a path.
   *
   * @param path begins with a slash; decoded, without a variable
   * @param patience how long after the handler has returned the next step of its exchange may take: the head, a part of the body, the
   *     end. Then the exchange fails, so that one that nobody closes is not kept for ever
   * @throws IllegalArgumentException if the path does not begin with a slash, or the time is not above zero
   */
  public static JdkContext at(String path, HttpHandler handler, Duration patience) {
    return new JdkContext(path, handler, patience);
  }

  /**
   * Calls filters and handler on a virtual thread of their own, and waits for {@code sendResponseHeaders}. The body is sent as the
   * handler writes it. Not for a {@code @NonBlocking} handler.
   *
   * @throws NotFoundException if the request's path does not begin with the context's
   * @throws BadRequestException if the request's path and query are no {@link URI}
   * @throws HttpException as {@link Request#bodyStream} does
   * @throws Exception what the handler throws before it sends a head; {@link IllegalStateException} if it never does
   */
  public Response reply(Request request) throws Exception {
    URI uri = uri(request);
    if (!uri.getPath().startsWith(path)) {
      throw new NotFoundException();
    }
    HandOver handOver = new HandOver(patienceNanos);
    JdkExchange exchange = new JdkExchange(this, request, uri, handOver);
    // A writer may hold the hand-over's lock while it waits for the client, and those who call this must not wait.
    request.onFinished(() -> Thread.startVirtualThread(() -> handOver.requestOver(request.isDisconnected())));
    Thread worker = Thread.startVirtualThread(() -> handle(exchange, handOver));
    try {
      return handOver.awaitHead();
    } catch (InterruptedException e) {
      worker.interrupt();
      throw e;
    }
  }

  private void handle(JdkExchange exchange, HandOver handOver) {
    Throwable thrown = null;
    try {
      List<Filter> all = new ArrayList<>();
      Authenticator asked = authenticator;
      if (asked != null) {
        all.add(new AuthenticatorFilter(asked));
      }
      all.addAll(filters);
      new Filter.Chain(all, handler).doFilter(exchange);
    } catch (Throwable failure) {
      thrown = failure;
    }
    handOver.handlerReturned(thrown);
  }

  private static URI uri(Request request) {
    String path = request.path();
    String query = request.query();
    String target = query == null ? path : path + "?" + query;
    if (path.startsWith("//")) {
      throw new BadRequestException("The path begins with two slashes.");
    }
    try {
      return new URI(target);
    } catch (URISyntaxException e) {
      throw new BadRequestException("The path and the query are no URI.");
    }
  }

  @Override
  public HttpHandler getHandler() {
    return handler;
  }

  /** Puts another handler in the place of the first, for requests that come later. */
  @Override
  public void setHandler(HttpHandler other) {
    handler = Objects.requireNonNull(other);
  }

  @Override
  public String getPath() {
    return path;
  }

  /** Always throws. @throws UnsupportedOperationException because no server of the JDK is there */
  @Override
  public HttpServer getServer() {
    throw new UnsupportedOperationException("this context is served by Squall, and has no HttpServer");
  }

  @Override
  public Map<String, Object> getAttributes() {
    return attributes;
  }

  @Override
  public List<Filter> getFilters() {
    return filters;
  }

  @Override
  public @Nullable Authenticator setAuthenticator(@Nullable Authenticator other) {
    Authenticator before = authenticator;
    authenticator = other;
    return before;
  }

  @Override
  public @Nullable Authenticator getAuthenticator() {
    return authenticator;
  }
}
