package dev.squall.tls;

import dev.squall.tls.TlsSession.Step;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLException;

/** A client and a server without a network: what one writes, the other gets in pieces. */
final class InMemory {
  final TlsSession client;
  final TlsSession server;
  final ByteBuffer toServer = ByteBuffer.allocate(1 << 17).limit(0);
  final ByteBuffer toClient = ByteBuffer.allocate(1 << 17).limit(0);
  private final int piece;

  /** @param piece how many bytes of a message arrive at a time */
  InMemory(TlsSession client, TlsSession server, int piece) {
    this.client = client;
    this.server = server;
    this.piece = piece;
  }

  /** Shakes hands to the end. */
  InMemory connect() throws SSLException {
    boolean clientDone = false;
    boolean serverDone = false;
    for (int i = 0; i < 20 && !(clientDone && serverDone); i++) {
      clientDone = clientDone || shake(client, toClient, toServer);
      serverDone = serverDone || shake(server, toServer, toClient);
    }
    if (!clientDone || !serverDone) {
      throw new AssertionError("the handshake gets nowhere");
    }
    return this;
  }

  private boolean shake(TlsSession session, ByteBuffer in, ByteBuffer out) throws SSLException {
    ByteBuffer records = ByteBuffer.allocate(TlsSession.RECORD_ROOM * 2);
    int end = in.limit();
    in.limit(Math.min(end, in.position() + piece));
    try {
      while (true) {
        Step step = session.handshake(in, records);
        append(records, out);
        if (step == Step.RUN_TASKS) {
          for (Runnable task = session.task(); task != null; task = session.task()) {
            task.run();
          }
        } else if (step == Step.DONE) {
          return true;
        } else if (step == Step.READ) {
          if (in.limit() == end) {
            return false;
          }
          in.limit(Math.min(end, in.limit() + piece));
        }
      }
    } catch (SSLException e) {
      session.abort(records);
      append(records, out);
      throw e;
    } finally {
      in.limit(end);
    }
  }

  /** Sends text from one side to the other; gives back what arrives. */
  String send(TlsSession from, String text) throws SSLException {
    ByteBuffer records = ByteBuffer.allocate(text.length() + (TlsSession.RECORD_ROOM * (2 + text.length() / 16000)));
    from.encrypt(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), records);
    ByteBuffer in = from == client ? toServer : toClient;
    append(records, in);
    return receive(from == client ? server : client, in);
  }

  String receive(TlsSession to, ByteBuffer in) throws SSLException {
    ByteBuffer plain = ByteBuffer.allocate(1 << 17);
    int end = in.limit();
    for (int limit = in.position(); limit < end; ) {
      limit = Math.min(end, limit + piece);
      in.limit(limit);
      boolean answer = to.decrypt(in, plain);
      if (answer) {
        ByteBuffer records = ByteBuffer.allocate(TlsSession.RECORD_ROOM);
        to.encrypt(ByteBuffer.allocate(0), records);
        append(records, to == server ? toClient : toServer);
      }
    }
    return new String(plain.array(), 0, plain.position(), StandardCharsets.UTF_8);
  }

  static void append(ByteBuffer records, ByteBuffer to) {
    records.flip();
    to.compact().put(records).flip();
    records.clear();
  }
}
