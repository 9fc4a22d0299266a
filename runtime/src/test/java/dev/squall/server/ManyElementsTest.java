package dev.squall.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million elements go through a server that could not keep them. */
@Timeout(120)
final class ManyElementsTest {
  private static final int COUNT = 1_000_000;
  private static final String HEAP = "24m";

  @ParameterizedTest
  @ValueSource(strings = {"/array", "/lines", "/published"})
  void sendsThem(String path) throws IOException {
    try (ForkedServer server = ForkedServer.start(1000, HEAP, 100)) {
      HttpURLConnection connection = open(server, path);
      long objects = 0;
      int last = -1;
      try (InputStream in = connection.getInputStream()) {
        byte[] piece = new byte[64 << 10];
        for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
          for (int i = 0; i < read; i++) {
            objects += piece[i] == '{' ? 1 : 0;
          }
          last = read == 0 ? last : piece[read - 1];
        }
      }
      assertThat(objects).isEqualTo(COUNT);
      assertThat(last).isEqualTo(path.equals("/lines") ? '\n' : ']');
      assertThat(server.state().heapBytes()).isLessThan(12 << 20);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "x-ndjson"})
  void receivesThem(String type) throws IOException {
    try (ForkedServer server = ForkedServer.start(1000, HEAP, 100)) {
      HttpURLConnection connection = open(server, "/elements");
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setChunkedStreamingMode(32 << 10);
      connection.setRequestProperty("Content-Type", "application/" + type);
      boolean lines = type.equals("x-ndjson");
      try (OutputStream out = new BufferedOutputStream(connection.getOutputStream(), 32 << 10)) {
        for (int i = 0; i < COUNT; i++) {
          String before = lines ? "" : i == 0 ? "[" : ",";
          String row = before + "{\"id\":" + i + ",\"name\":\"some name\"}" + (lines ? "\n" : "");
          out.write(row.getBytes(StandardCharsets.US_ASCII));
        }
        out.write((lines ? "" : "]").getBytes(StandardCharsets.US_ASCII));
      }
      try (InputStream in = connection.getInputStream()) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo(Integer.toString(COUNT));
      }
      assertThat(server.state().heapBytes()).isLessThan(12 << 20);
    }
  }

  private static HttpURLConnection open(ForkedServer server, String path) throws IOException {
    return (HttpURLConnection) URI.create("http://127.0.0.1:" + server.port() + path).toURL().openConnection();
  }
}
