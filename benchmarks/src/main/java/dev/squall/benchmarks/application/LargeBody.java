package dev.squall.benchmarks.application;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.squall.http.BodyOutput;
import dev.squall.http.BodySource;
import java.io.IOException;

/** The body of {@code /stream}, written in pieces. */
final class LargeBody implements BodySource {

  /** How many bytes there are in all. */
  static final int BYTES = 64 * 1024;

  private static final byte[] PIECE = "x".repeat(8 * 1024).getBytes(US_ASCII);

  @Override
  public void writeTo(BodyOutput out) throws IOException {
    for (int i = 0; i < BYTES / PIECE.length; i++) {
      out.write(PIECE);
    }
  }
}
