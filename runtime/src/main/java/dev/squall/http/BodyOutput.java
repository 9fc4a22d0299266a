package dev.squall.http;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a {@link BodySource} writes a response's body to. Bytes are gathered, and sent when enough of them are there or when the
 * output is flushed; sending blocks while the client does not read. For the thread that writes the body. Closing does nothing: the
 * body ends where {@link BodySource#writeTo} returns.
 */
public abstract class BodyOutput extends OutputStream {
  private static final int PIECE = 16 << 10;

  /** An output. */
  protected BodyOutput() {}

  /**
   * Sends a part of a file. Where the protocol allows it, the bytes never pass through the program.
   *
   * @param file the file
   * @param from the index of the first byte
   * @param count how many bytes
   * @throws EOFException if the file is shorter; the connection must end, since the length was promised
   * @throws IOException if the file cannot be read, or the client has gone
   */
  public void send(Path file, long from, long count) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(from);
      byte[] piece = new byte[(int) Math.min(PIECE, Math.max(1, count))];
      long left = count;
      while (left > 0) {
        int read = in.read(piece, 0, (int) Math.min(piece.length, left));
        if (read < 0) {
          throw new EOFException("the file ended " + left + " bytes before the length that was promised: " + file);
        }
        write(piece, 0, read);
        left -= read;
      }
    }
  }

  /**
   * Adds a field to the trailers, which are sent behind the last chunk (RFC 9112, section 7.1.2). Where the body is not sent in
   * chunks - its length was given, or the client speaks HTTP/1.0 - there are no trailers, and the field is left out.
   *
   * @throws IllegalArgumentException if name or value cannot be sent
   */
  public abstract void trailer(String name, String value);

  /** Whether the client is known to have gone, so that there is no use in going on. From any thread. */
  public abstract boolean clientGone();

  /** Does nothing. */
  @Override
  public void close() {}
}
