package dev.squall.benchmarks.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/** Keep-alive connections that have asked once and are silent now. */
final class IdleConnections implements AutoCloseable {

  private static final int READ_TIMEOUT_MILLIS = 10_000;

  private final List<Socket> sockets = new ArrayList<>();

  private final ServerProcess server;

  private IdleConnections(ServerProcess server) {
    this.server = server;
  }

  /** Opens them one after the other. */
  static IdleConnections open(ServerProcess server, int count) throws IOException {
    IdleConnections connections = new IdleConnections(server);
    try {
      for (int i = 0; i < count; i++) {
        connections.add();
      }
      return connections;
    } catch (IOException e) {
      connections.close();
      throw e;
    }
  }

  private void add() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
    sockets.add(socket);
    socket.setSoTimeout(READ_TIMEOUT_MILLIS);
    ask(socket);
  }

  private void ask(Socket socket) throws IOException {
    int status = new HttpProbe(socket).get(server.target(Scenario.PLAINTEXT.path())).status();
    if (status != 200) {
      throw new IOException("status " + status);
    }
  }

  /** How many are still open: each is asked once more. */
  int stillOpen() {
    int open = 0;
    for (Socket socket : sockets) {
      if (isOpen(socket)) {
        open++;
      }
    }
    return open;
  }

  private boolean isOpen(Socket socket) {
    try {
      ask(socket);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }
}
