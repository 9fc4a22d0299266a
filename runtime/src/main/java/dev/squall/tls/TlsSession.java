package dev.squall.tls;

import java.nio.ByteBuffer;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.jspecify.annotations.Nullable;

/**
 * One TLS connection without its channel: {@link #handshake} until it is done, then {@link #decrypt} what was received and
 * {@link #encrypt} what is to be sent. It keeps no buffers.
 *
 * <p>One thread at a time may decrypt while another one encrypts. The handshake is for one thread; what it wants to have run
 * elsewhere it gives back as {@link #task}.
 */
public final class TlsSession {
  /** Room that a buffer must have for one record, in bytes; what {@link #decrypt} and {@link #encrypt} need to get anywhere. */
  public static final int RECORD_ROOM = 17 << 10;

  private static final int ALERT_RECORD = 21;
  private static final int HANDSHAKE_RECORD = 22;
  private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

  private final SSLEngine engine;
  private final @Nullable AskedName asked;
  private boolean begun;
  private @Nullable SSLException failure;
  private boolean started;
  private volatile boolean inputEnded;

  TlsSession(SSLEngine engine, @Nullable AskedName asked) {
    this.engine = engine;
    this.asked = asked;
  }

  /** What a handshake needs to go on. */
  public enum Step {
    /** More bytes of the peer's. */
    READ,
    /** Room to write to: send what is there, then go on. */
    WRITE,
    /** What {@link #task} gives back must be run first, one after the other, by any thread. */
    RUN_TASKS,
    /** Nothing: it is done. */
    DONE
  }

  /**
   * Goes on with the handshake as far as it gets. Whatever it gives back or throws, the caller sends what is in {@code out} then,
   * which may be an alert.
   *
   * @param in what the peer sent, from its position to its limit; what is left is to be passed again, with more behind it
   * @param out where records for the peer are added; must have {@link #RECORD_ROOM}
   * @throws SSLException if it failed; {@link #abort} then writes the alert
   */
  public Step handshake(ByteBuffer in, ByteBuffer out) throws SSLException {
    if (!begun && engine.getUseClientMode()) {
      // A client begins with a key of its own, which takes long the first time.
      return Step.RUN_TASKS;
    }
    if (!begun) {
      begin();
    }
    SSLException reason = failure;
    if (reason != null) {
      throw reason;
    }
    if (!started && in.hasRemaining()) {
      started = true;
      checkFirst(in.get(in.position()));
    }
    while (true) {
      switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> {
          return Step.RUN_TASKS;
        }
        case NEED_WRAP -> {
          Status status = engine.wrap(NOTHING, out).getStatus();
          if (status == Status.BUFFER_OVERFLOW) {
            return Step.WRITE;
          }
          if (status == Status.CLOSED) {
            throw new SSLException("the connection was closed during the handshake");
          }
        }
        case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {
          Status status = engine.unwrap(in, NOTHING).getStatus();
          if (status == Status.BUFFER_UNDERFLOW) {
            return Step.READ;
          }
          if (status == Status.CLOSED) {
            throw new SSLException("the peer ended the handshake");
          }
        }
        default -> {
          return Step.DONE;
        }
      }
    }
  }

  /** Tells what is no TLS at all from what is TLS gone wrong. */
  private static void checkFirst(byte first) throws SSLException {
    if (first != HANDSHAKE_RECORD && first != ALERT_RECORD) {
      boolean text = first >= ' ' && first < 0x7f;
      throw new SSLException(text ? "the peer speaks plain text, such as HTTP, instead of TLS" : "the peer speaks no TLS");
    }
  }

  /** The next thing to be run; null if there is none. */
  public @Nullable Runnable task() {
    return begun ? engine.getDelegatedTask() : this::begin;
  }

  private void begin() {
    begun = true;
    try {
      engine.beginHandshake();
    } catch (SSLException e) {
      failure = e;
    }
  }

  /**
   * Decrypts whole records as long as they fit. What is not whole yet stays in {@code in}. A record's content is never longer than
   * the record, so an {@code out} with as much room as {@code in} has bytes takes everything.
   *
   * @return whether a record is to be sent in answer, by {@link #encrypt}, before anything more can be decrypted
   * @throws SSLException if the peer broke the protocol, or began another handshake, which is refused
   */
  public boolean decrypt(ByteBuffer in, ByteBuffer out) throws SSLException {
    while (in.hasRemaining() && !inputEnded) {
      SSLEngineResult result = engine.unwrap(in, out);
      if (result.getStatus() == Status.CLOSED) {
        inputEnded = true;
        return engine.getHandshakeStatus() == HandshakeStatus.NEED_WRAP;
      }
      if (result.getStatus() != Status.OK) {
        return false;
      }
      HandshakeStatus status = result.getHandshakeStatus();
      if (status == HandshakeStatus.NEED_TASK || status == HandshakeStatus.NEED_UNWRAP) {
        throw new SSLException("the peer began another handshake on an established connection, which is refused");
      }
      if (status == HandshakeStatus.NEED_WRAP) {
        return true;
      }
    }
    return false;
  }

  /** Whether the peer has said that it sends no more (close_notify). */
  public boolean inputEnded() {
    return inputEnded;
  }

  /**
   * Encrypts as long as whole records have room; also writes what {@link #decrypt} asked for.
   *
   * @throws SSLException if the output was closed
   */
  public void encrypt(ByteBuffer in, ByteBuffer out) throws SSLException {
    do {
      SSLEngineResult result = engine.wrap(in, out);
      if (result.getStatus() == Status.CLOSED && in.hasRemaining()) {
        throw new SSLException("the connection is closed for output");
      }
      if (result.getStatus() != Status.OK || result.bytesProduced() == 0) {
        return;
      }
    } while (in.hasRemaining());
  }

  /** Says that nothing more will be sent: writes close_notify. Calling it again writes nothing. */
  public void closeOutput(ByteBuffer out) throws SSLException {
    engine.closeOutbound();
    while (!engine.isOutboundDone() && engine.wrap(NOTHING, out).bytesProduced() > 0) {
      // Whatever is left to be said comes first.
    }
  }

  /** Writes the alert that tells the peer why its bytes were refused, if there is one. Never throws. */
  public void abort(ByteBuffer out) {
    try {
      closeOutput(out);
    } catch (SSLException | RuntimeException e) {
      // The failure itself is known; this was about telling the peer.
    }
  }

  /** What was agreed on. To be called once the handshake is done. */
  public TlsFacts facts() {
    SSLSession session = engine.getSession();
    String sent = session instanceof ExtendedSSLSession extended ? RequestedName.of(extended) : null;
    String name = asked == null ? sent : asked.host();
    String protocol = engine.getApplicationProtocol();
    return new TlsFacts(
        session.getProtocol(), session.getCipherSuite(), name, protocol == null ? "" : protocol, peerCertificates(session));
  }

  private static List<X509Certificate> peerCertificates(SSLSession session) {
    List<X509Certificate> certificates = new ArrayList<>();
    try {
      for (Certificate certificate : session.getPeerCertificates()) {
        certificates.add((X509Certificate) certificate);
      }
    } catch (SSLPeerUnverifiedException e) {
      // It showed none.
    }
    return certificates;
  }
}
