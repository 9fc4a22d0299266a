package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Uploads that are larger than the server's memory. {@code -Dsquall.upload.bytes=3000000000} sets how large; by default they take a
 * second or two.
 */
final class LargeUploadTest {
  private static final long BYTES = Long.getLong("squall.upload.bytes", 150_000_000);
  private static final String HEAD =
      "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../large.bin\"\r\n\r\n";
  private static final String END = "\r\n--b--\r\n";

  @TempDir Path folder;

  @Test
  void fileOfAFormGoesToDisk() throws IOException {
    try (ForkedServer server = ForkedServer.start("64m", folder)) {
      assertThat(upload(server, "/file")).endsWith("file (large.bin, " + BYTES + " bytes)");
      Awaiting.until("no temporary file is left", () -> spooled() == 0);
      assertThat(server.state().heapBytes()).isLessThan(40 << 20);
    }
  }

  @Test
  void partsAreReadAsTheyArrive() throws IOException {
    try (ForkedServer server = ForkedServer.start("64m", folder)) {
      assertThat(upload(server, "/parts")).endsWith(Long.toString(BYTES));
      assertThat(spooled()).isZero();
    }
  }

  private long spooled() {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String upload(ForkedServer server, String path) throws IOException {
    byte[] piece = new byte[64 << 10];
    for (int i = 0; i < piece.length; i++) {
      // Line breaks and hyphens, so that boundaries seem to begin.
      piece[i] = (byte) "\r\n--\0xy".charAt(i % 7);
    }
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      OutputStream out = socket.getOutputStream();
      long length = HEAD.length() + BYTES + END.length();
      out.write(ascii("POST " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: " + length
          + "\r\nContent-Type: multipart/form-data; boundary=b\r\n\r\n" + HEAD));
      for (long left = BYTES; left > 0; left -= piece.length) {
        out.write(piece, 0, (int) Math.min(left, piece.length));
      }
      out.write(ascii(END));
      InputStream in = socket.getInputStream();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
