package dev.squall.server;

import dev.squall.http.Compression;
import dev.squall.http.TrustedProxies;
import dev.squall.http.UploadLimits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a server is set to. {@link #builder} starts from the defaults.
 *
 * @param host the host name or address to listen on. Default {@code 0.0.0.0}: all addresses of the machine
 * @param port the port to listen on, 0 for any free one. Default 8080
 * @param backlog how many connections may wait to be accepted. Default 1024
 * @param eventLoops how many event loops there are, from 1 to 1024. Default: one per core
 * @param loopThreads what kind of thread they run on. Default {@link LoopThreads#AUTOMATIC}
 * @param maxConnections how many connections may be open at once; more wait. Default 10,000
 * @param maxRequestLine bytes of a request line with its line end; a longer one is answered 414. Default 8 KiB
 * @param maxHeaderBytes bytes of all header lines of a request, not of trailers, which have a limit of their own;
 *     more is answered 431. Default 32 KiB
 * @param maxHeaders header lines of a request; more is answered 431. Default 100
 * @param maxBody bytes of a request's body; a longer one is answered 413. Default 10 MiB
 * @param maxElement bytes of JSON that an element of a body may have where elements are read one by one, as a {@code Stream} or a {@code
 *     Flow.Publisher}; a longer one is answered 413. So many are kept in memory for each such request. Default 1 MiB
 * @param maxParameters query parameters, and fields of a form, that a request may have; more is answered 400. Default 1000
 * @param uploads limits on forms with files, and where their temporary files are put. Default {@link UploadLimits#DEFAULT}
 * @param decompressRequests whether bodies with a {@code Content-Encoding} of gzip or deflate are decompressed when they are read;
 *     maxBody then holds for them before that and after it. Default false: they are as they were sent
 * @param maxPipelined bytes of further requests kept while one is answered; then reading pauses. Default 64 KiB
 * @param bodyBuffer bytes of a body kept for a handler that reads it as it arrives; then the client has to wait. Default 64 KiB
 * @param maxBodyMemory bytes of all bodies that are in memory at once, of requests that arrive and of those that are answered, and what
 *     is kept of bodies that are read as they arrive, such as fields of forms, and elements that are not whole; also what clients send ahead.
 *     Beyond half of it less is read ahead, and files of forms go to disk; a body that goes over it is answered 503 with {@code Retry-After}.
 *     Default a quarter of the heap, at least 16 MiB
 * @param minBodyRate bytes per second that a body must arrive with, on average, to be given more time than {@code bodyTimeout}.
 *     Default 1 KiB
 * @param headerTimeout for a request's head to arrive, from its first byte, or from the start of the connection; then 408.
 *     Default 10 s
 * @param bodyTimeout for a request's body to arrive, from the end of its head, besides what {@code minBodyRate} allows for every
 *     byte; then 408. While a handler does not read on, no time passes. Default 60 s
 * @param idleTimeout between two requests of a connection, before it is closed. Default 60 s
 * @param writeTimeout for a client to take at least one more byte of a response, before it is closed. Default 30 s
 * @param stopTimeout for requests to finish when the server stops. Default 10 s
 * @param keepAlive whether a connection may serve more than one request. Default true
 * @param blockedLoopWarning how long something may keep an event loop from everything else before its stack is logged to
 *     {@code squall.general}; at least 10 ms, or zero for never. Default 200 ms
 * @param noDelay whether {@code TCP_NODELAY} is set, so that no response waits for another one. Default true
 * @param accessLog whether every request is logged to {@code squall.access}. Default false
 * @param serverName the {@code Server} field of responses, empty for none. Default {@code Squall}
 * @param minEtagBytes a body in memory of so many bytes and more gets an {@code ETag}; {@link Integer#MAX_VALUE} for none. Default
 *     1 KiB: to leave out less is not worth asking for it
 * @param maxRanges parts of a body that one request may ask for; who asks for more gets the whole. Default 16
 * @param compression which responses are compressed. Default {@link Compression#onRequest()}: those whose handler says so
 * @param contentSecurityPolicy the field {@code Content-Security-Policy} of pages (HTML, XHTML and SVG) whose handler sets none, empty for
 *     none; <code>{nonce}</code> in it stands for {@link dev.squall.http.Request#cspNonce()}. Default empty
 * @param listeners what is listened on; where there are none, it is {@code host} and {@code port}. Default none
 * @param trustedProxies who is believed when it says who its client is; null for nobody. Default null
 */
public record ServerOptions(
    String host,
    int port,
    int backlog,
    int eventLoops,
    LoopThreads loopThreads,
    int maxConnections,
    int maxRequestLine,
    int maxHeaderBytes,
    int maxHeaders,
    int maxBody,
    int maxElement,
    int maxParameters,
    UploadLimits uploads,
    boolean decompressRequests,
    int maxPipelined,
    int bodyBuffer,
    long maxBodyMemory,
    int minBodyRate,
    Duration headerTimeout,
    Duration bodyTimeout,
    Duration idleTimeout,
    Duration writeTimeout,
    Duration stopTimeout,
    boolean keepAlive,
    Duration blockedLoopWarning,
    boolean noDelay,
    boolean accessLog,
    String serverName,
    int minEtagBytes,
    int maxRanges,
    Compression compression,
    String contentSecurityPolicy,
    List<Listener> listeners,
    @Nullable TrustedProxies trustedProxies) {

  /** Checks what the parts that use an option do not check themselves. @throws IllegalArgumentException for a senseless value */
  public ServerOptions {
    listeners = List.copyOf(listeners);
    require("port", port, 0, 65_535);
    require("backlog", backlog, 1, 1 << 20);
    require("eventLoops", eventLoops, 1, 1024);
    require("maxConnections", maxConnections, 1, Integer.MAX_VALUE);
    require("maxPipelined", maxPipelined, 1, 1 << 24);
    require("minEtagBytes", minEtagBytes, 0, Integer.MAX_VALUE);
    require("maxRanges", maxRanges, 1, 1000);
    require("bodyBuffer", bodyBuffer, 1 << 10, 1 << 30);
    if (maxBodyMemory < 1) {
      throw new IllegalArgumentException("maxBodyMemory must be positive, not " + maxBodyMemory);
    }
    require("minBodyRate", minBodyRate, 1, 1 << 30);
    require("maxElement", maxElement, 1, 1 << 30);
    require("maxParameters", maxParameters, 0, Integer.MAX_VALUE);
    requirePositive("headerTimeout", headerTimeout);
    requirePositive("bodyTimeout", bodyTimeout);
    requirePositive("idleTimeout", idleTimeout);
    requirePositive("writeTimeout", writeTimeout);
    if (blockedLoopWarning.isNegative() || (blockedLoopWarning.isPositive() && blockedLoopWarning.toMillis() < 10)) {
      throw new IllegalArgumentException("blockedLoopWarning must be zero, or at least 10 ms, not " + blockedLoopWarning);
    }
    if (contentSecurityPolicy.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw new IllegalArgumentException("contentSecurityPolicy must be one line of ASCII");
    }
    if (stopTimeout.isNegative()) {
      throw new IllegalArgumentException("stopTimeout must not be negative");
    }
  }

  /** The defaults. */
  public static ServerOptions defaults() {
    return builder().build();
  }

  /** Options to be set, all at their defaults. */
  public static Builder builder() {
    return new Builder();
  }

  private static void require(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(name + " must be from " + least + " to " + most + ", not " + value);
    }
  }

  private static void requirePositive(String name, Duration value) {
    if (value.isNegative() || value.isZero() || value.compareTo(Duration.ofDays(3650)) > 0) {
      throw new IllegalArgumentException(name + " must be positive and below ten years, not " + value);
    }
  }

  /** Options being set; for one thread. */
  public static final class Builder {
    private String host = "0.0.0.0";
    private int port = 8080;
    private int backlog = 1024;
    private int eventLoops = Runtime.getRuntime().availableProcessors();
    private LoopThreads loopThreads = LoopThreads.AUTOMATIC;
    private int maxConnections = 10_000;
    private int maxRequestLine = 8 << 10;
    private int maxHeaderBytes = 32 << 10;
    private int maxHeaders = 100;
    private int maxBody = 10 << 20;
    private int maxElement = 1 << 20;
    private int maxParameters = 1000;
    private UploadLimits uploads = UploadLimits.DEFAULT;
    private boolean decompressRequests;
    private int maxPipelined = 64 << 10;
    private int bodyBuffer = 64 << 10;
    private long maxBodyMemory = Math.max(16L << 20, Runtime.getRuntime().maxMemory() / 4);
    private int minBodyRate = 1 << 10;
    private Duration headerTimeout = Duration.ofSeconds(10);
    private Duration bodyTimeout = Duration.ofSeconds(60);
    private Duration idleTimeout = Duration.ofSeconds(60);
    private Duration writeTimeout = Duration.ofSeconds(30);
    private Duration stopTimeout = Duration.ofSeconds(10);
    private boolean keepAlive = true;
    private Duration blockedLoopWarning = Duration.ofMillis(200);
    private boolean noDelay = true;
    private boolean accessLog;
    private String serverName = "Squall";
    private String contentSecurityPolicy = "";
    private int minEtagBytes = 1 << 10;
    private int maxRanges = 16;
    private Compression compression = Compression.onRequest();

    private final List<Listener> listeners = new ArrayList<>();
    private @Nullable TrustedProxies trustedProxies;

    private Builder() {}

    /** Sets {@link ServerOptions#host}. */
    public Builder host(String value) {
      host = value;
      return this;
    }

    /** Sets {@link ServerOptions#port}. */
    public Builder port(int value) {
      port = value;
      return this;
    }

    /** Sets {@link ServerOptions#backlog}. */
    public Builder backlog(int value) {
      backlog = value;
      return this;
    }

    /** Sets {@link ServerOptions#eventLoops}. */
    public Builder eventLoops(int value) {
      eventLoops = value;
      return this;
    }

    /** Sets {@link ServerOptions#loopThreads}. */
    public Builder loopThreads(LoopThreads value) {
      loopThreads = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxConnections}. */
    public Builder maxConnections(int value) {
      maxConnections = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxRequestLine}. */
    public Builder maxRequestLine(int value) {
      maxRequestLine = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxHeaderBytes}. */
    public Builder maxHeaderBytes(int value) {
      maxHeaderBytes = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxHeaders}. */
    public Builder maxHeaders(int value) {
      maxHeaders = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxBody}. */
    public Builder maxBody(int value) {
      maxBody = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxElement}. */
    public Builder maxElement(int value) {
      maxElement = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxParameters}. */
    public Builder maxParameters(int value) {
      maxParameters = value;
      return this;
    }

    /** Sets {@link ServerOptions#uploads}. */
    public Builder uploads(UploadLimits value) {
      uploads = value;
      return this;
    }

    /** Sets {@link ServerOptions#decompressRequests}. */
    public Builder decompressRequests(boolean value) {
      decompressRequests = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxPipelined}. */
    public Builder maxPipelined(int value) {
      maxPipelined = value;
      return this;
    }

    /** Sets {@link ServerOptions#bodyBuffer}. */
    public Builder bodyBuffer(int value) {
      bodyBuffer = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxBodyMemory}. */
    public Builder maxBodyMemory(long value) {
      maxBodyMemory = value;
      return this;
    }

    /** Sets {@link ServerOptions#minBodyRate}. */
    public Builder minBodyRate(int value) {
      minBodyRate = value;
      return this;
    }

    /** Sets {@link ServerOptions#headerTimeout}. */
    public Builder headerTimeout(Duration value) {
      headerTimeout = value;
      return this;
    }

    /** Sets {@link ServerOptions#bodyTimeout}. */
    public Builder bodyTimeout(Duration value) {
      bodyTimeout = value;
      return this;
    }

    /** Sets {@link ServerOptions#idleTimeout}. */
    public Builder idleTimeout(Duration value) {
      idleTimeout = value;
      return this;
    }

    /** Sets {@link ServerOptions#writeTimeout}. */
    public Builder writeTimeout(Duration value) {
      writeTimeout = value;
      return this;
    }

    /** Sets {@link ServerOptions#stopTimeout}. */
    public Builder stopTimeout(Duration value) {
      stopTimeout = value;
      return this;
    }

    /** Sets {@link ServerOptions#keepAlive}. */
    public Builder keepAlive(boolean value) {
      keepAlive = value;
      return this;
    }

    /** Sets {@link ServerOptions#blockedLoopWarning}. */
    public Builder blockedLoopWarning(Duration value) {
      blockedLoopWarning = value;
      return this;
    }

    /** Sets {@link ServerOptions#noDelay}. */
    public Builder noDelay(boolean value) {
      noDelay = value;
      return this;
    }

    /** Sets {@link ServerOptions#accessLog}. */
    public Builder accessLog(boolean value) {
      accessLog = value;
      return this;
    }

    /** Sets {@link ServerOptions#serverName}. */
    public Builder serverName(String value) {
      serverName = value;
      return this;
    }

    /** Sets {@link ServerOptions#contentSecurityPolicy}. */
    public Builder contentSecurityPolicy(String value) {
      contentSecurityPolicy = value;
      return this;
    }

    /** Sets {@link ServerOptions#minEtagBytes}. */
    public Builder minEtagBytes(int value) {
      minEtagBytes = value;
      return this;
    }

    /** Sets {@link ServerOptions#maxRanges}. */
    public Builder maxRanges(int value) {
      maxRanges = value;
      return this;
    }

    /** Sets {@link ServerOptions#compression}. */
    public Builder compression(Compression value) {
      compression = value;
      return this;
    }

    /** Adds to {@link ServerOptions#listeners}; {@code host} and {@code port} are of no account then. */
    public Builder listen(Listener... values) {
      Collections.addAll(listeners, values);
      return this;
    }

    /** Sets {@link ServerOptions#trustedProxies}. */
    public Builder trustedProxies(@Nullable TrustedProxies value) {
      trustedProxies = value;
      return this;
    }

    /** The options. @throws IllegalArgumentException for a senseless value */
    public ServerOptions build() {
      return new ServerOptions(
          host,
          port,
          backlog,
          eventLoops,
          loopThreads,
          maxConnections,
          maxRequestLine,
          maxHeaderBytes,
          maxHeaders,
          maxBody,
          maxElement,
          maxParameters,
          uploads,
          decompressRequests,
          maxPipelined,
          bodyBuffer,
          maxBodyMemory,
          minBodyRate,
          headerTimeout,
          bodyTimeout,
          idleTimeout,
          writeTimeout,
          stopTimeout,
          keepAlive,
          blockedLoopWarning,
          noDelay,
          accessLog,
          serverName,
          minEtagBytes,
          maxRanges,
          compression,
          contentSecurityPolicy,
          listeners,
          trustedProxies);
    }
  }
}
