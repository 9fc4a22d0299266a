package dev.squall.http;

import dev.squall.inflate.Coding;
import dev.squall.text.HostText;
import dev.squall.text.IpText;
import dev.squall.tls.TlsFacts;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request, whatever version of the protocol it came in. It belongs to the thread that runs its handler, and is of no use
 * once the response is finished. Everything is read from the request's bytes on demand.
 *
 * <p>It is a view over buffers that the event loop reuses, until {@link #detach()} gives it copies of its own.
 */
public final class Request {
  private static final PathValues NO_PATH_VALUES = new PathValues(0);
  private static final String NO_HOST = "127.0.0.1";

  private final ConnectionFacts connection;
  private final long receivedNanos;
  private final byte @Nullable [] body;
  private final @Nullable RequestBody content;
  private RequestHead head;
  private byte @Nullable [] normalizedPath;
  private PathValues pathValues;
  private @Nullable String method;
  private @Nullable String path;
  private @Nullable Headers headers;
  private @Nullable Parameters queryParameters;
  private @Nullable RequestContent read;
  private @Nullable HeldBytes held;
  private @Nullable ClientFacts client;
  private @Nullable String id;
  private @Nullable String cspNonce;
  private boolean expectsCspNonce;
  private @Nullable Mounts mounts;
  private String mount = "";
  private volatile @Nullable RequestLifetime lifetime;
  private long bodyLimit = -1;
  private boolean detached;

  /**
   * A request that no route matches.
   *
   * @param head where its parts are; read, never changed
   * @param body its whole body, not copied
   * @param connection the connection it came on
   */
  public Request(RequestHead head, byte[] body, ConnectionFacts connection) {
    this(head, head.buffer, NO_PATH_VALUES, body, connection);
  }

  /**
   * A request that a route matches.
   *
   * @param head where its parts are; read, never changed
   * @param pathBuffer the buffer that the path was matched in: the head's, or that of the normalized path
   * @param pathValues where the path's variables are in {@code pathBuffer}
   * @param body its whole body, not copied
   * @param connection the connection it came on
   */
  public Request(
      RequestHead head, byte[] pathBuffer, PathValues pathValues, byte[] body, ConnectionFacts connection) {
    this.head = head;
    this.normalizedPath = isSame(pathBuffer, head.buffer) ? null : pathBuffer;
    this.pathValues = pathValues;
    this.body = body;
    content = null;
    this.connection = connection;
    receivedNanos = connection.turnNanos();
  }

  /** A request whose body arrives while it is handled; otherwise as the one above. */
  public Request(
      RequestHead head, byte[] pathBuffer, PathValues pathValues, RequestBody content, ConnectionFacts connection) {
    this.head = head;
    this.normalizedPath = isSame(pathBuffer, head.buffer) ? null : pathBuffer;
    this.pathValues = pathValues;
    this.content = content;
    body = null;
    this.connection = connection;
    receivedNanos = connection.turnNanos();
  }

  /** Whether two names are of one buffer; that buffers have equal bytes does not mean that they are reused together. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(byte[] first, byte[] second) {
    return first == second;
  }

  /**
   * Copies what the request still refers to in buffers of others, so that these can be reused: for the runtime, before the
   * request passes to another thread or outlives the call of its handler. To be called by the thread that the request
   * belongs to. The body is not copied. Calling it again does nothing.
   */
  public void detach() {
    if (detached) {
      return;
    }
    detached = true;
    RequestHead original = head;
    head = RequestHeadCopy.of(original);
    if (normalizedPath != null) {
      normalizedPath = normalizedPath.clone();
      pathValues = pathValues.copy(0);
    } else {
      pathValues = pathValues.copy(head.pathFrom - original.pathFrom);
    }
    queryParameters = null;
    if (headers != null) {
      headers.moveTo(head);
    }
  }

  /** The method's name, such as {@code GET}. */
  public String method() {
    if (method == null) {
      method = text(head.methodFrom, head.methodTo);
    }
    return method;
  }

  /** The path as it was sent: percent-encoded, without the query. */
  public String path() {
    if (path == null) {
      path = text(head.pathFrom, head.pathTo);
    }
    return path;
  }

  /** The query as it was sent, without the question mark; null if there is none. */
  public @Nullable String query() {
    return head.queryFrom < 0 ? null : text(head.queryFrom, head.queryTo);
  }

  private String text(int from, int to) {
    return new String(head.buffer, from, to - from, StandardCharsets.ISO_8859_1);
  }

  /** The header fields. */
  public Headers headers() {
    if (headers == null) {
      headers = new Headers(head);
    }
    return headers;
  }

  /**
   * The first value of a query parameter, decoded as UTF-8, {@code +} as a space; null if there is none.
   *
   * @throws BadRequestException if the value has a malformed escape or is not UTF-8, or if there are more parameters than
   *     {@link RequestLimits#maxParameters()}
   */
  public @Nullable String queryParam(String name) {
    try {
      return queryParameters().first(name);
    } catch (MalformedValueException e) {
      throw malformed(name, e);
    }
  }

  /** All values of a query parameter, decoded, in order; unmodifiable. Throws as {@link #queryParam} does. */
  public List<String> queryParams(String name) {
    try {
      return queryParameters().all(name);
    } catch (MalformedValueException e) {
      throw malformed(name, e);
    }
  }

  private Parameters queryParameters() {
    if (queryParameters == null) {
      int from = Math.max(head.queryFrom, 0);
      int to = Math.max(head.queryTo, from);
      queryParameters = new Parameters(head.buffer, from, to, connection.limits().maxParameters(), "query parameter");
    }
    return queryParameters;
  }

  /**
   * The first value of a form's field that is no file; null if there is none, and if the body is empty. The form is {@code
   * application/x-www-form-urlencoded}, in UTF-8, or {@code multipart/form-data}, in the charset that the part names, else UTF-8. The
   * method does not matter. Where the body arrives while the handler runs, this reads all of it, files too.
   *
   * @throws HttpException with status 415 if there is a body that is no form, 413 if it goes over one of {@link UploadLimits},
   *     and as {@link #body} does
   * @throws BadRequestException if the form or the value is malformed, or if there are more fields than {@link
   *     RequestLimits#maxParameters()}
   */
  public @Nullable String formParam(String name) {
    return read().form().first(name);
  }

  /** All values of a form's field in order; unmodifiable. Throws as {@link #formParam} does. */
  public List<String> formParams(String name) {
    return read().form().all(name);
  }

  /**
   * The first file of a form's field; null if there is none, which is always so in a urlencoded form. A field for a file that was
   * left empty in a browser is none. Throws as {@link #formParam} does; {@link java.io.UncheckedIOException} if a file cannot be
   * stored.
   */
  public @Nullable UploadedFile file(String name) {
    List<UploadedFile> files = files(name);
    return files.isEmpty() ? null : files.getFirst();
  }

  /** All files of a form's field in order; unmodifiable. Throws as {@link #file} does. */
  public List<UploadedFile> files(String name) {
    return read().form().files(name);
  }

  /**
   * The parts of a {@code multipart/form-data} body one after the other, as they arrive, for handlers that keep none of them in
   * memory or temporary files. In place of the other ways to read the body.
   *
   * @throws HttpException with status 415 if the body is of another media type
   * @throws BadRequestException if its type names no boundary
   */
  public MultipartReader multipart() {
    return read().parts();
  }

  private static BadRequestException malformed(String name, MalformedValueException e) {
    return new BadRequestException(List.of(new InvalidValue(Source.QUERY, name, "percent-encoded UTF-8 text", e.found())));
  }

  /**
   * The value of a cookie (RFC 6265, section 4.2); null if there is none. If the request has several of the name, the last
   * one counts. Quotes around the value, and escapes within them, are taken away.
   */
  public @Nullable String cookie(String name) {
    return Cookies.find(headers(), name);
  }

  /** All cookies in the order of the request, values as {@link #cookie} gives them; unmodifiable. */
  public Map<String, String> cookies() {
    return Cookies.all(headers());
  }

  /**
   * The body; empty if there is none. The caller must not change it. Where the handler was started before the body arrived, this
   * reads all of it, and blocks until it is there. A compressed body is decompressed if the server does that.
   *
   * @throws HttpException as {@link RequestBody#stream} does; 400 if the client has gone, or the body is not what its {@code
   *     Content-Encoding} says; 415 if that is not known
   */
  public byte[] body() {
    byte[] known = body;
    return known != null && !connection.limits().decompress() ? known : read().bytes();
  }

  /** The body as it arrives, or from memory where it was received before the handler started. */
  public InputStream bodyStream() {
    return requestBody().stream();
  }

  /** The body, to be read as it arrives. */
  public RequestBody requestBody() {
    return read().body();
  }

  /**
   * The body as text, in the charset that its {@code Content-Type} names, whatever else that says; in UTF-8 if it names none.
   *
   * @throws HttpException with status 415 if the charset is none of UTF-8, US-ASCII, ISO-8859-1 and UTF-16; and as {@link #body}
   *     does
   * @throws BadRequestException if it is not text in that charset
   */
  public String bodyText() {
    return read().text();
  }

  /**
   * The {@code Content-Encoding} that was taken off the body: {@code gzip} or {@code deflate}; null if there was none, or the server
   * does not decompress. The header field itself stays as it was sent.
   */
  public @Nullable String decompressedFrom() {
    Coding coding = connection.limits().decompress() ? RequestContent.coding(headers()) : null;
    return coding == null ? null : coding.name().toLowerCase(Locale.ROOT);
  }

  /** Sets what a route says of its bodies' length, -1 if nothing: for the runtime, before the handler is called. */
  public void limitBody(long most) {
    bodyLimit = most;
  }

  /** What is kept of the body while it arrives: for the runtime, from the thread that the request belongs to. */
  public HeldBytes held() {
    HeldBytes known = held;
    if (known == null) {
      known = new HeldBytes(connection.bodyMemory());
      held = known;
      onFinished(known);
    }
    return known;
  }

  /** How many bytes of JSON an element of the body may have where elements are read one by one; more is a 413. */
  public int maxElement() {
    return connection.limits().maxElement();
  }

  /** Whether compressed bodies are decompressed when they are read. */
  public boolean decompresses() {
    return connection.limits().decompress();
  }

  private RequestContent read() {
    RequestContent known = read;
    if (known == null) {
      RequestBody received = content;
      if (received == null) {
        received = new BufferedBody(Objects.requireNonNull(body));
      }
      long most = bodyLimit < 0 ? connection.limits().maxBody() : bodyLimit;
      known = new RequestContent(this, connection.limits(), body, received, most);
      read = known;
    }
    return known;
  }

  /** The conditions that the request sets, to be held against the current state of what it is about. */
  public Preconditions preconditions() {
    return new Preconditions(this);
  }

  /** Where the path's variables are; for generated code. Positions are within {@link #pathBuffer()}. */
  public PathValues pathValues() {
    return pathValues;
  }

  /** The buffer that the path was matched in; for generated code. */
  public byte[] pathBuffer() {
    return normalizedPath != null ? normalizedPath : head.buffer;
  }

  /** The protocol's version: 10 for HTTP/1.0, 11 for HTTP/1.1, 20 for HTTP/2. */
  public int version() {
    return head.version;
  }

  /**
   * {@code http} or {@code https}: what the client speaks, as far as that is known. It is what a proxy in front says if it is one of
   * the {@link TrustedProxies}, else what the connection is.
   */
  public String scheme() {
    return client().scheme();
  }

  /** Whether the client speaks {@code https}; see {@link #scheme()}. */
  public boolean isSecure() {
    return scheme().equals("https");
  }

  /**
   * The host that the client asked for, with the port if it sent one: what a trusted proxy says, else that of an absolute-form
   * target, else the value of the {@code Host} field (RFC 9112, section 3.2.2); null if there is none, as HTTP/1.0 allows. Sent by
   * the client, so not to be trusted.
   */
  public @Nullable String host() {
    String said = client().host();
    return said != null ? said : sentHost();
  }

  private @Nullable String sentHost() {
    return head.authorityFrom < 0 ? null : text(head.authorityFrom, head.authorityTo);
  }

  /**
   * {@link #host()} in lower case without its port; a numeric IPv6 address keeps its brackets. {@code 127.0.0.1} if an HTTP/1.0
   * client named none.
   */
  public String hostName() {
    String host = host();
    return host == null ? NO_HOST : HostText.name(host);
  }

  /**
   * The URL that the client asked for, with path and query as they were sent, such as
   * {@code https://shop.example/books?page=2}. Its host was sent by the client, so not to be trusted.
   */
  public String fullUrl() {
    String host = host();
    String path = path();
    StringBuilder url = new StringBuilder(80).append(scheme()).append("://").append(host == null ? NO_HOST : host);
    if (!path.equals("*")) {
      url.append(path);
    }
    String query = query();
    return query == null ? url.toString() : url.append('?').append(query).toString();
  }

  /**
   * The client's address as text, such as {@code 203.0.113.7} or {@code 2001:db8::7}: that of the connection's peer, unless the peer
   * is one of the {@link TrustedProxies}, and says who its client is. {@code 0.0.0.0} where there is none, as over a Unix domain
   * socket.
   */
  public String clientAddress() {
    return IpText.format(client().address());
  }

  /** The client's address; see {@link #clientAddress()}. */
  public InetAddress clientInetAddress() {
    return client().address();
  }

  /**
   * A text that scripts and styles of the response can carry so that a content security policy lets them in: 128 random bits, in 22
   * chars of base64url. Made when it is first asked for, and the same ever after for this request.
   */
  public String cspNonce() {
    String made = cspNonce;
    if (made == null) {
      made = CspNonce.next();
      cspNonce = made;
    }
    return made;
  }

  /** Says that the response's content security policy will name the nonce: for the runtime, before the handler is called. */
  public void expectCspNonce() {
    expectsCspNonce = true;
  }

  /** Whether scripts and styles should carry the nonce: the server's policy names it, or a handler has asked for it. */
  public boolean usesCspNonce() {
    return expectsCspNonce || cspNonce != null;
  }

  /**
   * The prefix under which the application has mounted the library whose handler runs, encoded, such as {@code /admin}: links of the
   * library's controllers lead to where they are served with {@code .under(request.mount())}. Empty for the application's own handlers,
   * for libraries that are mounted without a prefix, and before a route has been found.
   */
  public String mount() {
    return mount;
  }

  /**
   * The prefix under which a controller's library is mounted; empty where there is none. If it is mounted several times, that of the
   * handler that runs counts, and otherwise the first.
   *
   * @param controller the controller's binary name
   */
  public String mount(String controller) {
    return mounts == null ? "" : mounts.prefix(controller, mount);
  }

  /** Says where libraries are mounted, and under which prefix the handler is that is called next: for generated code. Returns this. */
  public Request mounted(Mounts all, String prefix) {
    mounts = all;
    mount = prefix;
    return this;
  }

  private ClientFacts client() {
    if (client == null) {
      boolean trusting = connection.proxies() != null;
      client = trusting ? ClientFacts.of(connection, headers(), sentHost()) : ClientFacts.direct(connection);
    }
    return client;
  }

  /** What the TLS handshake agreed on, with the client's certificates; null if this connection has no TLS. */
  public @Nullable TlsFacts tls() {
    return connection.tls();
  }

  /** The address of the connection's peer, which may be a proxy; null if it is not known. */
  public @Nullable SocketAddress remoteAddress() {
    return connection.remoteAddress();
  }

  /** The address of this machine that the connection's peer has connected to; null if it is not known. */
  public @Nullable SocketAddress localAddress() {
    return connection.localAddress();
  }

  /**
   * Has an action run once the request is over: its response was sent, or its connection has ended. What was added last runs
   * first; from any thread, on any thread. It must not block for long. At once if the request is over already.
   */
  public void onFinished(Runnable action) {
    lifetime().onFinished(action);
  }

  /**
   * Has an action run when the client is seen to have gone while the request is handled: it has reset the connection, or ended
   * its side of it, which a client that still wants the answer hardly ever does (it gets it nevertheless). From any thread; it
   * runs on the connection's event loop, so it must not block. At once if the client has gone already.
   */
  public void onDisconnect(Runnable action) {
    lifetime().onDisconnect(action);
  }

  /** Whether the client has gone, as {@link #onDisconnect} tells. */
  public boolean isDisconnected() {
    RequestLifetime known = lifetime;
    return known != null && known.isDisconnected();
  }

  private RequestLifetime lifetime() {
    RequestLifetime known = lifetime;
    if (known == null) {
      synchronized (this) {
        known = lifetime;
        if (known == null) {
          known = new RequestLifetime();
          lifetime = known;
        }
      }
    }
    return known;
  }

  /** What is to be run since the client has gone; for the runtime. */
  public List<Runnable> disconnect() {
    return lifetime().disconnect();
  }

  /** What is to be run since the request is over; empty if nothing was asked for. For the runtime. */
  public List<Runnable> finish() {
    RequestLifetime known = lifetime;
    return known == null ? List.of() : known.finish();
  }

  /** How long ago the request was received. */
  public Duration elapsed() {
    return Duration.ofNanos(Math.max(0, connection.nanos() - receivedNanos));
  }

  /**
   * An identifier that is unique within the process, made on demand: the same in the log and in error responses. 16
   * hexadecimal digits.
   */
  public String id() {
    if (id == null) {
      id = RequestId.next();
    }
    return id;
  }

  /** Method, path and identifier, for logs; neither query nor header fields, which may be secret. */
  @Override
  public String toString() {
    return method() + " " + path() + " (" + id() + ")";
  }
}
