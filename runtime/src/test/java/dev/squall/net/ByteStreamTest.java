package dev.squall.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.squall.tls.PemFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two streams that are connected with each other. */
@Timeout(60)
final class ByteStreamTest {
  private EventLoop loop;
  private ByteStream one;
  private ByteStream other;

  @BeforeEach
  void connect() throws IOException {
    loop = EventLoop.open("stream-loop");
    connect(StreamOptions.DEFAULT);
  }

  private void connect(StreamOptions options) throws IOException {
    try (ServerSocketChannel listening = ServerSocketChannel.open()) {
      listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      one = ByteStream.of(loop, SocketChannel.open(listening.getLocalAddress()), options);
      other = ByteStream.of(loop, listening.accept(), options);
    }
  }

  @AfterEach
  void close() {
    loop.close();
  }

  @Test
  void readsAreTheSameHoweverTheBytesAreCut() throws IOException {
    byte[] input = "GET /\r\nab: c\r\r\n\n\r\n\r\n12345rest\n\u00e4\r\n".getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= input.length; cut++) {
      connect(StreamOptions.DEFAULT);
      BlockingByteStream reader = other.blocking();
      CompletionStage<String> first = other.readLine(100);
      one.blocking().write(Arrays.copyOf(input, cut));
      ByteBuffer rest = ByteBuffer.wrap(input, cut, input.length - cut);
      one.write(rest);
      assertThat(join(first)).isEqualTo("GET /");
      assertThat(text(reader.readUntil("\r\n\r\n", 100))).isEqualTo("ab: c\r\r\n\n\r\n\r\n");
      assertThat(text(reader.readBytes(5))).isEqualTo("12345");
      assertThat(text(reader.readUntil(Pattern.compile("s[a-z]\\n"), 100))).isEqualTo("rest\n");
      assertThat(reader.readLine(100)).isEqualTo("\u00e4");
      one.close();
      assertThat(reader.readLine(100)).isNull();
      other.close();
    }
  }

  @Test
  void aDelimiterThatBeginsAnewInItselfIsFound() throws IOException {
    for (byte b : "aabaabaaab".getBytes(StandardCharsets.US_ASCII)) {
      one.blocking().write(new byte[] {b});
    }
    assertThat(text(other.blocking().readUntil("aabaaab", 100))).isEqualTo("aabaabaaab");
  }

  @Test
  void manyLinesThatAreThereAlreadyAreReadOneByOneOnTheLoop() throws IOException {
    int lines = 50_000;
    CompletableFuture<Integer> counted = new CompletableFuture<>();
    count(0, counted);
    one.write("\n".repeat(lines)).toCompletableFuture().join();
    one.close();
    assertThat(counted.join()).isEqualTo(lines);
  }

  private void count(int before, CompletableFuture<Integer> counted) {
    other.readLine(10).whenComplete((line, failure) -> {
      if (line == null) {
        counted.complete(before);
      } else {
        count(before + 1, counted);
      }
    });
  }

  @Test
  void bytesArePutIntoBuffers() throws IOException {
    one.write("abcdefgh");
    ByteBuffer target = ByteBuffer.allocate(5);
    assertThat(join(other.readInto(target))).isEqualTo(5);
    ByteBuffer large = ByteBuffer.allocate(100);
    assertThat(join(other.readSomeInto(large))).isBetween(1, 3);
    one.close();
    while (join(other.readSomeInto(large)) >= 0) {
      assertThat(large.position()).isLessThanOrEqualTo(3);
    }
    assertThat(text(target.array()) + text(Arrays.copyOf(large.array(), 3))).isEqualTo("abcdefgh");
  }

  @Test
  void whatIsTooLongFailsAndClosesTheStream() {
    CompletionStage<String> line = other.readLine(8);
    one.write("0123456789\n");
    assertThat(catchThrowable(() -> join(line)))
        .hasCauseInstanceOf(StreamBufferFullException.class)
        .hasMessageContaining("within 8 bytes");
    assertThat(other.isClosed()).isTrue();
    CompletableFuture<Throwable> closed = new CompletableFuture<>();
    other.onClose(closed::complete);
    assertThat(closed.join()).isInstanceOf(StreamBufferFullException.class);
  }

  @Test
  void onlyOneReadAtATime() {
    CompletionStage<byte[]> first = other.readBytes(1);
    assertThat(catchThrowable(() -> join(other.readBytes(1)))).hasCauseInstanceOf(IllegalStateException.class);
    assertThat(other.isReading()).isTrue();
    one.write("x");
    assertThat(text(join(first))).isEqualTo("x");
    assertThat(other.isReading()).isFalse();
  }

  @Test
  void readsFailWithTheRealReasonAndWhatIsThereIsStillRead() {
    one.write("ab\ncd").toCompletableFuture().join();
    assertThat(join(other.readLine(10))).isEqualTo("ab");
    CompletionStage<String> half = other.readLine(10);
    other.abort(new IOException("broken on purpose"));
    assertThat(catchThrowable(() -> join(half)))
        .hasCauseInstanceOf(StreamClosedException.class)
        .hasRootCauseMessage("broken on purpose");
    assertThat(text(join(other.readBytes(2)))).isEqualTo("cd");
    assertThat(catchThrowable(() -> join(other.readBytes(1)))).hasRootCauseMessage("broken on purpose");
    assertThat(catchThrowable(() -> join(other.write("late")))).hasRootCauseMessage("broken on purpose");
  }

  @Test
  void aPeerThatEndsCanStillBeAnswered() throws IOException {
    BlockingByteStream reader = one.blocking();
    one.write("question");
    CompletionStage<byte[]> answer = one.readUntilClose(100);
    assertThat(text(other.blocking().readBytes(8))).isEqualTo("question");
    other.write("answer");
    other.close();
    assertThat(text(join(answer))).isEqualTo("answer");
    assertThatThrownBy(() -> reader.readBytes(1)).isInstanceOf(StreamClosedException.class).hasMessageContaining("no more");
  }

  @Test
  void writesWaitForThePeerAndTooManyFailAtOnce() throws IOException {
    connect(StreamOptions.DEFAULT.withWriteBuffer(8 << 20));
    CompletableFuture<Void> stuck = one.write(new byte[8 << 20]).toCompletableFuture();
    CompletableFuture<Void> beyond = one.write(new byte[8 << 20]).toCompletableFuture();
    assertThat(catchThrowable(beyond::join)).hasCauseInstanceOf(StreamBufferFullException.class);
    assertThat(stuck).isNotDone();
    assertThat(one.isWriting()).isTrue();
    long read = 0;
    while (read < 8 << 20) {
      read += other.blocking().readSome(1 << 20).length;
    }
    stuck.join();
    assertThat(one.isWriting()).isFalse();
  }

  @Test
  void aReaderThatIsInterruptedClosesTheStream() throws Exception {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread reader = Thread.startVirtualThread(() -> thrown.complete(catchThrowable(() -> other.blocking().readBytes(1))));
    reader.interrupt();
    assertThat(thrown.join()).isInstanceOf(java.io.InterruptedIOException.class);
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    other.onClose(_ -> closed.complete(true));
    assertThat(closed.join()).isTrue();
  }

  @Test
  void theLoopsThreadMayNotWait() {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    loop.post(() -> thrown.complete(catchThrowable(() -> other.blocking().readBytes(1))));
    assertThat(thrown.join()).isInstanceOf(IllegalStateException.class).hasMessageContaining("must not wait");
  }

  @Test
  void theEndOfTheLoopFailsWhatWaits() {
    CompletionStage<byte[]> waiting = other.readBytes(1);
    loop.close();
    assertThat(catchThrowable(() -> join(waiting))).hasCauseInstanceOf(StreamClosedException.class);
    assertThat(catchThrowable(() -> join(other.readBytes(1)))).hasCauseInstanceOf(StreamClosedException.class);
    assertThat(catchThrowable(() -> join(one.write("x")))).hasCauseInstanceOf(StreamClosedException.class);
  }

  @Test
  void bothSidesGoOverToTls() throws IOException {
    one.write("STARTTLS\n");
    assertThat(join(other.readLine(20))).isEqualTo("STARTTLS");
    other.write("go\n");
    assertThat(join(one.readLine(20))).isEqualTo("go");
    var server = other.startTls(PemFiles.server().build(), "");
    var client = one.startTls(PemFiles.client().build(), "localhost");
    assertThat(join(client).protocol()).isEqualTo(join(server).protocol()).startsWith("TLS");
    byte[] large = new byte[1 << 20];
    Arrays.fill(large, (byte) 7);
    one.write(large);
    one.write("end\n");
    assertThat(other.blocking().readBytes(large.length)).isEqualTo(large);
    assertThat(join(other.readLine(20))).isEqualTo("end");
    one.close();
    assertThat(join(other.readLine(20))).isNull();
  }

  @Test
  void whatIsNoHandshakeClosesTheStream() {
    one.write("STARTTLS\nNOT A HANDSHAKE AT ALL").toCompletableFuture().join();
    assertThat(join(other.readLine(20))).isEqualTo("STARTTLS");
    var server = other.startTls(PemFiles.server().build(), "");
    assertThat(catchThrowable(() -> join(server))).hasCauseInstanceOf(IOException.class);
    assertThat(other.isClosed()).isTrue();
  }

  private static <T> T join(CompletionStage<T> stage) {
    return stage.toCompletableFuture().join();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
