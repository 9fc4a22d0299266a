package dev.squall.benchmarks.harness;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A load generator that knows which connection got what: each of its connections asks again as soon as it is answered. One
 * thread; it costs more than wrk, so its rates say less about the server.
 */
final class ClosedLoop implements AutoCloseable {

  private static final int HIGHEST_MICROS = 10_000_000;
  private static final int BUCKET_MICROS = 10;
  private static final double MICROS_PER_MILLI = 1000;

  private final Selector selector;
  private final ByteBuffer request;
  private final ByteBuffer input = ByteBuffer.allocateDirect(64 * 1024);
  private final List<Client> clients = new ArrayList<>();
  private final long[] latencies = new long[HIGHEST_MICROS / BUCKET_MICROS + 1];
  private final int replyBytes;
  private long end;
  private long errors;

  private ClosedLoop(ServerProcess server, int connections) throws IOException {
    String target = server.target(Scenario.PLAINTEXT.path());
    replyBytes = replyBytes(server.port(), target);
    byte[] bytes = ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII);
    request = ByteBuffer.allocateDirect(bytes.length).put(bytes);
    selector = Selector.open();
    for (int i = 0; i < connections; i++) {
      clients.add(new Client(server.port(), selector));
    }
  }

  /** What a run saw. */
  static final class Result {

    private final int[] sortedCounts;
    private final long[] latencies;
    private final long requests;
    private final long errors;
    private final long cpuMicros;

    private Result(ClosedLoop loop, long cpuMicros) {
      this.sortedCounts = loop.clients.stream().mapToInt(client -> client.replies).sorted().toArray();
      this.latencies = loop.latencies;
      this.requests = Arrays.stream(sortedCounts).asLongStream().sum();
      this.errors = loop.errors;
      this.cpuMicros = cpuMicros;
    }

    /** Replies of each connection, the least first; callers only read it. */
    int[] sortedCounts() {
      return sortedCounts;
    }

    long requests() {
      return requests;
    }

    long errors() {
      return errors;
    }

    double requestsPerSecond(int seconds) {
      return (double) requests / seconds;
    }

    double cpuPerRequest() {
      return (double) cpuMicros / requests;
    }

    double percentileMillis(double share) {
      long seen = 0;
      for (int i = 0; i < latencies.length; i++) {
        seen += latencies[i];
        if (seen >= requests * share) {
          return i * BUCKET_MICROS / MICROS_PER_MILLI;
        }
      }
      return HIGHEST_MICROS / MICROS_PER_MILLI;
    }
  }

  /** Opens connections, loads for some seconds, and closes them. */
  static Result run(ServerProcess server, int connections, int seconds) throws IOException {
    try (ClosedLoop loop = new ClosedLoop(server, connections)) {
      long before = server.cpuMicros();
      loop.run(seconds);
      return new Result(loop, server.cpuMicros() - before);
    }
  }

  /** All replies of a server have one length. */
  private static int replyBytes(int port, String target) throws IOException {
    try (SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
      byte[] bytes = ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(US_ASCII);
      channel.write(ByteBuffer.wrap(bytes));
      ByteBuffer reply = ByteBuffer.allocate(4096);
      String text = "";
      while (!text.endsWith(Scenario.PLAINTEXT.body())) {
        if (channel.read(reply) < 0) {
          throw new IOException("the connection ends early");
        }
        text = new String(reply.array(), 0, reply.position(), US_ASCII);
      }
      return text.length();
    }
  }

  private void run(int seconds) throws IOException {
    end = System.nanoTime() + seconds * 1_000_000_000L;
    for (Client client : clients) {
      client.ask();
    }
    while (System.nanoTime() < end) {
      selector.select(this::ready, 100);
    }
  }

  private void ready(SelectionKey key) {
    Client client = (Client) key.attachment();
    try {
      client.read();
    } catch (IOException e) {
      errors++;
      key.cancel();
    }
  }

  @Override
  public void close() throws IOException {
    for (Client client : clients) {
      client.channel.close();
    }
    selector.close();
  }

  /** A connection. */
  private final class Client {

    private final SocketChannel channel;
    private int received;
    private int replies;
    private long asked;

    Client(int port, Selector selector) throws IOException {
      channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.register(selector, SelectionKey.OP_READ, this);
    }

    void ask() throws IOException {
      asked = System.nanoTime();
      channel.write(request.flip());
      if (request.hasRemaining()) {
        throw new IOException("a request did not fit");
      }
    }

    void read() throws IOException {
      input.clear();
      int count = channel.read(input);
      if (count < 0) {
        throw new IOException("the server closed the connection");
      }
      received += count;
      if (received >= replyBytes) {
        received -= replyBytes;
        long now = System.nanoTime();
        replies++;
        latencies[(int) Math.min((now - asked) / 1000, HIGHEST_MICROS) / BUCKET_MICROS]++;
        if (now < end) {
          ask();
        }
      }
    }
  }
}
