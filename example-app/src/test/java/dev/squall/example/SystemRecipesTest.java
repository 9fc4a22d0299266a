package dev.squall.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The recipes for processes, sockets and bytes that docs/parity.md gives. */
@Timeout(60)
final class SystemRecipesTest {

  @Test
  void readsAProcessAndWaitsForItsEnd() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "--list-modules").redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).contains("java.base@");
    assertThat(process.onExit().thenApply(Process::exitValue).join()).isZero();
    assertThat(process.toHandle().isAlive()).isFalse();
    assertThat(Runtime.getRuntime().availableProcessors()).isPositive();
  }

  @Test
  void findsAFreePort() throws Exception {
    try (ServerSocket one = new ServerSocket(0);
        ServerSocket other = new ServerSocket(0)) {
      assertThat(one.getLocalPort()).isPositive().isNotEqualTo(other.getLocalPort());
    }
  }

  @Test
  void inflatesWithinALimit() throws Exception {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
      out.write(new byte[10_000_000]);
    }
    assertThat(compressed.size()).isLessThan(20_000);
    int limit = 100_000;
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed.toByteArray()))) {
      assertThat(in.readNBytes(limit)).hasSize(limit);
      assertThat(in.read()).as("there is more than the limit").isZero();
    }
    assertThat(Duration.ofMillis(1500).toSeconds()).isEqualTo(1);
  }
}
