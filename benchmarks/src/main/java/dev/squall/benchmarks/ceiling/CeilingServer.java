package dev.squall.benchmarks.ceiling;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * One selector, one thread: counts the ends of request heads in what it reads and writes as many constant replies. It
 * keeps no partial head but the number of bytes of the terminator that it has seen, understands nothing, and bounds
 * what a server on this JDK and machine can reach.
 */
public final class CeilingServer {

  private static final int TERMINATOR_BYTES = 4;
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Selector selector;
  private final ServerSocketChannel acceptor;
  private final ByteBuffer input = ByteBuffer.allocateDirect(BUFFER_BYTES);
  private final byte[] read = new byte[BUFFER_BYTES];
  private final byte[] reply;
  private ByteBuffer output = ByteBuffer.allocateDirect(BUFFER_BYTES);

  private CeilingServer(int port) throws IOException {
    selector = Selector.open();
    acceptor = ServerSocketChannel.open();
    acceptor.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1024);
    acceptor.configureBlocking(false);
    acceptor.register(selector, SelectionKey.OP_ACCEPT);
    reply =
        ("HTTP/1.1 200 OK\r\nServer: ceiling\r\nDate: "
                + DateTimeFormatter.RFC_1123_DATE_TIME.format(Instant.now().atOffset(ZoneOffset.UTC))
                + "\r\nContent-Type: text/plain\r\nContent-Length: 13\r\n\r\nHello, World!")
            .getBytes(US_ASCII);
  }

  /** Serves on the port of the first argument until the process ends. */
  public static void main(String... args) throws IOException {
    CeilingServer server = new CeilingServer(Integer.parseInt(args[0]));
    while (true) {
      server.selector.select(server::ready);
    }
  }

  private void ready(SelectionKey key) {
    try {
      if (key.isAcceptable()) {
        accept();
      } else {
        serve(key);
      }
    } catch (IOException e) {
      key.cancel();
      closeQuietly(key);
    }
  }

  private static void closeQuietly(SelectionKey key) {
    try {
      key.channel().close();
    } catch (IOException e) {
      System.err.println("close: " + e);
    }
  }

  private void accept() throws IOException {
    SocketChannel channel = acceptor.accept();
    if (channel != null) {
      channel.configureBlocking(false);
      channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
      channel.register(selector, SelectionKey.OP_READ, new Progress());
    }
  }

  private void serve(SelectionKey key) throws IOException {
    SocketChannel channel = (SocketChannel) key.channel();
    Progress progress = (Progress) key.attachment();
    input.clear();
    int count = channel.read(input);
    if (count < 0) {
      key.cancel();
      channel.close();
      return;
    }
    input.flip();
    input.get(read, 0, count);
    int heads = progress.heads(read, count);
    if (heads > 0) {
      write(channel, heads);
    }
  }

  /** Load generators read what they asked for, so a full socket buffer is only worth a retry. */
  private void write(SocketChannel channel, int replies) throws IOException {
    if (output.capacity() < replies * reply.length) {
      output = ByteBuffer.allocateDirect(replies * reply.length);
    }
    output.clear();
    for (int i = 0; i < replies; i++) {
      output.put(reply);
    }
    output.flip();
    while (output.hasRemaining()) {
      channel.write(output);
    }
  }

  /** How much of a head's terminator a connection has received. */
  private static final class Progress {

    private int seen;

    int heads(byte[] bytes, int count) {
      int heads = 0;
      int matched = seen;
      for (int i = 0; i < count; i++) {
        byte expected = (byte) ((matched & 1) == 0 ? '\r' : '\n');
        if (bytes[i] == expected) {
          matched++;
        } else {
          matched = bytes[i] == '\r' ? 1 : 0;
        }
        if (matched == TERMINATOR_BYTES) {
          heads++;
          matched = 0;
        }
      }
      seen = matched;
      return heads;
    }
  }
}
