package dev.squall.tls;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import org.jspecify.annotations.Nullable;

/**
 * How one side of TLS connections is set up: certificates and keys from PEM files, protocols, what is asked of the peer. Only TLS
 * 1.3 and 1.2 are spoken; there is neither compression nor a second handshake on a connection.
 *
 * <p>All files are read and checked when options are made. Later, at most every few seconds and only when a connection begins, they
 * are looked at; where they have changed they are read anew on a thread of its own. If they cannot be used then, that is logged to
 * {@code squall.general}, and what was read before goes on being used. Connections that exist are not affected.
 *
 * <p>Safe for use by any number of threads. One instance is to be kept for all connections: it remembers sessions, so that peers
 * come back without a full handshake.
 */
public final class TlsOptions {
  private final TlsSource source;
  private final TlsSettings settings;
  private final boolean client;
  private final AtomicLong nextLook;
  private volatile SSLContext context;
  private List<String> stamps;

  TlsOptions(TlsSource source, TlsSettings settings, boolean client) {
    this.source = source;
    this.settings = settings;
    this.client = client;
    nextLook = new AtomicLong(System.nanoTime() + settings.lookEvery.toNanos());
    stamps = source.stamps();
    context = source.load();
    settings.cipherSuites(context);
    prepare(context);
  }

  /** A server's options, to be set. */
  public static TlsServerBuilder server() {
    return new TlsServerBuilder();
  }

  /**
   * A server's options with one certificate and defaults for the rest.
   *
   * @param chain the PEM file of the certificate and those that issued it, its own first
   * @param key the PEM file of its private key, not encrypted
   * @throws IllegalArgumentException if one cannot be used; the message says which, and why
   */
  public static TlsOptions server(Path chain, Path key) {
    return server().certificate(chain, key).build();
  }

  /** A client's options, to be set. Without more, servers are held to the JDK's authorities and to the host name. */
  public static TlsClientBuilder client() {
    return new TlsClientBuilder();
  }

  /** Whether these are a client's. */
  public boolean isClient() {
    return client;
  }

  /** How long a handshake may take. */
  public Duration handshakeTimeout() {
    return settings.handshakeTimeout;
  }

  /**
   * A session for a connection that a server accepted.
   *
   * @throws IllegalStateException if these are a client's options
   */
  public TlsSession session() {
    if (client) {
      throw new IllegalStateException("these are the options of a client");
    }
    lookForChanges();
    return session(context.createSSLEngine(), new AskedName());
  }

  /**
   * A session for a connection that a client made.
   *
   * @param host the name, or the address, that the server's certificate must be for
   * @param port the server's port, which tells remembered sessions apart
   * @throws IllegalStateException if these are a server's options
   */
  public TlsSession session(String host, int port) {
    if (!client) {
      throw new IllegalStateException("these are the options of a server");
    }
    lookForChanges();
    return session(context.createSSLEngine(host, port), null);
  }

  private TlsSession session(SSLEngine engine, @Nullable AskedName asked) {
    settings.apply(engine, client);
    if (asked != null) {
      SSLParameters parameters = engine.getSSLParameters();
      parameters.setSNIMatchers(List.of(asked));
      engine.setSSLParameters(parameters);
    }
    return new TlsSession(engine, asked);
  }

  /**
   * Reads the files anew if they have changed since they were last looked at. Takes file access and, where something has changed,
   * milliseconds.
   *
   * @return whether new ones are used from now on
   */
  public synchronized boolean reload() {
    List<String> now = source.stamps();
    if (now.equals(stamps)) {
      return false;
    }
    stamps = now;
    try {
      SSLContext loaded = source.load();
      prepare(loaded);
      context = loaded;
    } catch (RuntimeException e) {
      log(Level.WARNING, "changed TLS files cannot be used, the ones read before still are: " + e.getMessage());
      return false;
    }
    log(Level.INFO, "changed TLS files are used from now on");
    return true;
  }

  private void lookForChanges() {
    long every = settings.lookEvery.toNanos();
    long due = nextLook.get();
    long now = System.nanoTime();
    if (every > 0 && now - due >= 0 && nextLook.compareAndSet(due, now + every)) {
      Thread.startVirtualThread(this::reload);
    }
  }

  private void prepare(SSLContext loaded) {
    int seconds = (int) Math.min(Integer.MAX_VALUE, settings.sessionTimeout.toSeconds());
    (client ? loaded.getClientSessionContext() : loaded.getServerSessionContext()).setSessionTimeout(seconds);
  }

  private static void log(Level level, String message) {
    System.getLogger("squall.general").log(level, message);
  }
}
