package dev.squall.net;

import java.io.IOException;

/** A server for a process of its own, which sends every line back. Tells its port; ends with its input. */
public final class StreamProgram {
  private StreamProgram() {}

  /** Runs it. */
  public static void main(String... args) throws IOException {
    TcpServer server = TcpServer.builder().port(0).handleBlocking(StreamProgram::echo).start();
    System.out.println("port " + server.port());
    while (System.in.read() >= 0) {
      // What is sent has no meaning.
    }
    server.close();
    System.out.println("end");
  }

  private static void echo(BlockingByteStream stream) throws IOException {
    for (String line = stream.readLine(100); line != null; line = stream.readLine(100)) {
      stream.write(line + "\n");
    }
  }
}
