package dev.squall.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.http.BodyOutput;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies that are compressed while they are written. */
class EncodedBodyTest {
  private final GatheredBody out = new GatheredBody();
  @TempDir private Path folder;

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void everyFlushGivesTheClientAllThatWasWritten() throws IOException {
    String[] parts = {"a", "bc", "", "d".repeat(10_000)};
    new EncodedBody(
            encoded -> {
              StringBuilder written = new StringBuilder();
              for (String part : parts) {
                encoded.write(ascii(part));
                encoded.flush();
                assertThat(decompressed(written.append(part).length())).isEqualTo(written.toString());
              }
            },
            Gzip.CODING)
        .writeTo(out);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(out.bytes.toByteArray()))) {
      assertThat(in.readAllBytes()).asString(StandardCharsets.US_ASCII).isEqualTo(String.join("", parts));
    }
    assertThat(out.flushes.toString().split(" ")).hasSize(parts.length);
  }

  /** So many bytes of what was sent, though the end is still to come. */
  private String decompressed(int count) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(out.bytes.toByteArray()))) {
      return new String(in.readNBytes(count), StandardCharsets.US_ASCII);
    } catch (EOFException e) {
      throw new AssertionError("not all of it was flushed", e);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void releasesTheEncoderOfABodyThatFailsAndSendsNothingMore() {
    Reversal coding = new Reversal();
    EncodedBody body =
        new EncodedBody(
            encoded -> {
              encoded.write(ascii("half"));
              throw new IllegalStateException("on purpose");
            },
            coding);
    assertThatThrownBy(() -> body.writeTo(out)).isInstanceOf(IllegalStateException.class).hasMessage("on purpose");
    assertThat(coding.closed).isTrue();
    assertThat(out.bytes.size()).isZero();
  }

  @Test
  void releasesTheEncoderOfABodyThatIsWhole() throws IOException {
    Reversal coding = new Reversal();
    new EncodedBody(encoded -> encoded.write('x'), coding).writeTo(out);
    assertThat(coding.closed).isTrue();
    assertThat(out.bytes.toString(StandardCharsets.US_ASCII)).isEqualTo("x");
  }

  @Test
  void passesOnFilesAndTrailers() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "0123456789");
    new EncodedBody(encoded -> sendParts(encoded, file), new Reversal()).writeTo(out);
    assertThat(out.bytes.toString(StandardCharsets.US_ASCII)).isEqualTo("987432");
    assertThat(out.flushes.toString()).contains("Sum=1");
    EncodedBody tooMuch = new EncodedBody(encoded -> encoded.send(file, 5, 6), new Reversal());
    assertThatThrownBy(() -> tooMuch.writeTo(out)).isInstanceOf(EOFException.class);
  }

  private static void sendParts(BodyOutput encoded, Path file) throws IOException {
    encoded.send(file, 2, 3);
    encoded.send(file, 7, 3);
    encoded.trailer("Sum", "1");
  }
}
